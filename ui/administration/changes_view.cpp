// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/changes_view.h"

#include "core/office/record_list.h"
#include "core/pipeline/person_history.h"
#include "ui/lists/column_spread.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/people/history_entry.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

namespace {

QDateTime moment(const ChangeSetEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.head.at);
}

void refill(QComboBox *box, const QString &all, const QList<std::pair<QString, QVariant>> &items)
{
    const QVariant before = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all);
    for (const auto &[words, value] : items)
        box->addItem(words, value);
    box->setCurrentIndex(std::max(0, before.isNull() ? 0 : box->findData(before)));
}

} // namespace

ChangesView::ChangesView(OfficeDesk desk, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_person(buildChoice("person")), m_day(buildChoice("day")),
      m_model(new PagedModel(this)), m_table(new TableView(this)), m_story(new QVBoxLayout),
      m_more(makeLabel(TextLook::Soft, {}, this)), m_takeBack(makeButton(ButtonLook::Plain, {}, this))
{
    auto *strip = new MessageStrip(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    auto *list = buildList();
    auto *detail = buildDetail();
    columns->addWidget(list, 6);
    columns->addWidget(detail, 5);
    setTabOrderOf({strip, list, detail->findChild<QScrollArea *>(), m_takeBack});
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(strip);
    rows->addLayout(columns, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { show(index.row()); });
    connect(m_table, &TableView::opened, this, [this] { m_takeBack->setFocus(); });
    connect(m_takeBack, &QPushButton::clicked, this, &ChangesView::takeBack);
    retranslate();
}

QComboBox *ChangesView::buildChoice(const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::currentIndexChanged, this, &ChangesView::fillTable);
    return box;
}

QWidget *ChangesView::buildList()
{
    auto *box = new QWidget(this);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::unit);
    choices->addWidget(m_person);
    choices->addWidget(m_day);
    choices->addStretch(1);
    auto *tools = makeListButton(m_table, box);
    choices->addWidget(tools);
    setTabOrder(m_day, tools);
    setTabOrder(tools, m_table);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(choices);
    rows->addWidget(m_table, 1);
    m_model->setColumns(QList<Column>(4));
    m_table->setPagedModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_spread = new ColumnSpread(m_table, {{1, 1}});
    m_layout = new ListLayout(m_table, m_spread);
    m_table->setMatter([this] {
        return ListMatter{tr("What changed"), {QStringLiteral("%1 · %2").arg(m_person->currentText(), m_day->currentText())}};
    });
    return box;
}

QWidget *ChangesView::buildDetail()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, 0);
    inner->addLayout(m_story);
    inner->addWidget(m_more);
    inner->addStretch(1);
    auto *area = new QScrollArea(card);
    area->setObjectName(QStringLiteral("story"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 12);
    rows->addWidget(area, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    return card;
}

void ChangesView::refresh()
{
    attempt(this, [this] { m_entries = changeSets(m_desk.office.database(), mostListed); });
    fillChoices();
    fillTable();
}

void ChangesView::fillChoices()
{
    QList<std::pair<QString, QVariant>> people;
    QList<std::pair<QString, QVariant>> days;
    for (const ChangeSetEntry &entry : std::as_const(m_entries)) {
        const std::pair<QString, QVariant> person{entry.head.author, entry.head.author};
        const std::pair<QString, QVariant> day{dayText(moment(entry).date()), moment(entry).date()};
        if (!people.contains(person))
            people.append(person);
        if (!days.contains(day))
            days.append(day);
    }
    refill(m_person, tr("Everybody"), people);
    refill(m_day, tr("All days"), days);
}

bool ChangesView::isWanted(const ChangeSetEntry &entry) const
{
    const QVariant person = m_person->currentData();
    const QVariant day = m_day->currentData();
    return (person.isNull() || person.toString() == entry.head.author) && (day.isNull() || day.toDate() == moment(entry).date());
}

QVariantList ChangesView::cells(const ChangeSetEntry &entry) const
{
    const QString when = QStringLiteral("%1, %2").arg(dayText(moment(entry).date()), moment(entry).toString(QStringLiteral("HH:mm")));
    return {when, entry.head.name, entry.head.author, entry.lines, entry.head.id};
}

void ChangesView::fillTable()
{
    const qint64 before = chosen() ? chosen()->head.id : 0;
    m_shown.clear();
    int row = 0;
    for (const ChangeSetEntry &entry : std::as_const(m_entries)) {
        if (!isWanted(entry))
            continue;
        if (entry.head.id == before)
            row = int(m_shown.size());
        m_shown.append(entry);
    }
    m_model->setSource({[this](qint64 offset, int limit) {
                            QList<QVariantList> rows;
                            for (const ChangeSetEntry &entry : m_shown.mid(offset, limit))
                                rows.append(cells(entry));
                            return rows;
                        },
                        m_shown.size()});
    m_table->setCurrentIndex(m_model->index(row, 0));
    emit counted(tr("Changes: %1").arg(m_shown.size()));
    if (m_shown.isEmpty())
        showNothing();
}

const ChangeSetEntry *ChangesView::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_shown.size() ? nullptr : &m_shown[row];
}

void ChangesView::showNothing()
{
    while (QLayoutItem *item = m_story->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_more->hide();
    m_takeBack->setEnabled(false);
}

void ChangesView::show(int row)
{
    showNothing();
    if (row < 0 || row >= m_shown.size())
        return;
    attempt(this, [&] {
        const ChangeSetEntry &entry = m_shown[row];
        const Database &database = m_desk.office.database();
        const bool holds = stands(database, entry.head.id);
        m_story->addWidget(new HistoryEntry({entry.head, holds ? 0 : entry.takenBackBy, deedsOf(database, entry.head.id, recordTypes(), mostTold)}));
        m_more->setText(tr("and %1 more records").arg(entry.lines - mostTold));
        m_more->setVisible(entry.lines > mostTold);
        m_takeBack->setEnabled(holds);
    });
}

void ChangesView::takeBack()
{
    const ChangeSetEntry *entry = chosen();
    if (!entry)
        return;
    const HistoryHead head = entry->head;
    if (!attempt(this, [&] { takeBackChange(m_desk.office.database(), head.id, m_desk.signature()); }))
        return;
    emit said(tr("Taken back: %1").arg(head.name));
    refresh();
}

void ChangesView::takeFocus()
{
    m_table->setFocus();
}

void ChangesView::retranslate()
{
    m_model->setColumns({{"when", tr("When"), Qt::AlignLeft, 154}, {"name", tr("What"), Qt::AlignLeft, 140},
                         {"author", tr("Who"), Qt::AlignLeft, 148}, {"lines", tr("Records"), Qt::AlignRight, 90}});
    m_spread->setWidths(widths(m_model->columns()));
    m_layout->use(QStringLiteral("changes"));
    m_table->setAccessibleName(tr("What changed"));
    m_table->setEmptyText(tr("Nothing was changed by this person on this day. Choose another person or another day."));
    m_person->setAccessibleName(tr("Person"));
    m_day->setAccessibleName(tr("Day"));
    m_takeBack->setText(tr("Take this change back"));
    if (auto *story = findChild<QScrollArea *>(QStringLiteral("story")))
        story->setAccessibleName(tr("What the change did"));
}

} // namespace muster
