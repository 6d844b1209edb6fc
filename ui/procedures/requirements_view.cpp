// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/requirements_view.h"

#include "core/exchange/reference_lists.h"
#include "core/pipeline/copy_requirement_set.h"
#include "core/storage/repository.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/held_table.h"
#include "ui/lists/table_box.h"
#include "ui/procedures/procedure_words.h"
#include "ui/procedures/requirement_rows_view.h"
#include "ui/procedures/trial_view.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QShortcut>
#include <QStackedWidget>

namespace muster {

namespace {

/// From this width on sets, rows and form stand side by side.
constexpr int roomForThree = 1500;

enum { CodeColumn, ForColumn, StateColumn, FromColumn, UntilColumn, NameColumn };

/// The codes that the records of a kind are known by.
template <class Record>
QHash<Id<Record>, QString> codesOf(const Database &database)
{
    QHash<Id<Record>, QString> codes;
    for (const Record &record : select<Record>(database))
        codes.insert(record.id, record.code);
    return codes;
}

} // namespace

RequirementsView::RequirementsView(OfficeDesk desk, QWidget *parent)
    : PageView(parent), m_desk(std::move(desk)),
      m_sets(new HeldTable(QStringLiteral("requirement-sets"), {{ForColumn, 1}}, this)),
      m_new(makeButton(ButtonLook::Plain, {}, this)), m_copy(makeButton(ButtonLook::Plain, {}, this)),
      m_take(makeButton(ButtonLook::Primary, {}, this)), m_rows(new RequirementRowsView(m_desk, this)), m_stack(new QStackedWidget(this)),
      m_trial(new TrialView(m_desk, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 12, 0, 0);
    whole->addWidget(m_stack);
    auto *sets = new QWidget(m_stack);
    auto *columns = new QHBoxLayout(sets);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::gap);
    m_stack->addWidget(sets);
    m_stack->addWidget(m_trial);
    m_list = buildList();
    columns->addWidget(m_list, 6);
    columns->addWidget(m_rows, 11);
    buildKeys();
    connect(m_sets, &HeldTable::currentRecord, this, [this](qint64 id) {
        m_rows->show({id});
        emit moved();
    });
    connect(m_sets, &HeldTable::openedRecord, m_rows, &RequirementRowsView::takeFocus);
    connect(m_new, &QPushButton::clicked, m_rows, &RequirementRowsView::addSet);
    connect(m_copy, &QPushButton::clicked, this, &RequirementsView::copySet);
    connect(m_take, &QPushButton::clicked, this, &RequirementsView::takeLists);
    connect(m_rows, &RequirementRowsView::tryAsked, this, &RequirementsView::trySet);
    connect(m_trial, &TrialView::goTo, this, &PageView::goTo);
    connect(m_trial, &TrialView::left, this, &RequirementsView::stepBack);
    connect(m_rows, &RequirementRowsView::formMoved, this, &RequirementsView::makeRoom);
    connect(m_rows, &RequirementRowsView::said, this, &PageView::said);
    connect(m_rows, &RequirementRowsView::changed, this, [this](RequirementSetId set) {
        read();
        m_sets->choose(set.value);
    });
    retranslate();
}

QWidget *RequirementsView::buildList()
{
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    m_copy->setIcon(lineIcon(QStringLiteral("copy")));
    m_sets->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sets->setChips({StateColumn});
    m_sets->setMatter([this] { return ListMatter{.title = tr("Requirement sets"), .lines = {tr("As of %1").arg(longDayText(m_day))}}; });
    QWidget *box = boxTable({.buttons = {m_new, m_copy}, .table = m_sets, .list = m_sets, .offer = m_take}, this);
    setTabOrderOf({box, m_rows});
    return box;
}

void RequirementsView::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(QStringLiteral("Ctrl+T")), [this] { m_rows->tryButton()->click(); });
    key(QKeySequence(QStringLiteral("Ctrl+Shift+K")), [this] { copySet(); });
}

void RequirementsView::read()
{
    attempt(this, [this] {
        const Database &database = m_desk.office.database();
        const auto categories = codesOf<Category>(database);
        const auto missions = codesOf<Mission>(database);
        QList<QVariantList> rows;
        for (const RequirementSet &set : select<RequirementSet>(database, QStringLiteral("ORDER BY code")))
            rows.append({set.code, QStringList{categories.value(set.categoryId), missions.value(set.missionId, tr("all"))}.join(QStringLiteral(" · ")), chipValue(setState(set, m_day)), set.validFrom, set.validUntil, set.name, set.id.value});
        m_sets->setRows(rows);
        if (m_sets->chosen() == 0 && m_sets->count() > 0)
            m_sets->choose(m_sets->idAt(0));
    });
    offerLists();
    m_copy->setEnabled(m_sets->chosen() != 0);
    emit counted(tr("Requirement sets: %1").arg(m_sets->count()));
}

void RequirementsView::refresh(QDate day)
{
    m_day = day;
    read();
    m_rows->show({m_sets->chosen()});
    m_rows->refresh(day);
}

void RequirementsView::open(const QVariantMap &detail)
{
    const qint64 set = detail.value(QStringLiteral("set")).toLongLong();
    if (set == 0)
        return;
    read();
    m_sets->choose(set);
}

void RequirementsView::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    makeRoom();
}

/// In a narrow window the form takes the room of the sets while it is open.
void RequirementsView::makeRoom()
{
    m_list->setVisible(!m_rows->isFormOpen() || width() >= roomForThree);
}

QVariantMap RequirementsView::detail() const
{
    return {{QStringLiteral("set"), m_sets->chosen()}};
}

/// An office made before there were requirement sets takes those that come with the program.
void RequirementsView::offerLists()
{
    bool isMissing = false;
    attempt(this, [&] { isMissing = m_sets->count() == 0 && !missingLists(m_desk.office.database()).isEmpty(); });
    m_take->setVisible(isMissing);
}

void RequirementsView::takeLists()
{
    if (!attempt(this, [this] { takeMissingLists(m_desk.office.database(), m_desk.signature()); }))
        return;
    emit said(tr("The lists that come with the program were taken over. Ctrl+Z takes them back."));
    refresh(m_day);
    m_sets->setFocus();
}

bool RequirementsView::isTrying() const
{
    return m_stack->currentWidget() == m_trial;
}

void RequirementsView::trySet()
{
    std::optional<RequirementSet> set;
    attempt(this, [&] { set = muster::find(m_desk.office.database(), m_rows->set()); });
    if (!set)
        return;
    m_stack->setCurrentWidget(m_trial);
    m_trial->begin(*set, m_day);
    m_trial->takeFocus();
}

/// The copy is the one on show, so that it can be changed at once.
void RequirementsView::copySet()
{
    const RequirementSetId original{m_sets->chosen()};
    if (original.isNull())
        return;
    const QDate nextYear(m_day.year() + 1, 1, 1);
    RequirementSetId copy;
    if (!attempt(this, [&] { copy = copyRequirementSet(m_desk.office.database(), {original, nextYear}, m_desk.signature()); }))
        return;
    read();
    m_sets->choose(copy.value);
    emit said(tr("Copied. The copy counts from %1, or as you set its first day; Ctrl+Z takes it back.").arg(dayText(nextYear)));
}

void RequirementsView::add()
{
    if (isTrying())
        return;
    if (m_sets->hasFocus() || m_rows->set().isNull())
        m_rows->addSet();
    else
        m_rows->addRow();
}

void RequirementsView::edit()
{
    if (!isTrying())
        m_rows->editSet();
}

void RequirementsView::save()
{
    m_rows->save();
}

bool RequirementsView::stepBack()
{
    if (isTrying()) {
        m_stack->setCurrentIndex(0);
        m_rows->takeFocus();
        return true;
    }
    if (m_rows->stepBack())
        return true;
    if (!m_rows->isAncestorOf(focusWidget()))
        return false;
    m_sets->setFocus();
    return true;
}

void RequirementsView::takeFocus()
{
    isTrying() ? m_trial->takeFocus() : m_sets->setFocus();
}

void RequirementsView::setColumns()
{
    m_sets->setColumns({{"code", tr("Set"), Qt::AlignLeft, 88},
                        {"for", tr("For"), Qt::AlignLeft, 124},
                        {"state", tr("Valid"), Qt::AlignLeft, 110},
                        {"from", tr("From"), Qt::AlignRight, 114},
                        {"until", tr("Until"), Qt::AlignRight, 114},
                        {"name", tr("Name"), Qt::AlignLeft, 180}},
                       {"from", "until", "name"});
}

void RequirementsView::retranslate()
{
    m_new->setText(tr("New set"));
    m_new->setToolTip(tr("New requirement set (Ctrl+N in this list)"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the chosen set with its rows to a new one, to change it before it counts (Ctrl+Shift+K)"));
    m_take->setText(tr("Take the lists of the program"));
    m_take->setToolTip(tr("Fill the requirement sets, tests and order of steps with those that come with the program"));
    m_sets->setAccessibleName(tr("Requirement sets"));
    m_sets->setEmptyText(tr("There is no requirement set yet.\n\nPress Ctrl+N to enter one: for which category, in one mission or in all."));
    setColumns();
    m_rows->retranslate();
    m_trial->retranslate();
}

} // namespace muster
