// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_table.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace muster {

namespace {

/// A column asks for no more than so many letters, however long its texts are.
constexpr double mostLetters = 44;

double sum(const QList<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// The widest columns are cut down to one width, so that all of them together take no more than there is.
QList<double> cutTo(const QList<double> &natural, double room)
{
    QList<double> rising = natural;
    std::sort(rising.begin(), rising.end());
    double left = room;
    double most = room;
    for (qsizetype i = 0; i < rising.size(); ++i) {
        most = left / double(rising.size() - i);
        if (rising[i] > most)
            break;
        left -= rising[i];
    }
    QList<double> widths;
    for (const double width : natural)
        widths.append(std::min(width, most));
    return widths;
}

double widestLine(const QString &text, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

} // namespace

PaperTable::PaperTable(const QList<QStringList> &texts, const QFont &font, QPaintDevice &paper) : m_font(font), m_paper(paper)
{
    const QFontMetricsF metrics(font, &paper);
    m_lineHeight = metrics.lineSpacing();
    m_padding = metrics.horizontalAdvance(u'n') * 0.9;
    const double most = metrics.averageCharWidth() * mostLetters;
    m_natural.fill(0, texts.isEmpty() ? 0 : texts.first().size());
    for (const QStringList &row : texts)
        for (qsizetype column = 0; column < row.size(); ++column)
            m_natural[column] = std::max(m_natural[column], std::min(most, widestLine(row[column], metrics)) + 2 * m_padding);
    m_widths = m_natural;
}

double PaperTable::naturalWidth() const
{
    return sum(m_natural);
}

/// What is left over goes to all columns alike, in the measure of their width.
void PaperTable::fit(double width)
{
    const double natural = naturalWidth();
    if (natural > width) {
        m_widths = cutTo(m_natural, width);
        return;
    }
    m_widths = m_natural;
    for (double &column : m_widths)
        column *= width / std::max(1.0, natural);
}

CellLines PaperTable::broken(const QString &text, double width) const
{
    QString flat = text;
    flat.replace(u'\t', u' ').replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(flat, m_font, &m_paper);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    CellLines lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(flat.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator).trimmed());
    }
    layout.endLayout();
    return lines;
}

PaperRow PaperTable::row(const QStringList &texts) const
{
    const QFontMetricsF metrics(m_font, &m_paper);
    PaperRow row;
    for (qsizetype column = 0; column < texts.size(); ++column) {
        const double width = m_widths[column] - 2 * m_padding;
        const bool fits = !texts[column].contains(u'\n') && metrics.horizontalAdvance(texts[column]) <= width;
        row.cells.append(fits ? CellLines{texts[column]} : broken(texts[column], width));
        row.lines = std::max(row.lines, int(row.cells.last().size()));
    }
    return row;
}

} // namespace muster
