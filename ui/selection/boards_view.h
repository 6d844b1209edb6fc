// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/board_list.h"
#include "core/selection/board_sheet.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace muster {

class MessageStrip;
class BoardRankingView;
class BoardScores;
class BoardSetup;
class RecordStack;
class ShortList;

/// The boards at the left; the chosen one at the right in the order of its work: preparation, scores, ranking and minutes.
class BoardsView : public PageView {
    Q_OBJECT

public:
    explicit BoardsView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {board: 3}.
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    void save() override;
    void add() override;
    void edit() override;

    ShortList *boards() const { return m_boards; }
    QTabWidget *parts() const { return m_parts; }
    BoardSetup *setup() const { return m_setup; }
    BoardScores *scores() const { return m_scores; }
    BoardRankingView *ranking() const { return m_ranking; }
    RecordStack *records() const { return m_records; }
    /// Writes the minutes of the chosen board as a PDF file, and says so.
    void writeMinutesTo(const QString &path, const QString &language);

private:
    void build();
    QWidget *buildBoards();
    QWidget *buildBoard();
    void listen();
    void setColumns();
    void fillBoards();
    void showBoard();
    void callField();
    void closeScores();
    void takeMinutes(const QString &language);
    void afterChange(qint64 record);
    BoardId board() const;

    OfficeDesk m_desk;
    MessageStrip *m_strip;          ///< the first control of the view
    QDate m_day;
    qint64 m_wanted = 0;
    QList<BoardRow> m_rows;
    BoardSheet m_sheet;
    QPushButton *m_new;
    ShortList *m_boards;
    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_edit;
    QTabWidget *m_parts;
    BoardSetup *m_setup;
    BoardScores *m_scores;
    BoardRankingView *m_ranking;
    RecordStack *m_records = nullptr;
};

} // namespace muster
