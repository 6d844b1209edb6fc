// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/person_records.h"

#include <QWidget>

namespace muster {

/// The tours of a person as bars over the years, with a line at the day; what was planned beyond it is drawn faintly.
class TourTimeLine : public QWidget {
    Q_OBJECT

public:
    explicit TourTimeLine(QWidget *parent = nullptr);

    void setTours(const QList<TourTaken> &tours, QDate day);
    /// The first and the last day the line spans: whole years around all tours and the day.
    DaySpan span() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    double xOf(QDate day) const;
    QDate lastDay(const TourTaken &tour) const;
    QDate plannedEnd(const TourTaken &tour) const;
    QRectF bar(qsizetype row, QDate first, QDate last) const;
    QString words(const TourTaken &tour) const;
    void paintYears(QPainter &painter) const;
    void paintTour(QPainter &painter, qsizetype row) const;
    void paintDay(QPainter &painter) const;

    QList<TourTaken> m_tours;
    QDate m_day;
};

} // namespace muster
