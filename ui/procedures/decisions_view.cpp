// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/decisions_view.h"

#include "core/procedures/decide.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/table_box.h"
#include "ui/procedures/decide_view.h"
#include "ui/procedures/decided_people.h"
#include "ui/procedures/decision_table.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QShortcut>
#include <QStackedWidget>

namespace muster {

DecisionsView::DecisionsView(OfficeDesk desk, QWidget *parent)
    : PageView(parent), m_desk(std::move(desk)), m_stack(new QStackedWidget(this)),
      m_decisions(new DecisionTable(this)),
      m_new(makeButton(ButtonLook::Plain, {}, this)), m_forMany(makeButton(ButtonLook::Primary, {}, this)),
      m_panel(new RecordPanel(m_desk, recordType<Decision>(), {}, this)), m_people(new DecidedPeople(m_desk, this)),
      m_decide(new DecideView(m_desk, this))
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
    listen();
    retranslate();
}

QWidget *DecisionsView::buildList()
{
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    auto *removing = new QShortcut(QKeySequence(Qt::Key_Delete), m_decisions);
    removing->setContext(Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, &DecisionsView::removeDecision);
    m_decisions->setMatter([this] { return ListMatter{.title = tr("Decisions"), .lines = {tr("As of %1").arg(longDayText(m_day))}}; });
    return boxTable({.buttons = {m_forMany, m_new}, .table = m_decisions, .list = m_decisions}, this);
}

QWidget *DecisionsView::buildDetail()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_panel, 7);
    rows->addWidget(m_people, 5);
    setTabOrderOf({m_decisions, m_panel, m_people});
    return box;
}

void DecisionsView::listen()
{
    connect(m_decisions, &HeldTable::currentRecord, this, [this](qint64 id) {
        show(id);
        emit moved();
    });
    connect(m_decisions, &HeldTable::openedRecord, this, [this] { m_panel->form()->focusFirst(); });
    connect(m_new, &QPushButton::clicked, this, &DecisionsView::add);
    connect(m_forMany, &QPushButton::clicked, this, [this] { beginDecide({}); });
    connect(m_people, &DecidedPeople::addAsked, this, [this] { beginDecide({m_decisions->chosen()}); });
    connect(m_people, &DecidedPeople::goTo, this, &PageView::goTo);
    connect(m_people, &DecidedPeople::takenOff, this, [this](const QString &fullName) {
        emit said(tr("Taken off the decision: %1. Ctrl+Z puts it back.").arg(fullName));
        read();
        show(m_decisions->chosen());
    });
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
}

HeldTable *DecisionsView::decisions() const
{
    return m_decisions;
}

HeldTable *DecisionsView::people() const
{
    return m_people->table();
}

void DecisionsView::read()
{
    attempt(this, [this] { m_decisions->read(m_desk.office.database()); });
    emit counted(m_decisions->figure());
}

/// A number that is not recorded yet is offered as the beginning of its decision.
void DecisionsView::show(qint64 id)
{
    if (id == 0)
        return m_people->leave();
    const QString unrecorded = m_decisions->unrecorded();
    if (id < 0)
        m_panel->showNew({{"number", unrecorded}});
    else if (m_panel->form()->stored().state.id != id)
        m_panel->show(id);
    m_people->show({std::max<qint64>(id, 0)}, id < 0 ? unrecorded : recordOf<Decision>(m_panel->form()->stored().values).number);
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
        m_decide->begin(m_decisions->unrecorded(), m_day);
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
    if (!m_panel->isAncestorOf(focusWidget()) && !people()->hasFocus())
        return false;
    m_decisions->setFocus();
    return true;
}

void DecisionsView::takeFocus()
{
    isDeciding() ? m_decide->takeFocus() : m_decisions->setFocus();
}

void DecisionsView::retranslate()
{
    m_new->setText(tr("New decision"));
    m_new->setToolTip(tr("New decision (Ctrl+N)"));
    m_forMany->setText(tr("Decide for candidates…"));
    m_forMany->setToolTip(tr("Record one decision for many candidates at once"));
    m_decisions->retranslate();
    m_people->retranslate();
    m_panel->retranslate();
    m_decide->retranslate();
    read();
}

} // namespace muster
