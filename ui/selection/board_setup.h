// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/board_sheet.h"

#include <QWidget>

class QPushButton;

namespace muster {

class ShortList;

/// Who sits at a board, what it scores, and who is called before it under which number.
class BoardSetup : public QWidget {
    Q_OBJECT

public:
    explicit BoardSetup(QWidget *parent = nullptr);

    void show(const BoardSheet &sheet);
    void retranslate();

    ShortList *assessors() const { return m_assessors; }
    ShortList *criteria() const { return m_criteria; }
    ShortList *candidates() const { return m_candidates; }
    QPushButton *callButton() const { return m_call; }
    QPushButton *newAssessorButton() const { return m_newAssessor; }
    QPushButton *newCriterionButton() const { return m_newCriterion; }

signals:
    /// A record of the board is to be entered, or edited when it has a number.
    void recordAsked(const muster::RecordType &type, qint64 id);
    /// Everybody in the field is to be called.
    void callAsked();

private:
    QWidget *column(ShortList *list, QPushButton *button);

    ShortList *m_assessors;
    QPushButton *m_newAssessor;
    ShortList *m_criteria;
    QPushButton *m_newCriterion;
    ShortList *m_candidates;
    QPushButton *m_call;
};

} // namespace muster
