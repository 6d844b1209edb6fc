// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/candidate_cards.h"
#include "core/procedures/decision.h"
#include "ui/office_desk.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

class CandidateFilterBar;
class HeldTable;
class MessageStrip;
class RecordForm;

/// One decision recorded for many candidates at once: its form at the left, at the right the candidates, of whom Space
/// ticks the chosen ones. A tick stays while the filter changes.
class DecideView : public QWidget {
    Q_OBJECT

public:
    explicit DecideView(OfficeDesk desk, QWidget *parent = nullptr);

    /// A new decision of this number, for nobody yet.
    void begin(const QString &number, QDate day);
    /// More candidates for a decision that stands already.
    void beginMore(DecisionId decision, QDate day);
    void refresh(QDate day);
    void save();
    void leave();
    void takeFocus();
    void retranslate();

    RecordForm *form() const { return m_form; }
    CandidateFilterBar *bar() const { return m_bar; }
    HeldTable *candidates() const { return m_table; }
    QPushButton *saveButton() const { return m_save; }
    const QSet<CandidacyId> &ticked() const { return m_ticked; }

signals:
    void said(const QString &words);
    /// Ended; 0 when nothing was recorded.
    void left(qint64 decision);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildCandidates();
    void read();
    void showRows();
    void showCount();
    void tick(const QList<qint64> &ids);
    void tickAllShown();
    void setColumns();

    OfficeDesk m_desk;
    QDate m_day;
    QList<CandidateCard> m_cards;
    QSet<CandidacyId> m_ticked;
    QSet<CandidacyId> m_named;          ///< by the decision already
    MessageStrip *m_strip;
    QLabel *m_formTitle;
    RecordForm *m_form;
    QPushButton *m_save;
    QPushButton *m_leave;
    CandidateFilterBar *m_bar;
    QPushButton *m_all;
    QLabel *m_count;
    HeldTable *m_table;
};

} // namespace muster
