// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/names_view.h"

#include "ui/lists/column_spread.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/row_order.h"
#include "ui/lists/table_view.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

namespace {

PageSource sourceOf(const QList<QVariantList> &rows)
{
    return {[rows](qint64 offset, int limit) { return rows.mid(offset, limit); }, rows.size()};
}

} // namespace

NamesView::NamesView(QWidget *parent)
    : QWidget(parent), m_reasons(makeLabel(TextLook::Soft, {}, this)), m_model(new PagedModel(this)), m_table(new TableView),
      m_spread(new ColumnSpread(m_table, {{0, 2}, {2, 2}, {3, 1}})), m_layout(new ListLayout(m_table, m_spread))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, Theme::gap);
    rows->setSpacing(Theme::gap);
    m_reasons->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(m_reasons, 1);
    auto *tools = makeListButton(m_table, this);
    head->addWidget(tools, 0, Qt::AlignBottom);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    m_table->setMatter([this] { return ListMatter{m_answer.title, m_answer.reasons}; });
    connect(m_model, &PagedModel::sortChosen, this, &NamesView::showSorted);
    connect(m_table, &TableView::opened, this, [this](int row) { emit personChosen(m_model->idOf(row).toLongLong()); });
}

void NamesView::setAnswer(const NamesAnswer &answer, const QString &layout)
{
    m_answer = answer;
    m_reasons->setText(answer.reasons.join(QLatin1Char('\n')));
    m_table->setEmptyText(tr("Nobody. Choose another day, or another figure."));
    m_table->setAccessibleName(answer.title);
    m_model->setColumns(answer.columns);
    m_model->setSource(sourceOf(answer.rows));
    m_table->setPagedModel(m_model);
    m_spread->setWidths(widths(answer.columns));
    m_layout->use(layout);
    if (!answer.rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

/// The answer stands in the order of names already, the given name first.
void NamesView::showSorted(const QByteArray &column, Qt::SortOrder order)
{
    const auto has = [&](const Column &one) { return one.key == column; };
    const qsizetype at = std::find_if(m_answer.columns.begin(), m_answer.columns.end(), has) - m_answer.columns.begin();
    QList<QVariantList> rows = m_answer.rows;
    if (at > 0)
        rows = sortedRows(rows, at, order);
    else if (order == Qt::DescendingOrder)
        std::reverse(rows.begin(), rows.end());
    m_model->setSource(sourceOf(rows));
}

} // namespace muster
