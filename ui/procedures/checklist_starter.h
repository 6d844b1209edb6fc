// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/checklist.h"
#include "ui/office_desk.h"

class QPushButton;

namespace muster {

class WorkBar;

/// Starts the checklists of all candidates on the way, off the window's thread: the steps of an office with many
/// candidates are many. The button is off meanwhile.
class ChecklistStarter : public QObject {
    Q_OBJECT

public:
    /// Faults are shown in the strip of the work's window.
    ChecklistStarter(const OfficeDesk &desk, QPushButton *button, WorkBar *work);

    void start(QDate day);
    void retranslate();

signals:
    /// In words.
    void started(const QString &words);

private:
    void tell(const ChecklistStart &made);
    void end();

    OfficeDesk m_desk;
    QPushButton *m_button;
    WorkBar *m_work;
};

} // namespace muster
