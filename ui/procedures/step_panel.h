// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procedures/step_deed.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace muster {

class DateField;
class MessageStrip;
class ReferenceEditor;

/// Marks one or several steps done, or not needed. Where a step asks for a paper or a decision, it is chosen or entered
/// here; what is on file already is taken without asking. Enter does it, Esc closes.
class StepPanel : public QFrame {
    Q_OBJECT

public:
    explicit StepPanel(OfficeDesk desk, QWidget *parent = nullptr);

    void begin(StepDeed deed, const QList<ChosenStep> &steps, QDate day);
    void apply();
    void close();
    void retranslate();

    MessageStrip *strip() const { return m_strip; }
    DateField *day() const { return m_day; }
    QLineEdit *note() const { return m_note; }
    /// Where the paper or decision is chosen; null where none is asked for.
    ReferenceEditor *evidence() const { return m_evidence; }
    QPushButton *applyButton() const { return m_apply; }

signals:
    /// The steps were changed.
    void changed(const QString &words);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildFields();
    void showSteps(const ChecklistFacts &facts);
    void askEvidence(const AskedEvidence &asked);
    void showHint(const QString &missing);
    void dropEvidence();
    void tell(const QList<StepRefusal> &refusals);
    StepsTold told() const;

    OfficeDesk m_desk;
    StepDeed m_deed = StepDeed::Done;
    QList<ChosenStep> m_steps;
    QDate m_today;
    AskedEvidence m_asked;
    QString m_what;                     ///< the step, or how many
    MessageStrip *m_strip;
    QLabel *m_title;
    QScrollArea *m_area;
    QGridLayout *m_grid = nullptr;
    QLabel *m_dayLabel;
    DateField *m_day;
    QLabel *m_evidenceLabel;
    ReferenceEditor *m_evidence = nullptr;
    QLabel *m_hint;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_apply;
    QPushButton *m_close;
};

} // namespace muster
