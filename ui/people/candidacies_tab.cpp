// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/candidacies_tab.h"

#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/people/person_tables.h"
#include "ui/selection/selection_place.h"
#include "ui/shell/labels.h"

#include <QHBoxLayout>

namespace muster {

CandidaciesTab::CandidaciesTab(const OfficeDesk &desk, QWidget *parent)
    : RecordTab(desk, candidaciesTable, parent), m_open(makeButton(ButtonLook::Plain, {}, this))
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addStretch(1);
    addAbove(line);
    connect(m_open, &QPushButton::clicked, this, &CandidaciesTab::goToCandidate);
    retranslate();
}

/// Without a choice the first row is meant, which is the latest candidacy.
void CandidaciesTab::goToCandidate()
{
    const qint64 chosen = table()->chosen();
    const CandidacyId id{chosen != 0 ? chosen : view()->pagedModel()->idOf(0).toLongLong()};
    if (!id.isNull())
        emit goTo(candidatePlace(id));
}

void CandidaciesTab::fill(const PersonShown &shown)
{
    RecordTab::fill(shown);
    m_open->parentWidget()->setVisible(view()->model()->rowCount() > 0);
}

void CandidaciesTab::retranslate()
{
    RecordTab::retranslate();
    m_open->setText(tr("What blocks this candidate"));
    m_open->setToolTip(tr("Opens the page of the chosen candidacy"));
}

} // namespace muster
