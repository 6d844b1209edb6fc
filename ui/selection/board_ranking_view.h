// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/board_acts.h"
#include "core/selection/board_sheet.h"
#include "ui/office_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace muster {

class ShortList;

/// The ranking of a board whose scores are closed, what it decides on the chosen rows, and the way to the minutes.
class BoardRankingView : public QWidget {
    Q_OBJECT

public:
    explicit BoardRankingView(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Throws Fault.
    void show(const BoardSheet &sheet);
    void takeFocus();
    void retranslate();

    ShortList *list() const { return m_list; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *button(Verdict verdict) const { return m_verdicts.at(int(verdict) - 1); }
    QToolButton *minutesButton() const { return m_minutes; }

signals:
    void changed();
    void said(const QString &words);
    /// The minutes as a PDF file in this language, or on paper when there is none.
    void minutesAsked(const QString &language);

private:
    void build();
    void fillMinutesMenu();
    void setColumns();
    void decideChosen(Verdict verdict);
    void enable();

    OfficeDesk m_desk;
    BoardSheet m_sheet;
    ShortList *m_list;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    QList<QPushButton *> m_verdicts;
    QToolButton *m_minutes;
};

} // namespace muster
