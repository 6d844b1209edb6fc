// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/names_view.h"

#include "ui/lists/column_spread.h"
#include "ui/lists/table_view.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QVBoxLayout>

namespace muster {

NamesView::NamesView(QWidget *parent)
    : QWidget(parent), m_reasons(makeLabel(TextLook::Soft, {}, this)), m_model(new PagedModel(this)), m_table(new TableView(this)),
      m_spread(new ColumnSpread(m_table, {{0, 2}, {2, 2}, {3, 1}}))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, Theme::gap);
    rows->setSpacing(Theme::gap);
    m_reasons->setWordWrap(true);
    rows->addWidget(m_reasons);
    rows->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table, &TableView::opened, this, [this](int row) { emit personChosen(m_model->idOf(row).toLongLong()); });
}

void NamesView::setAnswer(const NamesAnswer &answer)
{
    m_reasons->setText(answer.reasons.join(QLatin1Char('\n')));
    m_table->setEmptyText(tr("Nobody. Choose another day, or another figure."));
    m_table->setAccessibleName(answer.title);
    m_model->setColumns(answer.columns);
    m_model->setSource({[rows = answer.rows](qint64 offset, int limit) { return rows.mid(offset, limit); }, answer.rows.size()});
    m_table->setPagedModel(m_model);
    m_spread->setWidths(widths(answer.columns));
    if (!answer.rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

} // namespace muster
