// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/duplicates_view.h"

#include "ui/lists/column_spread.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/page_header.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/work_bar.h"
#include "ui/shell/worker_faults.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace muster {

namespace {

enum { OneColumn, OneBornColumn, OtherColumn, OtherBornColumn, WhyColumn };

QString named(const TwinPerson &person)
{
    return QStringLiteral("%1 (%2)").arg(person.fullName, person.serviceNo);
}

} // namespace

DuplicatesView::DuplicatesView(OfficeDesk desk, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_worker(m_desk.office.database().address()), m_header(new PageHeader(this)), m_count(makeLabel(TextLook::Soft, {}, this)),
      m_work(new WorkBar(this)), m_model(new PagedModel(this)), m_table(new TableView(this)),
      m_spread(new ColumnSpread(m_table, {{OneColumn, 1}, {OtherColumn, 1}, {WhyColumn, 2}})),
      m_merge(makeButton(ButtonLook::Primary, {}, this)), m_open(makeButton(ButtonLook::Plain, {}, this)),
      m_notTheSame(makeButton(ButtonLook::Plain, {}, this)), m_leave(makeButton(ButtonLook::Plain, {}, this))
{
    build();
    connect(m_table, &TableView::opened, this, &DuplicatesView::compare);
    connect(m_merge, &QPushButton::clicked, this, [this] { compare(m_table->currentIndex().row()); });
    connect(m_open, &QPushButton::clicked, this, &DuplicatesView::openOne);
    connect(m_notTheSame, &QPushButton::clicked, this, &DuplicatesView::notTheSame);
    connect(m_leave, &QPushButton::clicked, this, &DuplicatesView::left);
    onFault(m_worker, this, [this](const QString &words) {
        m_work->end();
        showFault(this, words);
    });
    retranslate();
}

void DuplicatesView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_header);
    m_header->addTool(m_count);
    layout->addWidget(new MessageStrip(this));
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
    setColumns();
    m_table->setPagedModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_spread->setWidths(widths(m_model->columns()));
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { m_work->isWorking() ? m_work->giveUp() : emit left(); });
    auto *deny = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    deny->setContext(Qt::WidgetShortcut);
    connect(deny, &QShortcut::activated, this, &DuplicatesView::notTheSame);
}

QWidget *DuplicatesView::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    for (QPushButton *button : {m_merge, m_notTheSame, m_open})
        row->addWidget(button);
    row->addWidget(m_work, 1);
    row->addWidget(m_leave);
    setTabOrderOf({m_table, m_merge, m_notTheSame, m_open, m_work, m_leave});
    return bar;
}

void DuplicatesView::setColumns()
{
    m_model->setColumns({{"one", tr("One record"), Qt::AlignLeft, 180},
                         {"one_born", tr("Born"), Qt::AlignRight, 108},
                         {"other", tr("The other record"), Qt::AlignLeft, 180},
                         {"other_born", tr("Born"), Qt::AlignRight, 108},
                         {"why", tr("Why"), Qt::AlignLeft, 300}});
}

DuplicatesView::~DuplicatesView()
{
    m_work->giveUp();
}

/// Nobody waits for the answer any more.
void DuplicatesView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_work->giveUp();
}

void DuplicatesView::settle()
{
    m_worker.settle();
}

void DuplicatesView::refresh()
{
    if (!m_work->isWorking() && m_took < quick)
        look();
}

void DuplicatesView::look()
{
    m_clock.start();
    const auto ticket = m_work->begin(tr("Comparing everybody in the office…"), 100);
    m_worker.ask({this, "pairs"},
                 [ticket](const Database &database) {
                     return twinPairs(database, mostListed, [ticket](int hundredths) { return ticket->goesOn(hundredths); });
                 },
                 [this](const TwinPairs &found) { take(found); });
}

void DuplicatesView::take(const TwinPairs &found)
{
    m_work->end();
    m_took = m_clock.elapsed();
    m_found = found;
    m_known = true;
    showRows();
}

void DuplicatesView::showRows()
{
    const int row = m_table->currentIndex().row();
    m_model->setSource({[this](qint64 offset, int limit) {
                            QList<QVariantList> rows;
                            for (const TwinPair &pair : m_found.pairs.mid(offset, limit))
                                rows.append({named(pair.first), pair.first.bornOn, named(pair.second), pair.second.bornOn,
                                             reasonWords(pair.reason), pair.first.id.value});
                            return rows;
                        },
                        m_found.pairs.size()});
    if (!m_found.pairs.isEmpty())
        m_table->setCurrentIndex(m_model->index(qBound(0, row, int(m_found.pairs.size()) - 1), 0));
    m_count->setText(count());
    for (QPushButton *button : {m_merge, m_open, m_notTheSame})
        button->setEnabled(!m_found.pairs.isEmpty());
}

QString DuplicatesView::count() const
{
    if (!m_known)
        return {};
    const QString pairs = QLocale().toString(m_found.pairs.size());
    return m_found.more ? tr("the %1 likeliest pairs").arg(pairs) : tr("Pairs: %1").arg(pairs);
}

const TwinPair *DuplicatesView::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_found.pairs.size() ? nullptr : &m_found.pairs[row];
}

void DuplicatesView::compare(int row)
{
    if (row >= 0 && row < m_found.pairs.size())
        emit mergeAsked(m_found.pairs[row].first.id, m_found.pairs[row].second.id);
}

void DuplicatesView::openOne()
{
    if (const TwinPair *pair = current())
        emit opened(pair->first.id);
}

void DuplicatesView::notTheSame()
{
    const TwinPair *pair = current();
    if (!pair)
        return;
    if (!attempt(this, [&] { sayNotTheSame(m_desk.office.database(), {pair->first.id, pair->second.id}, {}, m_desk.signature()); }))
        return;
    emit said(tr("Remembered: %1 and %2 are two people. Ctrl+Z takes it back.").arg(pair->first.fullName, pair->second.fullName));
    m_found.pairs.removeAt(pair - m_found.pairs.constData());
    showRows();
    m_table->setFocus();
}

void DuplicatesView::takeFocus()
{
    m_table->setFocus();
}

void DuplicatesView::retranslate()
{
    m_header->setTitle(tr("Possible duplicates"));
    m_header->setSubtitle(tr("Records that may be of one person. Look at two side by side, or say that they are two people."));
    m_table->setAccessibleName(tr("Possible duplicates"));
    m_table->setEmptyText(tr("No two records look like one person.\n\nSame name and date of birth, same paper number, and near spelling are looked for."));
    setColumns();
    m_merge->setText(tr("Look side by side"));
    m_merge->setToolTip(tr("Look at the two side by side (Enter)"));
    m_open->setText(tr("Open the first"));
    m_notTheSame->setText(tr("Not the same person"));
    m_notTheSame->setToolTip(tr("These are two people; do not ask again (Del)"));
    m_leave->setText(tr("All people"));
    m_leave->setToolTip(tr("Back to the list (Esc)"));
    m_work->retranslate();
    showRows();
}

} // namespace muster
