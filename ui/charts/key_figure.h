// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tone.h"

#include <QAbstractButton>

namespace muster {

/// What a key figure says: caption, number, a second number beside it and a note below.
struct Figure {
    QString caption;
    QString number;
    QString second;
    QString note;
    Tone tone = Tone::Info;
};

/// A card with one big number that opens what is behind it, by click, Enter or Space.
class KeyFigure : public QAbstractButton {
    Q_OBJECT

public:
    explicit KeyFigure(QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    const Figure &figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintNumbers(QPainter &painter, const QRectF &row) const;
    void paintNote(QPainter &painter, const QRectF &room) const;
    int wrappedHeight(const QString &text, int width) const;

    Figure m_figure;
};

} // namespace muster
