// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/checklist_rows.h"
#include "ui/office_desk.h"
#include "ui/shell/location.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

struct ChecklistChange;
class DeparturePanel;
class HeldTable;
class StepPanel;

/// The checklist of one candidate: its steps by phase, when each is due, who does it, what shows it was done and what it
/// waits for. Space or Enter marks steps done, Del not needed, Ctrl+R opens them again, Ctrl+E shows the evidence.
class ChecklistView : public QWidget {
    Q_OBJECT

public:
    explicit ChecklistView(OfficeDesk desk, QWidget *parent = nullptr);

    /// refresh() reads what is to be shown.
    void turnTo(CandidacyId candidacy);
    void refresh(QDate day);
    void takeFocus();
    void retranslate();
    /// Closes what is open; false when nothing is.
    bool stepBack();
    /// «12 of 43 done, 3 late», for a heading.
    QString summary() const;

    HeldTable *steps() const { return m_table; }
    StepPanel *panel() const { return m_panel; }
    DeparturePanel *departure() const { return m_departure; }
    QPushButton *startButton() const { return m_start; }

signals:
    /// The checklist or the departure was changed.
    void changed();
    void said(const QString &words);
    void goTo(const muster::Location &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTools();
    void read();
    QVariantList cells(const ChecklistRow &row) const;
    void fitHeight();
    void start();
    void begin(int deed);
    void openAgain();
    void openEvidence(qint64 item);
    void beginMove();
    void afterChange(const QString &words);
    void showTools();
    const ChecklistRow *rowOf(qint64 item) const;
    void setColumns();

    OfficeDesk m_desk;
    CandidacyId m_candidacy;
    QDate m_day;
    QList<ChecklistRow> m_rows;
    QLabel *m_summary;
    QPushButton *m_start;
    QPushButton *m_done;
    QPushButton *m_notNeeded;
    QPushButton *m_reopen;
    QPushButton *m_evidence;
    QPushButton *m_move;
    HeldTable *m_table;
    StepPanel *m_panel;
    DeparturePanel *m_departure;
};

} // namespace muster
