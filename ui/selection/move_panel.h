// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/candidate_cards.h"
#include "core/pipeline/move_candidates.h"
#include "ui/office_desk.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace muster {

class DateField;
class RefusalBox;

/// Moves candidates from stage to stage. A step that asks for no reason is taken at once; otherwise the panel comes up over
/// the right edge of its parent and asks for what is missing. It tells who was refused, and why, and what can be done.
class MovePanel : public QFrame {
    Q_OBJECT

public:
    MovePanel(OfficeDesk desk, QWidget *parent);

    /// Steps are taken on this day unless another one is chosen.
    void setDay(QDate day);
    /// Takes the step, or asks for what it needs.
    void move(const QList<CandidateCard> &cards, Stage to);
    /// Asks where to.
    void ask(const QList<CandidateCard> &cards);
    void close();
    void retranslate();

    QComboBox *stages() const { return m_stage; }
    QComboBox *reasons() const { return m_reason; }
    QLineEdit *note() const { return m_note; }
    DateField *day() const { return m_day; }
    QPushButton *moveButton() const { return m_move; }
    RefusalBox *refusals() const { return m_refusals; }
    /// What is wrong with what was chosen; empty when nothing is.
    QString fault() const;

signals:
    /// The office has changed.
    void moved();
    void said(const QString &words);
    void opened(muster::CandidacyId id);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void open(std::optional<Stage> to);
    void offerStages(std::optional<Stage> chosen);
    void offerReasons();
    void place();
    void take();
    void take(const QList<CandidateCard> &cards, const QList<Waiver> &waivers);
    void takeWaived();
    void takeOthers();
    bool isWhole();
    Stage goal() const;

    OfficeDesk m_desk;
    QList<CandidateCard> m_cards;
    QDate m_today;
    QScrollArea *m_area;
    QLabel *m_title;
    QToolButton *m_close;
    QLabel *m_names;
    QLabel *m_stageName;
    QComboBox *m_stage;
    QLabel *m_dayName;
    DateField *m_day;
    QLabel *m_reasonName;
    QComboBox *m_reason;
    QLabel *m_noteName;
    QLineEdit *m_note;
    QLabel *m_fault;
    QPushButton *m_move;
    RefusalBox *m_refusals;
};

} // namespace muster
