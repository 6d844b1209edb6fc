// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/layout_edits.h"
#include "ui/print/certificate_page.h"
#include "ui/qualification/edit_history.h"
#include "ui/qualification/item_handles.h"
#include "ui/qualification/sheet_view.h"
#include "ui/qualification/snap.h"

#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

namespace muster {

/// What the canvas shows besides the sheet itself.
enum class DrawnLines { Guides, GuidesAndGrid, None };

/// The sheet as on paper, with its items to be picked, dragged and resized. The mouse drags an item or one of its handles,
/// Ctrl adds to the choice, Alt while dragging sticks to nothing; from a ruler it draws a guide. PageUp and PageDown go from
/// item to item; arrows move what is chosen by a millimetre, with Shift by a tenth; Ctrl with arrows makes it larger or
/// smaller. Holds no template itself: it tells what it should become.
class TemplateCanvas : public QWidget {
    Q_OBJECT

public:
    explicit TemplateCanvas(PictureSource pictures, QWidget *parent = nullptr);
    ~TemplateCanvas() override;

    void show(const CertificatePage &page);
    void setSide(LayoutSide side);
    LayoutSide side() const { return m_side; }
    /// Items that something is wrong with.
    void setFaulty(const QSet<int> &items);
    void setLines(DrawnLines lines);
    /// 1 is life size; nothing fits the sheet into the room there is.
    void setZoom(std::optional<double> zoom);

    /// What would be printed badly of such a page.
    Problems printFaults(const CertificatePage &page) { return m_painter->problems(page); }

    const QList<int> &chosen() const { return m_chosen; }
    /// Those that are on this side; does not say chosenChanged().
    void choose(const QList<int> &items);

    /// Where millimetres of the sheet stand in the widget.
    SheetView sheet() const;

    QSize sizeHint() const override { return {760, 540}; }

signals:
    void chosenChanged();
    void edited(const muster::CertificateLayout &after, const muster::EditStep &step);
    /// Enter, F2 or a double click.
    void opened();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What the mouse holds: an item at one of its handles, or a guide.
    struct Grip {
        Handle handle = Handle::None;
        QPointF from = {};
        CertificateLayout before = {};
        QRectF place = {};
        SnapLines lines = {};
        std::optional<Qt::Orientation> guide = {};      ///< Horizontal: a level one
        int guideIndex = -1;
        QString joins = {};
    };

    void pick(int item, Qt::KeyboardModifiers with);
    void take(const QList<int> &items);
    void go(int by);
    bool goKey(int key);
    bool arrowKey(const QKeyEvent &key);
    void moveBy(QPointF by);
    void growBy(QPointF by);
    void dragTo(QPointF at, Qt::KeyboardModifiers with);
    void dragGuideTo(QPointF at);
    bool beginGuide(QPointF at);
    Handle handleUnder(QPointF at) const;
    void showCursor(QPointF at);
    void tell();
    QRectF bounds() const { return boundsOf(m_page.layout, m_chosen); }

    void paintSheet(QPainter &painter) const;
    void paintRulers(QPainter &painter) const;
    void paintRuler(QPainter &painter, Qt::Orientation way) const;
    void paintGuides(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;
    void paintFaults(QPainter &painter) const;
    void paintChosen(QPainter &painter) const;

    std::unique_ptr<CertificatePainter> m_painter;
    CertificatePage m_page;
    LayoutSide m_side = LayoutSide::Front;
    DrawnLines m_lines = DrawnLines::Guides;
    std::optional<double> m_zoom;
    QList<int> m_chosen;
    QSet<int> m_faulty;
    Grip m_grip;
    Snapped m_stuck;        ///< the lines that what is dragged sticks to just now
    int m_grips = 0;
};

/// From now on the canvas is told to those who do not see it as what it is.
void tellCanvas();

} // namespace muster
