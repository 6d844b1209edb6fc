// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace muster {

/// A slider over the changes of a record, one stop for each; the last is how it is now, the first how it was before all.
/// Left and right go from change to change.
class MomentSlider : public QSlider {
    Q_OBJECT

public:
    explicit MomentSlider(QWidget *parent = nullptr);

    /// The words of the stops, from the second one on: how each change is called and when it was.
    void setStops(const QStringList &words);

    QSize sizeHint() const override { return {360, 28}; }
    QSize minimumSizeHint() const override { return {160, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF groove() const;
    double xOf(int stop) const;
    void moveTo(double x);
    void describe();

    QStringList m_words;
};

} // namespace muster
