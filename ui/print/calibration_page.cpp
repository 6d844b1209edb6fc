// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/certificate_print.h"
#include "ui/print/certificate_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <array>

namespace muster {

namespace {

constexpr double corner = 20;           ///< where the crosses stand, in millimetres from the edges
constexpr double longest = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificatePrint)
};

void paintWords(QPainter &painter, const QRectF &place, const QString &words, LayoutWeight weight)
{
    LayoutItem item;
    item.family = QStringLiteral("Noto Sans");
    item.place = place;
    item.points = 11;
    item.align = LayoutAlign::Centre;
    painter.save();
    painter.scale(1 / textUnits, 1 / textUnits);
    LaidText({{words, weight}}, item).paint(painter, place.topLeft() * textUnits);
    painter.restore();
}

/// A scale of millimetres from the edge inwards: where the edge of the paper cuts it is how far the printer is off.
void paintScale(QPainter &painter, const QPointF &edge, const QPointF &inwards)
{
    const QPointF across(inwards.y(), inwards.x());
    for (int millimetre = 5; millimetre <= 30; ++millimetre) {
        const double length = millimetre % 10 == 0 ? 8 : millimetre % 5 == 0 ? 5.5 : 3;
        const QPointF at = edge + inwards * millimetre;
        painter.drawLine(at - across * length / 2, at + across * length / 2);
        if (millimetre % 10 == 0) {
            const QPointF middle = at + across * 8;
            paintWords(painter, QRectF(middle.x() - 5, middle.y() - 3, 10, 6), QString::number(millimetre), LayoutWeight::Regular);
        }
    }
    painter.drawLine(edge + inwards * 5, edge + inwards * 30);
}

void paintCross(QPainter &painter, const QPointF &at)
{
    painter.drawLine(at - QPointF(longest / 2, 0), at + QPointF(longest / 2, 0));
    painter.drawLine(at - QPointF(0, longest / 2), at + QPointF(0, longest / 2));
    painter.drawEllipse(at, 2, 2);
}

void paintPage(QPainter &painter, const QSizeF &sheet, const PrintShift &shift)
{
    painter.setPen(QPen(Qt::black, 0.15, Qt::SolidLine, Qt::FlatCap));
    const double right = sheet.width();
    const double bottom = sheet.height();
    for (const QPointF &at : std::array{QPointF(corner, corner), QPointF(right - corner, corner), QPointF(corner, bottom - corner), QPointF(right - corner, bottom - corner)})
        paintCross(painter, at);
    paintScale(painter, QPointF(0, bottom / 2), QPointF(1, 0));
    paintScale(painter, QPointF(right, bottom / 2), QPointF(-1, 0));
    paintScale(painter, QPointF(right / 2, 0), QPointF(0, 1));
    paintScale(painter, QPointF(right / 2, bottom), QPointF(0, -1));
    const QLocale locale;
    const QRectF place(right / 2 - 75, bottom / 2 - 34, 150, 10);
    paintWords(painter, place, Words::tr("Calibration page of the printer"), LayoutWeight::Bold);
    paintWords(painter, place.translated(0, 10).adjusted(0, 0, 0, 40),
               Words::tr("Measure from the left edge of the paper to the middle of the cross at the upper left, and from the upper edge to it. "
                         "Both should be %1 mm. Where it stands too far to the right or too low, enter the difference with a minus, else without.")
                   .arg(corner), LayoutWeight::Regular);
    paintWords(painter, place.translated(0, 52),
               Words::tr("Printed with a shift of %1 mm to the right and %2 mm down.").arg(locale.toString(shift.right), locale.toString(shift.down)), LayoutWeight::Regular);
}

} // namespace

void printCalibration(QPagedPaintDevice &paper, SheetOrientation orientation, const PrintShift &shift)
{
    const auto way = orientation == SheetOrientation::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    QPageLayout layout(QPageSize(QPageSize::A4), way, QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    paper.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&paper))
        throw Fault(Words::tr("The certificates could not be printed: the printer or the file does not take them."));
    painter.scale(paper.logicalDpiX() / 25.4, paper.logicalDpiY() / 25.4);
    painter.translate(shift.right, shift.down);
    paintPage(painter, sheetSize(orientation), shift);
}

} // namespace muster
