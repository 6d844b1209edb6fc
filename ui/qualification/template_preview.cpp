// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/template_preview.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace muster {

namespace {

constexpr int margin = 4;

} // namespace

TemplatePreview::TemplatePreview(PictureSource pictures, QWidget *parent)
    : QWidget(parent), m_painter(std::make_unique<CertificatePainter>(std::move(pictures)))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

TemplatePreview::~TemplatePreview() = default;

void TemplatePreview::show(const CertificatePage &page, LayoutSide side)
{
    m_page = page;
    m_page.medium = PageMedium::Screen;
    m_side = side;
    m_isEmpty = false;
    update();
}

void TemplatePreview::clear()
{
    m_isEmpty = true;
    update();
}

void TemplatePreview::paintEvent(QPaintEvent *)
{
    if (m_isEmpty)
        return;
    const QSizeF sheet = sheetSize(m_page.layout.orientation);
    const double dots = std::min((width() - 2 * margin) / sheet.width(), (height() - 2 * margin) / sheet.height());
    const QRectF shown(QPointF((width() - sheet.width() * dots) / 2, margin), sheet * dots);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(theme().colours.line);
    painter.setBrush(Qt::white);
    painter.drawRect(shown);
    painter.setClipRect(shown);
    painter.translate(shown.topLeft());
    painter.scale(dots, dots);
    m_painter->paint(painter, m_page, m_side);
}

} // namespace muster
