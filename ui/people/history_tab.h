// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/person_history.h"
#include "ui/people/person_tab.h"

class QPushButton;
class QVBoxLayout;

namespace muster {

/// What happened to the records of a person as a time line, the newest first: when, who, under which name, and each
/// field before and after.
class HistoryTab : public PersonTab {
    Q_OBJECT

public:
    /// So many changes are shown at once; a button shows as many more.
    static constexpr int step = 30;

    explicit HistoryTab(QWidget *parent = nullptr);

    void fill(const PersonShown &shown) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void clear();
    void showMore();

    QList<PersonChange> m_changes;
    qsizetype m_shown = 0;
    QVBoxLayout *m_entries;
    QPushButton *m_more;
};

} // namespace muster
