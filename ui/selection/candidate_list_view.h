// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/cards_model.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QLabel;
class QPushButton;

namespace muster {

class CandidateFilterBar;
class CandidateRows;
class ColumnSpread;
class ListLayout;
class MovePanel;
class SavedFilterButton;
class TableView;
struct ListMatter;

/// The list of candidates, filtered as one types; chosen rows are moved together. Typing goes to the filter, Down to the
/// list, Enter opens the candidate.
class CandidateListView : public PageView {
    Q_OBJECT

public:
    explicit CandidateListView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// The state of the filter.
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;

    CandidateFilterBar *bar() const { return m_bar; }
    CandidateRows *rows() const { return m_rows; }
    TableView *table() const { return m_table; }
    MovePanel *mover() const { return m_mover; }
    QString count() const;
    QList<CandidateCard> chosen() const;

private:
    void build();
    void buildTable();
    void buildKeys();
    void listenToMover();
    ListMatter matter() const;
    void take(const CardStock &stock);
    void showCount();
    void showChoice();
    void askWhere();
    void open(int row);

    OfficeDesk m_desk;
    CandidateFilterBar *m_bar;
    SavedFilterButton *m_saved;
    QLabel *m_count;
    QPushButton *m_move;
    TableView *m_table;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    CandidateRows *m_rows;
    MovePanel *m_mover;
    QDate m_day;
};

} // namespace muster
