// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/requirement_set.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QPushButton;
class QStackedWidget;

namespace muster {

class HeldTable;
class RequirementRowsView;
class TrialView;

/// The requirement sets of the office at the left, and at the right what the chosen one asks. Enter goes from a set to its
/// rows.
class RequirementsView : public PageView {
    Q_OBJECT

public:
    explicit RequirementsView(OfficeDesk desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {set: 12}
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    void add() override;
    void edit() override;
    void save() override;
    bool stepBack() override;

    HeldTable *sets() const { return m_sets; }
    RequirementRowsView *rows() const { return m_rows; }
    TrialView *trial() const { return m_trial; }
    QPushButton *takeButton() const { return m_take; }
    QPushButton *copyButton() const { return m_copy; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    void makeRoom();
    void buildKeys();
    void read();
    void copySet();
    void trySet();
    void takeLists();
    void offerLists();
    bool isTrying() const;
    void setColumns();

    OfficeDesk m_desk;
    QDate m_day;
    QWidget *m_list = nullptr;
    HeldTable *m_sets;
    QPushButton *m_new;
    QPushButton *m_copy;
    QPushButton *m_take;
    RequirementRowsView *m_rows;
    QStackedWidget *m_stack;
    TrialView *m_trial;
};

} // namespace muster
