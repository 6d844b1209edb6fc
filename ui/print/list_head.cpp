// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/list_head.h"

#include "ui/print/paper_font.h"
#include "ui/print/paper_look.h"

#include <QFontMetricsF>
#include <QPainter>

namespace muster {

namespace {

constexpr int headFlags = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
constexpr double roomBelow = 10;

} // namespace

ListHead::ListHead(const Sheet &sheet, const QPagedPaintDevice &paper) : m_paper(paper)
{
    using namespace paperLook;
    const bool isNamed = sheet.letterhead.contains(sheet.office);
    m_lines = {{sheet.letterhead, paperFont(headSize, QFont::DemiBold), softInk, 0},
               {isNamed ? QString() : sheet.office, paperFont(headSize), softInk, 0},
               {sheet.title, paperFont(titleSize, QFont::DemiBold), ink, dotsOf(8, paper)}};
    for (const QString &words : sheet.lines)
        m_lines.append({words, paperFont(headSize), softInk, dotsOf(1, paper)});
    m_lines.removeIf([](const Line &one) { return one.words.isEmpty(); });
}

double ListHead::heightOf(const Line &one) const
{
    const QRectF page(0, 0, m_paper.width(), m_paper.height());
    return QFontMetricsF(one.font, &m_paper).boundingRect(page, headFlags, one.words).height();
}

double ListHead::height() const
{
    double height = dotsOf(roomBelow, m_paper);
    for (const Line &one : m_lines)
        height += one.above + heightOf(one);
    return height;
}

void ListHead::paint(QPainter &painter) const
{
    double y = 0;
    for (const Line &one : m_lines) {
        y += one.above;
        painter.setFont(one.font);
        painter.setPen(one.colour);
        painter.drawText(QRectF(0, y, m_paper.width(), heightOf(one)), headFlags | Qt::TextDontClip, one.words);
        y += heightOf(one);
    }
}

} // namespace muster
