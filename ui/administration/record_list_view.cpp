// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/record_list_view.h"

#include "ui/administration/record_rows.h"
#include "ui/forms/record_form.h"
#include "ui/lists/column_spread.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/table_view.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace muster {

namespace {

/// The first column that holds names gets the room that is left; codes and numbers need none.
int longestColumn(const ReferenceList &list)
{
    constexpr int longestCode = 60;
    for (int column = 0; column < list.columns.size(); ++column) {
        const FieldInfo &field = list.type.fields[list.type.indexOf(list.columns[column])];
        if (field.kind == FieldKind::Text && field.rules.longest > longestCode)
            return column;
    }
    return int(list.columns.size()) - 1;
}

} // namespace

RecordListView::RecordListView(OfficeDesk desk, const ReferenceList &list, QWidget *parent)
    : RecordSection(parent), m_desk(std::move(desk)), m_list(list), m_rows(new RecordRows(list, this)),
      m_filter(new QLineEdit(this)), m_new(makeButton(ButtonLook::Plain, {}, this)), m_table(new TableView(this)),
      m_panel(new RecordPanel(m_desk, list.type, {}, this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::gap);
    columns->addWidget(buildList(), 9);
    columns->addWidget(m_panel, 13);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_rows->narrow(words);
        select(m_panel->form()->stored().state.id);
        count();
    });
    connect(m_new, &QPushButton::clicked, m_panel, [this] { m_panel->beginNew(); });
    connect(m_table, &TableView::opened, this, [this] { m_panel->form()->focusFirst(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { follow(index.row()); });
    connect(m_panel, &RecordPanel::said, this, &RecordListView::said);
    connect(m_panel, &RecordPanel::saved, this, &RecordListView::refresh);
    connect(m_panel, &RecordPanel::removed, this, [this] {
        refresh();
        choose(0);
    });
    retranslate();
}

QWidget *RecordListView::buildList()
{
    auto *box = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::unit);
    head->addWidget(m_filter, 1);
    head->addWidget(m_new);
    auto *tools = makeListButton(m_table, box);
    head->addWidget(tools);
    setTabOrder(m_new, tools);
    setTabOrder(tools, m_table);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    m_table->setPagedModel(m_rows->model());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_spread = new ColumnSpread(m_table, {{longestColumn(m_list), 1}});
    m_spread->setWidths(widths(m_rows->model()->columns()));
    m_layout = new ListLayout(m_table, m_spread);
    m_layout->use(QString::fromUtf8(m_list.key()));
    m_table->setMatter([this] { return matter(); });
    return box;
}

ListMatter RecordListView::matter() const
{
    const QString words = m_filter->text().trimmed();
    return {.title = titleOf(m_list), .lines = words.isEmpty() ? QStringList() : QStringList{tr("Filter: %1").arg(words)}};
}

void RecordListView::refresh()
{
    attempt(this, [this] {
        m_rows->read(m_desk.office.database());
        m_panel->refresh();
    });
    m_spread->setWidths(widths(m_rows->model()->columns()));
    select(m_panel->form()->stored().state.id);
    count();
}

void RecordListView::count()
{
    emit counted(m_rows->shownCount() == m_rows->count() ? tr("%1: %2").arg(titleOf(m_list)).arg(m_rows->count())
                                                         : tr("%1: %2 of %3").arg(titleOf(m_list)).arg(m_rows->shownCount()).arg(m_rows->count()));
}

void RecordListView::choose(qint64 id)
{
    const int row = id == 0 ? 0 : m_rows->rowOf(id);
    if (row < 0 || row >= m_rows->shownCount())
        return;
    m_table->setCurrentIndex(m_rows->model()->index(row, 0));
}

/// Marks the row of the record on show, without showing it anew.
void RecordListView::select(qint64 id)
{
    m_selecting = true;
    const int row = id == 0 ? -1 : m_rows->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_rows->model()->index(row, 0));
    else
        m_table->clearSelection();
    m_selecting = false;
}

/// Another row shows another record, unless something typed would be lost. A table that takes the focus makes its first
/// row the current one without selecting it; that is nobody's choice.
void RecordListView::follow(int row)
{
    if (m_selecting || row < 0 || !m_table->selectionModel()->isRowSelected(row))
        return;
    const qint64 id = m_rows->model()->idOf(row).toLongLong();
    if (id == chosen())
        return;
    if (m_panel->mayLeave()) {
        m_panel->show(id);
        emit moved();
        return;
    }
    // The view still stands in its own change of row.
    QMetaObject::invokeMethod(this, [this] { select(chosen()); }, Qt::QueuedConnection);
}

void RecordListView::takeFocus()
{
    m_filter->setFocus();
}

bool RecordListView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_table->setFocus();
        return true;
    }
    return RecordSection::eventFilter(watched, event);
}

void RecordListView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter: %1").arg(titleOf(m_list)));
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("New (Ctrl+N)"));
    m_table->setAccessibleName(titleOf(m_list));
    m_table->setEmptyText(tr("There is no record here. Press Ctrl+N to enter one, or empty the filter."));
    m_panel->retranslate();
}

} // namespace muster
