// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/selection/candidate_body.h"
#include "ui/selection/candidate_top.h"
#include "ui/shell/page_record.h"

class QStackedWidget;

namespace muster {

class MovePanel;
class RecordPanel;

/// One candidate: what blocks the departure, what is met and by which evidence, the steps before the departure, and the
/// way so far. Esc takes one step back, at last to where one came from.
class CandidateView : public PageRecord {
    Q_OBJECT

public:
    explicit CandidateView(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// refresh() reads what is to be shown.
    void turnTo(CandidacyId id);
    /// {candidacy: 12}
    void open(const QVariantMap &detail) override;
    void refresh(QDate day) override;
    QVariantMap detail() const override;
    QString name() const override { return m_card ? m_card->fullName : QString(); }
    void takeFocus() override;
    void retranslate() override;
    void edit();
    void save();

    CandidacyId id() const { return m_id; }
    CandidateHead *head() const { return m_top->head(); }
    MovePanel *mover() const { return m_mover; }
    /// The form of the candidacy, and that of a waiver.
    RecordPanel *panel() const { return m_panel; }
    RecordPanel *waiverPanel() const { return m_waiver; }
    OpenActsPanel *acts() const { return m_body->acts(); }
    MetPanel *met() const { return m_body->met(); }
    ActTimeLine *timeLine() const { return m_body->timeLine(); }
    WayTable *way() const { return m_body->way(); }
    ChecklistView *checklist() const { return m_body->checklist(); }
    QPushButton *advanceButton() const { return m_top->advanceButton(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void buildKeys();
    void advance();
    void readAnew();
    void showCandidate();
    void showBody();
    void askWhatBlocks();
    void showWhatBlocks(const QList<BlockedCandidate> &found);
    void waive(const Finding &finding);
    void openForm(RecordPanel *form);
    bool showsForm() const;
    RecordPanel *formOnShow() const;
    QPixmap photo() const;

    OfficeDesk m_desk;
    CandidateTop *m_top;
    QStackedWidget *m_stack;        ///< the body, or the form of the candidacy
    CandidateBody *m_body;
    RecordPanel *m_panel;
    RecordPanel *m_waiver;
    MovePanel *m_mover;
    CandidacyId m_id;
    QDate m_day;
    std::optional<CandidateCard> m_card;
};

} // namespace muster
