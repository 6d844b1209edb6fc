// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/days.h"
#include "core/pipeline/finding.h"

#include <QWidget>

namespace muster {

/// The open acts as bars before the departure: each from the day it is due on over its lead time. Lines at the day and at
/// the departure.
class ActTimeLine : public QWidget {
    Q_OBJECT

public:
    explicit ActTimeLine(QWidget *parent = nullptr);

    void setActs(const QList<Finding> &open, QDate day, QDate departure);
    /// From the day an act is due on, over its lead time.
    DaySpan spanOf(const Finding &finding) const;
    DaySpan span() const;
    /// No open act has both a day and a time it takes.
    bool isEmpty() const { return m_acts.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {260, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int namesWidth() const;
    double leadsWidth() const;
    double xOf(QDate day) const;
    void paintMonths(QPainter &painter) const;
    void paintLine(QPainter &painter, QDate day, const QString &words) const;
    void paintAct(QPainter &painter, int row) const;
    QString words(const Finding &finding) const;

    QList<Finding> m_acts;
    QDate m_day;
    QDate m_departure;
};

} // namespace muster
