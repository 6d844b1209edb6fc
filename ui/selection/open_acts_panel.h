// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/finding.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace muster {

/// What stands before the departure: each act with what was found beneath it, who does it, when it is due and its lead
/// time; above them the earliest departure, with the chain that sets it.
class OpenActsPanel : public QWidget {
    Q_OBJECT

public:
    explicit OpenActsPanel(QWidget *parent = nullptr);

    /// What is on show, as of a day.
    struct Shown {
        QList<Finding> open;
        QDate day;
        QDate departure;
        QDate earliest;
        QString chain;
    };
    void show(const Shown &shown);
    /// While the acts are worked out, or where nothing is asked.
    void say(const QString &words);
    QString earliestWords() const;

signals:
    void waiveAsked(const muster::Finding &finding);

private:
    void clear();
    void addHeadings();
    void addAct(const Finding &finding, QDate day);
    void sayEarliest(const Shown &shown);

    QWidget *m_acts = nullptr;      ///< made anew each time
    QGridLayout *m_grid = nullptr;
    QLabel *m_words;
    QLabel *m_earliest;
};

} // namespace muster
