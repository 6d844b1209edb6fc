// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/checklist_starter.h"

#include "core/storage/repository.h"
#include "ui/shell/guard.h"
#include "ui/shell/work_bar.h"
#include "ui/shell/worker_faults.h"

#include <QLocale>
#include <QPushButton>

namespace muster {

namespace {

QList<CandidacyId> everybodyOnTheWay(const Database &database)
{
    QList<CandidacyId> ids;
    for (const Candidacy &candidacy : select<Candidacy>(database, QStringLiteral("ORDER BY id")))
        if (isInProgress(candidacy.stage))
            ids.append(candidacy.id);
    return ids;
}

} // namespace

ChecklistStarter::ChecklistStarter(const OfficeDesk &desk, QPushButton *button, WorkBar *work)
    : QObject(work), m_desk(desk), m_button(button), m_work(work)
{
    onFault(*m_desk.worker, this, [this](const QString &words) {
        end();
        showFault(m_work, words);
    });
}

void ChecklistStarter::start(QDate day)
{
    m_button->setEnabled(false);
    m_work->begin(tr("Starting the checklists of all candidates on the way…"), 0);
    m_work->giveUpButton()->setEnabled(false);
    m_desk.worker->ask({this, "start"},
                       [day, by = m_desk.signature()](const Database &database) { return startChecklists(database, everybodyOnTheWay(database), day, by); },
                       [this](const ChecklistStart &made) { tell(made); });
}

void ChecklistStarter::end()
{
    m_work->end();
    m_button->setEnabled(true);
}

void ChecklistStarter::tell(const ChecklistStart &made)
{
    end();
    emit started(made.changeSet == 0 ? tr("Every candidate on the way has a checklist.")
                                     : tr("Checklists started for candidates: %1; steps: %2, done by what is on file: %3. Ctrl+Z takes it back.")
                                           .arg(QLocale().toString(made.candidates), QLocale().toString(made.added), QLocale().toString(made.done)));
}

void ChecklistStarter::retranslate()
{
    m_button->setText(tr("Start checklists"));
    m_button->setToolTip(tr("Make the steps that are missing for all candidates on the way"));
}

} // namespace muster
