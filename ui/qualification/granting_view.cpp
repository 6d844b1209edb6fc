// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/granting_view.h"

#include "ui/qualification/due_grants.h"
#include "ui/qualification/proposal_list.h"
#include "ui/shell/button_choice.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>

namespace muster {

namespace {

const QString showKey = QStringLiteral("show");
const QStringList sideCodes{QStringLiteral("due"), QStringLiteral("waiting"), QStringLiteral("confirmed"), QStringLiteral("refused")};

} // namespace

GrantingView::GrantingView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_sides(new QButtonGroup(this)), m_stack(new QStackedWidget(this)), m_due(new DueGrants(desk, m_stack)),
      m_proposals(new ProposalList(desk, m_stack))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    QWidget *sides = buildSides();
    rows->addWidget(sides);
    rows->addWidget(m_stack, 1);
    m_stack->addWidget(m_due);
    m_stack->addWidget(m_proposals);
    setTabOrderOf({sides, m_stack});
    listen();
    retranslate();
}

QWidget *GrantingView::buildSides()
{
    auto *sides = new QWidget(this);
    auto *row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int side = 0; side < sideCodes.size(); ++side) {
        QPushButton *button = makeButton(ButtonLook::Plain, {}, sides);
        button->setCheckable(true);
        m_sides->addButton(button, side);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_sides->button(Due)->setChecked(true);
    return sides;
}

void GrantingView::listen()
{
    connect(m_sides, &QButtonGroup::idClicked, this, [this] {
        turn();
        emit moved();
    });
    connect(m_due, &DueGrants::goTo, this, &PageView::goTo);
    connect(m_due, &DueGrants::moved, this, &PageView::moved);
    connect(m_due, &DueGrants::said, this, &PageView::said);
    connect(m_due, &DueGrants::counted, this, [this](const QString &figure) {
        if (side() == Due)
            emit counted(figure);
    });
    connect(m_due, &DueGrants::proposed, this, &GrantingView::countSides);
    connect(m_proposals, &ProposalList::goTo, this, &PageView::goTo);
    connect(m_proposals, &ProposalList::said, this, &PageView::said);
    connect(m_proposals, &ProposalList::counted, this, &PageView::counted);
    connect(m_proposals, &ProposalList::decided, this, &GrantingView::countSides);
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Propose what is due"), {QKeySequence(QStringLiteral("Ctrl+G"))}, [this] {
        if (side() == Due)
            m_due->propose();
    });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Confirm the chosen proposals"), {QKeySequence(QStringLiteral("Ctrl+Shift+G"))}, [this] {
        if (side() == Waiting)
            m_proposals->confirm();
    });
}

GrantingView::Side GrantingView::side() const
{
    return Side(m_sides->checkedId());
}

void GrantingView::turn()
{
    m_stack->setCurrentWidget(side() == Due ? static_cast<QWidget *>(m_due) : m_proposals);
    read();
}

void GrantingView::refresh(QDate day)
{
    m_day = day;
    countSides();
    read();
}

void GrantingView::read()
{
    if (!m_day.isValid())
        return;
    if (side() == Due)
        m_due->refresh(m_day);
    else
        m_proposals->show(ProposalState(side() - Waiting), m_day);
}

void GrantingView::countSides()
{
    attempt(this, [this] { m_waiting = proposalCount(m_desk.office.database(), {}); });
    const QStringList words{tr("Due by rule"), tr("Waiting (%1)").arg(QLocale().toString(m_waiting)), tr("Confirmed"), tr("Refused")};
    for (int i = 0; i < words.size(); ++i)
        m_sides->button(i)->setText(words[i]);
}

void GrantingView::open(const QVariantMap &detail)
{
    if (!detail.contains(showKey))
        return;
    const auto asked = sideCodes.indexOf(detail.value(showKey).toString());
    m_sides->button(int(qMax(qsizetype(0), asked)))->setChecked(true);
    letTabComeToChosen(*m_sides);
    m_stack->setCurrentWidget(side() == Due ? static_cast<QWidget *>(m_due) : m_proposals);
    m_due->open(detail);
}

QVariantMap GrantingView::detail() const
{
    QVariantMap detail = side() == Due ? m_due->detail() : QVariantMap();
    detail.insert(showKey, sideCodes[side()]);
    return detail;
}

void GrantingView::takeFocus()
{
    side() == Due ? m_due->takeFocus() : m_proposals->takeFocus();
}

bool GrantingView::stepBack()
{
    if (side() != Due)
        return m_proposals->stepBack();
    if (m_due->isClear())
        return false;
    m_due->clear();
    return true;
}

void GrantingView::retranslate()
{
    countSides();
    m_due->retranslate();
    m_proposals->retranslate();
    retranslateActions(this);
}

} // namespace muster
