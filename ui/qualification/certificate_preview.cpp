// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/certificate_preview.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace muster {

namespace {

constexpr double inch = 25.4;
constexpr int edge = 12;            ///< around the sheet, in dots of the screen
constexpr double leastScale = 0.5;

} // namespace

/// The sheet itself.
class CertificatePreview::Sheet : public QWidget {
public:
    Sheet(PictureSource pictures, QWidget *parent) : QWidget(parent), m_painter(std::move(pictures)) {}

    void show(const CertificatePage &page, LayoutSide side)
    {
        m_page = page;
        m_side = side;
        update();
    }

    QSizeF millimetres() const { return sheetSize(m_page.layout.orientation); }

    void setScale(double dotsToMillimetre)
    {
        m_scale = dotsToMillimetre;
        resize((millimetres() * m_scale).toSize() + QSize(2 * edge, 2 * edge));
        update();
    }

    void paint(QPainter &painter)
    {
        const QRectF sheet(QPointF(), millimetres());
        painter.fillRect(sheet, Qt::white);
        m_painter.paint(painter, m_page, m_side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.translate(edge, edge);
        painter.scale(m_scale, m_scale);
        paint(painter);
        painter.setPen(QPen(theme().colours.line, 0));
        painter.drawRect(QRectF(QPointF(), millimetres()));
    }

private:
    CertificatePainter m_painter;
    CertificatePage m_page;
    LayoutSide m_side = LayoutSide::Front;
    double m_scale = 3;
};

CertificatePreview::CertificatePreview(PictureSource pictures, QWidget *parent) : QScrollArea(parent), m_sheet(new Sheet(std::move(pictures), this))
{
    setWidget(m_sheet);
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 260);
}

CertificatePreview::~CertificatePreview() = default;

void CertificatePreview::show(const CertificatePage &page, LayoutSide side)
{
    CertificatePage shown = page;
    shown.medium = PageMedium::Screen;
    m_sheet->show(shown, side);
    fit();
}

void CertificatePreview::setZoom(int percent)
{
    m_zoom = percent;
    fit();
}

QImage CertificatePreview::picture() const
{
    QImage image((m_sheet->millimetres() * 4).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(4, 4);
    m_sheet->paint(painter);
    return image;
}

void CertificatePreview::fit()
{
    if (m_zoom > 0)
        return m_sheet->setScale(logicalDpiX() / inch * m_zoom / 100);
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * edge, 2 * edge);
    const QSizeF sheet = m_sheet->millimetres();
    m_sheet->setScale(std::max(leastScale, std::min(room.width() / sheet.width(), room.height() / sheet.height())));
}

void CertificatePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void CertificatePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: return emit turned(1);
    case Qt::Key_PageUp: return emit turned(-1);
    case Qt::Key_Plus: return emit zoomAsked(1);
    case Qt::Key_Minus: return emit zoomAsked(-1);
    default: QScrollArea::keyPressEvent(event);
    }
}

} // namespace muster
