// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "ui/charts/chart_view.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSvgGenerator>

#include <algorithm>

namespace muster {

namespace {

constexpr int titleHeight = 40;
constexpr QSize smallestExport(720, 160);
constexpr double clipboardScale = 2;
constexpr int screenDots = 96;
constexpr QMarginsF paperMargins(14, 14, 14, 14);

} // namespace

QSize ChartView::exportSize() const
{
    const QSize natural(width(), sizeHint().height());
    return natural.expandedTo(smallestExport) + QSize(32, titleHeight + 24);
}

void ChartView::drawExport(QPainter &painter) const
{
    const auto &paper = lightTheme();
    const QRectF page = QRectF(QRect(QPoint(), exportSize()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(page, paper.colours.surface);
    painter.setFont(textFont(paper.type.heading, QFont::DemiBold));
    painter.setPen(paper.colours.text);
    painter.drawText(QRectF(16, 12, page.width() - 32, titleHeight - 8), Qt::AlignVCenter, m_title);
    const Canvas canvas{painter, page.adjusted(16, titleHeight + 8, -16, -16), paper};
    if (isEmpty())
        drawEmpty(canvas);
    else
        draw(canvas);
}

QImage ChartView::image(double scale) const
{
    QImage image((QSizeF(exportSize()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    drawExport(painter);
    painter.end();
    image.setDevicePixelRatio(1);
    return image;
}

bool ChartView::savePng(const QString &path) const
{
    return image(clipboardScale).save(path, "PNG");
}

bool ChartView::saveSvg(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setTitle(m_title);
    generator.setResolution(screenDots);
    generator.setSize(exportSize());
    generator.setViewBox(QRect(QPoint(), exportSize()));
    QPainter painter(&generator);
    drawExport(painter);
    return painter.end() && file.flush();
}

void ChartView::copyImage() const
{
    QGuiApplication::clipboard()->setImage(image(clipboardScale));
}

void ChartView::copyTable() const
{
    QGuiApplication::clipboard()->setText(table().text());
}

void ChartView::addExports(QMenu &menu)
{
    menu.addAction(lineIcon("copy"), tr("Copy picture"), this, &ChartView::copyImage);
    menu.addAction(lineIcon("copy"), tr("Copy table"), this, &ChartView::copyTable);
    menu.addSeparator();
    menu.addAction(lineIcon("save"), tr("Save as PNG…"), this, [this] { saveAs("png"); });
    menu.addAction(lineIcon("save"), tr("Save as SVG…"), this, [this] { saveAs("svg"); });
    menu.addSeparator();
    menu.addAction(lineIcon("print"), tr("Print…"), this, &ChartView::print);
}

/// As large as the page lets it, upright or across after its shape.
void ChartView::printOn(QPagedPaintDevice &paper) const
{
    const QSize size = exportSize();
    const auto orientation = size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, paperMargins, QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&paper))
        throw Fault(tr("The chart could not be printed: the printer or the file does not take it."));
    const double scale = std::min(paper.width() / double(size.width()), paper.height() / double(size.height()));
    painter.scale(scale, scale);
    drawExport(painter);
}

void ChartView::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_title);
    QPrintDialog dialog(&printer, window());
    dialog.setWindowTitle(tr("Print: %1").arg(m_title));
    if (dialog.exec() == QDialog::Accepted)
        attempt(this, [&] { printOn(printer); });
}

void ChartView::saveAs(const QString &ending)
{
    const QString proposed = m_title.isEmpty() ? tr("chart") : QString(m_title).replace('/', '-');
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the chart"), proposed + '.' + ending,
                                                      QStringLiteral("*.") + ending);
    if (path.isEmpty())
        return;
    attempt(this, [&] {
        if (!(ending == "svg" ? saveSvg(path) : savePng(path)))
            throw Fault(tr("The chart could not be written to %1.").arg(path));
    });
}

} // namespace muster
