// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/blocked.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QComboBox;
class QLabel;

namespace muster {

class HeldTable;
class WorkBar;

/// The candidates of a rotation or a category, worst first: what blocks each, the earliest departure and what sets it. Enter
/// opens the candidate. Worked out off the window's thread.
class BlockedView : public PageView {
    Q_OBJECT

public:
    explicit BlockedView(OfficeDesk desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {rotation: 4} or {category: 7}
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;

    QComboBox *whom() const { return m_whom; }
    HeldTable *table() const { return m_table; }
    QLabel *acts() const { return m_acts; }

private:
    void build();
    void fillChoices();
    void ask();
    void take(const QList<BlockedCandidate> &candidates);
    void showActs(qint64 id);
    void setColumns();

    OfficeDesk m_desk;
    QDate m_day;
    QList<BlockedCandidate> m_candidates;
    QComboBox *m_whom;
    QLabel *m_count;
    WorkBar *m_work;
    HeldTable *m_table;
    QLabel *m_name;
    QLabel *m_acts;
};

} // namespace muster
