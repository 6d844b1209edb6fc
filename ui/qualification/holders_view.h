// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/qualification_act_on.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace muster {

class ActView;
class FilterKeys;
class HolderFilterBar;
class HolderRows;
class ColumnSpread;
class ListLayout;
class StageChips;
class TableView;
struct ActScope;
struct ListMatter;

/// Who is qualified as what, by how soon it ends, and whom the end touches; the chosen ones, or all of the list, are extended,
/// suspended or revoked by one act. Enter opens the person.
class HoldersView : public PageView {
    Q_OBJECT

public:
    explicit HoldersView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {stage: every | valid | 180 | 90 | 30 | lapsed | suspended | revoked, words, type, category, organisation}
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    void save() override;
    bool stepBack() override;

    StageChips *stages() const { return m_stages; }
    HolderFilterBar *bar() const { return m_bar; }
    TableView *table() const { return m_table; }
    HolderRows *rows() const { return m_rows; }
    QLabel *found() const { return m_found; }
    QPushButton *actButton() const { return m_act; }
    QMenu *acts() const { return m_acts; }
    ActView *act() const { return m_actView; }
    /// Begins an act on the chosen ones, or on all of the list.
    void beginChosen(QualificationActKind kind);
    void beginAll(QualificationActKind kind);

private:
    QWidget *buildList();
    QWidget *buildTop();
    void buildTable();
    void listen();
    void fillActs();
    void begin(const ActScope &scope);
    void openPerson(int row);
    void ask();
    void showRows();
    void showFound();
    void leaveAct();
    bool isActing() const;
    QList<QualificationId> chosen() const;
    ListMatter matter() const;
    void setColumns();

    OfficeDesk m_desk;
    QDate m_day;
    QStackedWidget *m_stack;
    StageChips *m_stages;
    HolderFilterBar *m_bar;
    FilterKeys *m_keys;
    QPushButton *m_act;
    QMenu *m_acts;
    HolderRows *m_rows;
    TableView *m_table;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    QLabel *m_name;
    QLabel *m_found;
    ActView *m_actView;
};

} // namespace muster
