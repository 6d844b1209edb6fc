// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/papers_tab.h"

#include "ui/people/person_tables.h"
#include "ui/people/scans_box.h"

namespace muster {

PapersTab::PapersTab(const OfficeDesk &desk, QWidget *parent)
    : RecordTab(desk, papersTable, parent), m_scans(new ScansBox(desk, this))
{
    addToSide(m_scans, {.below = 2, .beside = 3});
    connect(m_scans, &ScansBox::said, this, &PersonTab::said);
    connect(m_scans, &ScansBox::changed, this, &PersonTab::changed);
}

void PapersTab::recordShown(qint64 paper)
{
    m_scans->show({paper});
}

/// The paper that is chosen is opened first.
void PapersTab::addFiles()
{
    if (!isOpen())
        edit();
    if (isOpen())
        m_scans->choose();
}

void PapersTab::retranslate()
{
    RecordTab::retranslate();
    m_scans->retranslate();
}

} // namespace muster
