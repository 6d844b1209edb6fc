// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/certificate_lessons.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace muster {

namespace {

constexpr double gap = 8;               ///< between columns, in millimetres
constexpr double numberShare = 0.1;     ///< of the width of a column
constexpr double minutesShare = 0.14;
constexpr double padding = 0.7;         ///< above and below the words of a row, in millimetres
constexpr double rule = 0.1;
constexpr double plenty = 200;
constexpr double leastPart = 0.5;
constexpr double smaller = 0.95;

QList<WordRun> titleRuns(const CertificateLesson &lesson)
{
    if (lesson.titleVi.isEmpty() || lesson.titleEn.isEmpty() || lesson.titleVi == lesson.titleEn)
        return {{lesson.titleVi.isEmpty() ? lesson.titleEn : lesson.titleVi}};
    return {{lesson.titleVi + QStringLiteral(" / ")}, {lesson.titleEn, LayoutWeight::Regular, LayoutSlant::Italic}};
}

} // namespace

LaidLessons::LaidLessons(const QList<CertificateLesson> &lessons, const LayoutItem &item) : m_item(item), m_lessons(lessons)
{
    for (double part = 1; part >= leastPart; part *= smaller)
        for (const int columns : {1, 2})
            if (tryColumns(columns, part))
                return;
}

LayoutItem LaidLessons::cell(double width, LayoutAlign align, LayoutWeight weight) const
{
    LayoutItem cell = m_item;
    cell.place = QRectF(0, 0, width, plenty);
    cell.points = m_points;
    cell.align = align;
    cell.weight = weight;
    return cell;
}

LaidLessons::Row LaidLessons::row(const CertificateLesson &lesson, LayoutWeight weight) const
{
    const double first = m_width * numberShare;
    const double last = m_width * minutesShare;
    Row row;
    row.pieces.push_back({LaidText({{lesson.number}}, cell(first, LayoutAlign::Left, weight)), QPointF(0, padding)});
    row.pieces.push_back({LaidText(titleRuns(lesson), cell(m_width - first - last, LayoutAlign::Left, weight)), QPointF(first, padding)});
    row.pieces.push_back({LaidText({{lesson.minutes}}, cell(last, LayoutAlign::Right, weight)), QPointF(m_width - last, padding)});
    for (const Piece &piece : row.pieces)
        row.height = std::max(row.height, piece.text.height() + 2 * padding);
    return row;
}

void LaidLessons::place(Row row, const QPointF &corner)
{
    for (Piece &piece : row.pieces) {
        piece.at += corner;
        m_pieces.push_back(std::move(piece));
    }
    const double y = corner.y() + row.height;
    m_rules.append(QLineF(corner.x(), y, corner.x() + m_width, y));
}

bool LaidLessons::tryColumns(int columns, double part)
{
    m_pieces.clear();
    m_rules.clear();
    m_points = m_item.points * part;
    m_width = (m_item.place.width() - gap * (columns - 1)) / columns;
    std::vector<Row> rows;
    for (const CertificateLesson &lesson : m_lessons)
        rows.push_back(row(lesson, LayoutWeight::Regular));
    const double whole = std::accumulate(rows.begin(), rows.end(), 0.0, [](double sum, const Row &one) { return sum + one.height; });
    const QStringList titles = m_item.text.isEmpty() ? QStringList() : m_item.text.split(u'\n');
    double lowest = 0;
    double y = 0;
    size_t next = 0;
    for (int column = 0; column < columns; ++column, y = 0) {
        const double x = column * (m_width + gap);
        if (!titles.isEmpty()) {
            Row heading = row({titles.value(0), titles.value(1), {}, titles.value(2)}, LayoutWeight::Bold);
            y = heading.height;
            place(std::move(heading), QPointF(x, 0));
        }
        for (double filled = 0; next < rows.size() && (column + 1 == columns || filled < whole / columns); ++next) {
            const double height = rows[next].height;
            place(std::move(rows[next]), QPointF(x, y));
            filled += height;
            y += height;
        }
        lowest = std::max(lowest, y);
    }
    m_fits = lowest <= m_item.place.height();
    return m_fits;
}

void LaidLessons::paint(QPainter &painter, const QPointF &corner) const
{
    for (const Piece &piece : m_pieces)
        piece.text.paint(painter, corner + piece.at * textUnits);
    painter.save();
    painter.setPen(QPen(painter.pen().color(), rule * textUnits));
    for (const QLineF &line : m_rules)
        painter.drawLine(QLineF(line.p1() * textUnits, line.p2() * textUnits).translated(corner));
    painter.restore();
}

} // namespace muster
