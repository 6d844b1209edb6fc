// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSlider>

namespace muster {

/// A slider over days with ticks at months and names at years. Left and right move by a day, PageUp and
/// PageDown by a month, Home and End to the ends.
class DaySlider : public QSlider {
    Q_OBJECT

public:
    explicit DaySlider(QWidget *parent = nullptr);

    QDate day() const;
    /// Sets the day without emitting; it is kept within the range.
    void setDay(QDate day);
    /// Both ends included.
    void setRange(QDate first, QDate last);

    QSize sizeHint() const override { return {480, 44}; }
    QSize minimumSizeHint() const override { return {200, 44}; }

signals:
    void dayChanged(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF groove() const;
    double xOf(QDate day) const;
    void moveTo(double x);
    void paintTicks(QPainter &painter) const;
    void describe();

    QDate m_first;
};

} // namespace muster
