// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QPixmap>
#include <QWidget>

class QMenu;
class QPagedPaintDevice;

namespace muster {

/// A part of a chart that can be pointed at, reached by the arrow keys, spoken and opened. An empty series
/// means the category as a whole.
struct ChartMark {
    QRectF area;
    QString category;
    QString series;
    QString words;
    int row = 0;
    int column = 0;
};

/// Where and how a chart is drawn: on the screen, or on paper in the light theme.
struct Canvas {
    QPainter &painter;
    QRectF area;
    const Theme &theme;
};

/// What all charts share: keyboard, pointer, words for screen readers, empty state, pictures and table.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// Stands above exported pictures and is the accessible name; on screen the card shows it.
    void setTitle(const QString &title);
    QString title() const { return m_title; }
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }

    virtual ChartTable table() const = 0;
    virtual bool isEmpty() const = 0;

    /// The chart as a picture in the light theme with its title; scale 1 is one pixel to the point.
    QImage image(double scale) const;
    bool savePng(const QString &path) const;
    bool saveSvg(const QString &path) const;
    void copyImage() const;
    void copyTable() const;
    /// Throws Fault when the printer does not take it.
    void printOn(QPagedPaintDevice &paper) const;
    void print();

    /// Adds copy, save and print to a menu.
    void addExports(QMenu &menu);

    const QList<ChartMark> &marks() const;
    /// The mark the keyboard is on, or -1.
    int currentMark() const { return m_current; }
    void setCurrentMark(int mark);

    QSize minimumSizeHint() const override;

signals:
    void activated(const QString &category, const QString &series);

protected:
    /// Paints the chart and gives its marks.
    virtual QList<ChartMark> draw(const Canvas &canvas) const = 0;
    /// Paints what goes over the chart for the mark under the pointer and the mark of the keyboard.
    virtual void drawOver(const Canvas &canvas, const ChartMark *pointed, const ChartMark *focused) const;
    /// The mark at a point, or -1.
    virtual int markAt(const QPointF &point) const;
    /// The mark the keyboard starts on.
    virtual int firstMark() const { return 0; }
    /// The mark an arrow key leads to.
    virtual int markBeside(int mark, int key) const;

    /// To be called when the data has changed.
    void dataChanged();

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void render() const;
    void drawEmpty(const Canvas &canvas) const;
    void drawExport(QPainter &painter) const;
    QSize exportSize() const;
    void openMark(int mark);
    void setPointed(int mark);
    void saveAs(const QString &ending);

    QString m_title;
    QString m_emptyText;
    int m_current = -1;
    int m_pointed = -1;
    mutable QPixmap m_picture;
    mutable QList<ChartMark> m_marks;
};

} // namespace muster
