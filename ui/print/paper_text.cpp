// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_text.h"

#include "ui/print/paper_font.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace muster {

namespace {

constexpr double leastOnOneLine = 0.6;
constexpr double smaller = 0.94;
constexpr double smallest = 3;

bool standsOnOneLine(const FittedText &text, double points, const QSizeF &room, QPagedPaintDevice &paper)
{
    const QFontMetricsF metrics(paperFont(points, text.weight), &paper);
    return !text.words.contains(u'\n') && metrics.horizontalAdvance(text.words) <= room.width() && metrics.height() <= room.height();
}

bool breaksNoWord(const FittedText &text, double points, double width, QPagedPaintDevice &paper)
{
    const QFontMetricsF metrics(paperFont(points, text.weight), &paper);
    for (const QString &word : text.words.split(QLatin1Char(' ')))
        if (metrics.horizontalAdvance(word) > width)
            return false;
    return true;
}

double heightOf(const QStringList &lines, const QFont &font, QPagedPaintDevice &paper)
{
    return double(lines.size()) * QFontMetricsF(font, &paper).lineSpacing();
}

/// The size at which the words have room.
double fittingSize(const FittedText &text, const QSizeF &room, QPagedPaintDevice &paper)
{
    for (double points = text.points; points >= text.points * leastOnOneLine; points *= smaller)
        if (standsOnOneLine(text, points, room, paper))
            return points;
    double points = text.points;
    for (; points > smallest; points *= smaller) {
        const QFont font = paperFont(points, text.weight);
        if (breaksNoWord(text, points, room.width(), paper) && heightOf(brokenLines(text.words, font, room.width(), paper), font, paper) <= room.height())
            break;
    }
    return points;
}

} // namespace

QStringList brokenLines(const QString &words, const QFont &font, double width, QPagedPaintDevice &paper)
{
    QString flat = words;
    flat.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(flat, font, &paper);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(flat.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator).trimmed());
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

void paintFitted(QPainter &painter, const QRectF &room, const FittedText &text, QPagedPaintDevice &paper)
{
    if (text.words.isEmpty())
        return;
    const QFont font = paperFont(fittingSize(text, room.size(), paper), text.weight);
    const QFontMetricsF metrics(font, &paper);
    const QStringList lines = metrics.horizontalAdvance(text.words) <= room.width() && !text.words.contains(u'\n')
        ? QStringList{text.words} : brokenLines(text.words, font, room.width(), paper);
    const double height = double(lines.size()) * metrics.lineSpacing();
    double y = room.top();
    if (text.align & Qt::AlignVCenter)
        y += (room.height() - height) / 2;
    else if (text.align & Qt::AlignBottom)
        y = room.bottom() - height;
    painter.setFont(font);
    for (const QString &line : lines) {
        painter.drawText(QRectF(room.left(), y, room.width(), metrics.lineSpacing()), int(text.align & Qt::AlignHorizontal_Mask) | Qt::AlignTop | Qt::TextDontClip, line);
        y += metrics.lineSpacing();
    }
}

} // namespace muster
