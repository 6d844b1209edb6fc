// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/requirement_set.h"
#include "core/pipeline/set_trial.h"
#include "ui/office_desk.h"
#include "ui/shell/location.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace muster {

class HeldTable;
class WorkBar;

/// A requirement set tried on the present candidates before it counts: who would newly fall short, and of what, and for
/// whom something would no longer be open. Enter opens the candidate, Esc leads back to the set.
class TrialView : public QWidget {
    Q_OBJECT

public:
    explicit TrialView(OfficeDesk desk, QWidget *parent = nullptr);

    void begin(const RequirementSet &set, QDate day);
    void takeFocus();
    void retranslate();

    HeldTable *table() const { return m_table; }
    QLabel *summary() const { return m_summary; }
    QCheckBox *all() const { return m_all; }

signals:
    void left();
    void goTo(const muster::Location &place);

private:
    void build();
    void take(const QList<TrialRow> &rows);
    void showRows();
    void setColumns();

    OfficeDesk m_desk;
    RequirementSet m_set;
    QDate m_day;
    QList<TrialRow> m_rows;
    QLabel *m_title;
    QLabel *m_summary;
    QCheckBox *m_all;
    QPushButton *m_back;
    WorkBar *m_work;
    HeldTable *m_table;
};

} // namespace muster
