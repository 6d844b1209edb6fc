// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/decided_people.h"

#include "core/procedures/decide.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/people/person_place.h"
#include "ui/selection/selection_place.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace muster {

DecidedPeople::DecidedPeople(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(makeLabel(TextLook::Heading, {}, this)), m_add(makeButton(ButtonLook::Plain, {}, this)),
      m_table(new HeldTable(QStringLiteral("decision-people"), {{0, 1}}, this))
{
    build();
    auto *removing = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    removing->setContext(Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, &DecidedPeople::takeOff);
    connect(m_table, &HeldTable::openedRecord, this, &DecidedPeople::open);
    connect(m_add, &QPushButton::clicked, this, &DecidedPeople::addAsked);
}

void DecidedPeople::build()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMatter([this] { return ListMatter{.title = m_title->text()}; });
    setTabOrderOf({m_add, m_table});
}

/// Behind a candidacy stands its place, behind a tour its place after all the candidacies.
void DecidedPeople::show(DecisionId decision, const QString &number)
{
    m_decision = decision;
    attempt(this, [&] {
        m_named = decidedCandidates(m_desk.office.database(), decision);
        m_tours = decidedTours(m_desk.office.database(), number);
    });
    QList<QVariantList> rows;
    for (const DecidedRow &one : std::as_const(m_named))
        rows.append({one.fullName, one.serviceNo, tr("Candidacy"), QStringLiteral("%1 · %2").arg(one.mission, one.category), stageWords(one.stage), rows.size() + 1});
    for (const DecidedTour &one : std::as_const(m_tours))
        rows.append({one.fullName, one.serviceNo, tr("Tour"), QStringLiteral("%1 · %2").arg(one.mission, one.category), one.arrivedOn, rows.size() + 1});
    m_table->setRows(rows);
    m_title->setText(tr("What rests on it: candidacies %1, tours %2").arg(m_named.size()).arg(m_tours.size()));
    m_add->setEnabled(!decision.isNull());
}

void DecidedPeople::leave()
{
    m_decision = {};
    m_add->setEnabled(false);
}

void DecidedPeople::open(qint64 place)
{
    if (place > 0 && place <= m_named.size())
        emit goTo(candidatePlace(m_named[place - 1].candidacyId));
    else if (place > m_named.size() && place <= m_named.size() + m_tours.size())
        emit goTo(personPlace(m_tours[place - 1 - m_named.size()].personId));
}

void DecidedPeople::takeOff()
{
    const qint64 place = m_table->chosen();
    if (place <= 0 || place > m_named.size() || m_decision.isNull())
        return;
    const DecidedRow one = m_named[place - 1];
    if (attempt(this, [&] { takeOffDecision(m_desk.office.database(), m_decision, {one.candidacyId}, m_desk.signature()); }))
        emit takenOff(one.fullName);
}

void DecidedPeople::retranslate()
{
    m_add->setText(tr("Add candidates…"));
    m_add->setToolTip(tr("Say of more candidates that this decision speaks of them; Del in the list takes one off"));
    m_table->setAccessibleName(tr("What rests on the decision"));
    m_table->setEmptyText(tr("Nobody’s candidacy or tour rests on this decision. Choose “Decide for candidates” to say whom it speaks of."));
    m_table->setColumns({{"name", tr("Name"), Qt::AlignLeft, 128},
                         {"service_no", tr("Service no."), Qt::AlignLeft, 104},
                         {"on", tr("What"), Qt::AlignLeft, 84},
                         {"mission", tr("Mission"), Qt::AlignLeft, 96},
                         {"from", tr("Stage, or arrival"), Qt::AlignLeft, 116}},
                        {"service_no"});
}

} // namespace muster
