// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/cards_model.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QLabel;
class QPushButton;

namespace muster {

class CandidateFilterBar;
class MovePanel;
class StageBoard;

/// The board of stages: cards filtered as one types, moved by the mouse and by keys. Typing goes to the filter, Down to the
/// cards, Enter opens a candidate.
class BoardView : public PageView {
    Q_OBJECT

public:
    explicit BoardView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// The state of the filter.
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;

    CandidateFilterBar *bar() const { return m_bar; }
    StageBoard *board() const { return m_board; }
    MovePanel *mover() const { return m_mover; }
    QString count() const;

signals:
    /// The cards on show answer the filter.
    void shown();

private:
    void build();
    void buildKeys();
    void askWhere();
    void take(const CardStock &stock);
    void showCards();
    void showCount(qsizetype shown);
    void showEmptyText(qsizetype shown);
    void showChoice();

    OfficeDesk m_desk;
    CandidateFilterBar *m_bar;
    QLabel *m_count;
    QPushButton *m_move;
    QLabel *m_empty;            ///< what to do next where there is no card
    StageBoard *m_board;
    MovePanel *m_mover;
    QDate m_day;
    CardStock m_stock;
};

} // namespace muster
