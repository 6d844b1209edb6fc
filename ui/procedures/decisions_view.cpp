// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/decisions_view.h"

#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/table_box.h"
#include "ui/people/person_place.h"
#include "ui/selection/selection_place.h"
#include "core/procedures/decide.h"
#include "ui/procedures/decide_view.h"
#include "ui/lists/held_table.h"
#include "ui/procedures/procedure_words.h"
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

enum { NumberColumn, KindColumn, DayColumn, SignerColumn, CandidaciesColumn, ToursColumn };
enum { PersonColumn, NumberOfPersonColumn, OnColumn, MissionColumn, FromColumn };

void onDelete(QWidget *list, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(QKeySequence(Qt::Key_Delete), list);
    shortcut->setContext(Qt::WidgetShortcut);
    QObject::connect(shortcut, &QShortcut::activated, list, act);
}

} // namespace

DecisionsView::DecisionsView(OfficeDesk desk, QWidget *parent)
    : PageView(parent), m_desk(std::move(desk)), m_stack(new QStackedWidget(this)),
      m_decisions(new HeldTable(QStringLiteral("decisions"), {{NumberColumn, 2}, {KindColumn, 3}}, this)),
      m_new(makeButton(ButtonLook::Plain, {}, this)), m_forMany(makeButton(ButtonLook::Primary, {}, this)),
      m_addPeople(makeButton(ButtonLook::Plain, {}, this)),
      m_panel(new RecordPanel(m_desk, recordType<Decision>(), {}, this)), m_peopleTitle(makeLabel(TextLook::Heading, {}, this)),
      m_people(new HeldTable(QStringLiteral("decision-people"), {{PersonColumn, 1}}, this)), m_decide(new DecideView(m_desk, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 12, 0, 0);
    whole->addWidget(m_stack);
    auto *both = new QWidget(m_stack);
    auto *columns = new QHBoxLayout(both);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::gap);
    columns->addWidget(buildList(), 4);
    columns->addWidget(buildDetail(), 3);
    m_stack->addWidget(both);
    m_stack->addWidget(m_decide);
    connect(m_decisions, &HeldTable::currentRecord, this, [this](qint64 id) {
        show(id);
        emit moved();
    });
    connect(m_decisions, &HeldTable::openedRecord, this, [this] { m_panel->form()->focusFirst(); });
    connect(m_people, &HeldTable::openedRecord, this, &DecisionsView::openPerson);
    connect(m_new, &QPushButton::clicked, this, &DecisionsView::add);
    connect(m_forMany, &QPushButton::clicked, this, [this] { beginDecide({}); });
    connect(m_addPeople, &QPushButton::clicked, this, [this] { beginDecide({m_decisions->chosen()}); });
    connect(m_panel, &RecordPanel::said, this, &PageView::said);
    connect(m_panel, &RecordPanel::removed, this, &DecisionsView::read);
    connect(m_panel, &RecordPanel::saved, this, [this](qint64 id) {
        read();
        m_decisions->choose(id);
    });
    connect(m_decide, &DecideView::said, this, &PageView::said);
    connect(m_decide, &DecideView::left, this, [this](qint64 decision) {
        m_stack->setCurrentIndex(0);
        read();
        m_decisions->choose(decision);
        m_decisions->setFocus();
        emit moved();
    });
    retranslate();
}

QWidget *DecisionsView::buildList()
{
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    m_decisions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_decisions->setChips({KindColumn});
    m_decisions->setMatter([this] { return ListMatter{.title = tr("Decisions"), .lines = {tr("As of %1").arg(longDayText(m_day))}}; });
    return boxTable({.buttons = {m_forMany, m_new}, .table = m_decisions, .list = m_decisions}, this);
}

QWidget *DecisionsView::buildDetail()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_panel, 5);
    auto *head = new QHBoxLayout;
    head->addWidget(m_peopleTitle, 1);
    head->addWidget(m_addPeople);
    rows->addLayout(head);
    rows->addWidget(m_people, 3);
    onDelete(m_people, [this] { takeOff(); });
    onDelete(m_decisions, [this] { removeDecision(); });
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    m_people->setMatter([this] { return ListMatter{.title = m_peopleTitle->text()}; });
    setTabOrderOf({m_decisions, m_panel, m_addPeople, m_people});
    return box;
}

/// Numbers without a decision are told apart by their place, below nothing.
void DecisionsView::read()
{
    QList<DecisionRow> decisions;
    attempt(this, [&] {
        m_past = pastDecisions(m_desk.office.database());
        decisions = decisionList(m_desk.office.database());
    });
    QList<QVariantList> rows;
    for (qsizetype i = 0; i < m_past.size(); ++i)
        rows.append({m_past[i].number, chipValue({tr("not recorded yet"), Tone::Warning}), QDate(), QString(), 0, m_past[i].tours, -1 - i});
    for (const DecisionRow &row : decisions)
        rows.append({row.decision.number, decisionWords(row.decision.kind), row.decision.signedOn, row.decision.signer, row.candidates,
                     row.tours, row.decision.id.value});
    m_decisions->setRows(rows);
    if (m_decisions->chosen() == 0 && m_decisions->count() > 0)
        m_decisions->choose(m_decisions->idAt(0));
    emit counted(m_past.isEmpty() ? tr("Decisions: %1").arg(decisions.size())
                                  : tr("Decisions: %1, numbers on tours without a decision: %2").arg(decisions.size()).arg(m_past.size()));
}

/// The number of a decision that is not recorded yet, when such a one is chosen.
QString DecisionsView::unrecorded() const
{
    const qint64 place = -1 - m_decisions->chosen();
    return place >= 0 && place < m_past.size() ? m_past[place].number : QString();
}

/// A number that is not recorded yet is offered as the beginning of its decision.
void DecisionsView::show(qint64 id)
{
    m_addPeople->setEnabled(id > 0);
    if (id == 0)
        return;
    if (id < 0)
        m_panel->showNew({{"number", unrecorded()}});
    else if (m_panel->form()->stored().state.id != id)
        m_panel->show(id);
    showPeople({std::max<qint64>(id, 0)}, id < 0 ? unrecorded() : recordOf<Decision>(m_panel->form()->stored().values).number);
}

/// Behind a candidacy stands its place, behind a tour its place after all the candidacies.
void DecisionsView::showPeople(DecisionId decision, const QString &number)
{
    attempt(this, [&] {
        m_named = decidedCandidates(m_desk.office.database(), decision);
        m_tours = decidedTours(m_desk.office.database(), number);
    });
    QList<QVariantList> rows;
    for (const DecidedRow &one : std::as_const(m_named))
        rows.append({one.fullName, one.serviceNo, tr("Candidacy"), QStringLiteral("%1 · %2").arg(one.mission, one.category), stageWords(one.stage), rows.size() + 1});
    for (const DecidedTour &one : std::as_const(m_tours))
        rows.append({one.fullName, one.serviceNo, tr("Tour"), QStringLiteral("%1 · %2").arg(one.mission, one.category), one.arrivedOn, rows.size() + 1});
    m_people->setRows(rows);
    m_peopleTitle->setText(tr("What rests on it: candidacies %1, tours %2").arg(m_named.size()).arg(m_tours.size()));
}

void DecisionsView::openPerson(qint64 place)
{
    if (place > 0 && place <= m_named.size())
        emit goTo(candidatePlace(m_named[place - 1].candidacyId));
    else if (place > m_named.size() && place <= m_named.size() + m_tours.size())
        emit goTo(personPlace(m_tours[place - 1 - m_named.size()].personId));
}

void DecisionsView::takeOff()
{
    const qint64 place = m_people->chosen();
    const DecisionId decision{m_decisions->chosen()};
    if (place <= 0 || place > m_named.size() || decision.value <= 0)
        return;
    const DecidedRow one = m_named[place - 1];
    if (!attempt(this, [&] { takeOffDecision(m_desk.office.database(), decision, {one.candidacyId}, m_desk.signature()); }))
        return;
    emit said(tr("Taken off the decision: %1. Ctrl+Z puts it back.").arg(one.fullName));
    read();
    show(decision.value);
}

void DecisionsView::removeDecision()
{
    const DecisionId decision{m_decisions->chosen()};
    if (decision.value <= 0 || !m_panel->mayLeave())
        return;
    if (!attempt(this, [&] { muster::removeDecision(m_desk.office.database(), decision, m_desk.signature()); }))
        return;
    emit said(tr("Removed with the list of those it names. Ctrl+Z puts it back."));
    read();
}

void DecisionsView::refresh(QDate day)
{
    m_day = day;
    if (isDeciding())
        return m_decide->refresh(day);
    read();
    m_panel->refresh();
    show(m_decisions->chosen());
}

void DecisionsView::open(const QVariantMap &detail)
{
    const qint64 decision = detail.value(QStringLiteral("decision")).toLongLong();
    if (detail.value(QStringLiteral("decide")).toBool())
        m_stack->setCurrentIndex(1);
    else if (!detail.isEmpty())
        m_stack->setCurrentIndex(0);
    if (decision == 0)
        return;
    read();
    m_decisions->choose(decision);
}

QVariantMap DecisionsView::detail() const
{
    if (isDeciding())
        return {{QStringLiteral("decide"), true}};
    return {{QStringLiteral("decision"), m_decisions->chosen()}};
}

bool DecisionsView::isDeciding() const
{
    return m_stack->currentWidget() == m_decide;
}

void DecisionsView::beginDecide(DecisionId decision)
{
    if (decision.isNull())
        m_decide->begin(unrecorded(), m_day);
    else
        m_decide->beginMore(decision, m_day);
    m_stack->setCurrentWidget(m_decide);
    m_decide->takeFocus();
    emit moved();
}

void DecisionsView::add()
{
    if (!isDeciding())
        m_panel->beginNew();
}

void DecisionsView::save()
{
    isDeciding() ? m_decide->save() : m_panel->save();
}

bool DecisionsView::stepBack()
{
    if (isDeciding()) {
        m_decide->leave();
        return true;
    }
    if (!m_panel->isAncestorOf(focusWidget()) && !m_people->hasFocus())
        return false;
    m_decisions->setFocus();
    return true;
}

void DecisionsView::takeFocus()
{
    isDeciding() ? m_decide->takeFocus() : m_decisions->setFocus();
}

void DecisionsView::setColumns()
{
    m_decisions->setColumns({{"number", tr("Number"), Qt::AlignLeft, 146},
                             {"kind", tr("Kind"), Qt::AlignLeft, 116},
                             {"signed", tr("Signed on"), Qt::AlignRight, 106},
                             {"signer", tr("Signer"), Qt::AlignLeft, 120},
                             {"candidacies", tr("Candidacies"), Qt::AlignRight, 98},
                             {"tours", tr("Tours"), Qt::AlignRight, 66}},
                            {"signer"});
    m_people->setColumns({{"name", tr("Name"), Qt::AlignLeft, 128},
                          {"service_no", tr("Service no."), Qt::AlignLeft, 104},
                          {"on", tr("What"), Qt::AlignLeft, 84},
                          {"mission", tr("Mission"), Qt::AlignLeft, 96},
                          {"from", tr("Stage, or arrival"), Qt::AlignLeft, 116}},
                         {"service_no"});
}

void DecisionsView::retranslate()
{
    m_new->setText(tr("New decision"));
    m_new->setToolTip(tr("New decision (Ctrl+N)"));
    m_forMany->setText(tr("Decide for candidates…"));
    m_forMany->setToolTip(tr("Record one decision for many candidates at once"));
    m_addPeople->setText(tr("Add candidates…"));
    m_addPeople->setToolTip(tr("Say of more candidates that this decision speaks of them; Del in the list takes one off"));
    m_decisions->setAccessibleName(tr("Decisions"));
    m_decisions->setEmptyText(tr("No decision is recorded yet.\n\nPress Ctrl+N to enter one, or choose “Decide for candidates” to record one for many at once."));
    m_people->setAccessibleName(tr("What rests on the decision"));
    m_people->setEmptyText(tr("Nobody’s candidacy or tour rests on this decision. Choose “Decide for candidates” to say whom it speaks of."));
    setColumns();
    m_panel->retranslate();
    m_decide->retranslate();
    read();
}

} // namespace muster
