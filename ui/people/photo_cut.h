// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace muster {

/// A picture and the frame of three by four that becomes the photo. The mouse drags the frame and pulls its corners;
/// arrow keys move it, plus and minus, or the wheel, make it larger and smaller.
class PhotoCut : public QWidget {
    Q_OBJECT

public:
    explicit PhotoCut(QWidget *parent = nullptr);

    /// Shows a picture with the largest frame that fits, in the middle and rather at the top, where faces are.
    void setPicture(const QImage &picture);
    const QImage &picture() const { return m_picture; }
    /// The frame in dots of the picture.
    QRect cut() const { return m_cut.toAlignedRect() & m_picture.rect(); }

    QSize sizeHint() const override { return {360, 300}; }

signals:
    void cutChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double scale() const;
    QRectF shown() const;               ///< where the picture stands in the widget
    QRectF frame() const;               ///< where the frame stands in the widget
    QPointF inPicture(QPointF at) const;
    void move(QPointF by);
    void resizeTo(double height);
    void pullTo(QPointF at);
    void take(QRectF cut);

    QImage m_picture;
    QRectF m_cut;
    QPointF m_grip;
    bool m_pulls = false;
};

} // namespace muster
