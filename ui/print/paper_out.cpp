// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_out.h"

#include <QPdfWriter>

namespace muster {

namespace {

constexpr int dots = 600;

} // namespace

void drawPdf(QIODevice &device, const QString &title, const std::function<void(QPagedPaintDevice &)> &draw)
{
    QPdfWriter paper(&device);
    paper.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    paper.setResolution(dots);
    paper.setTitle(title);
    paper.setCreator(QStringLiteral("Muster"));
    draw(paper);
}

} // namespace muster
