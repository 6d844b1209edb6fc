// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_grid.h"

#include "ui/print/paper_font.h"
#include "ui/print/paper_look.h"
#include "ui/print/paper_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace muster {

namespace {

constexpr QMarginsF margins(14, 12, 14, 12);
constexpr double headingSize = 7.5;
constexpr double cellPadding = 3.5;
constexpr double footHeight = 16;
constexpr double signingHeight = 76;

using Cells = QList<QStringList>;

class GridPages {
public:
    GridPages(const PaperGrid &grid, QPagedPaintDevice &paper)
        : m_grid(grid), m_paper(paper), m_text(paperFont(paperLook::textSize)), m_heading(paperFont(headingSize, QFont::DemiBold))
    {
        double shares = 0;
        for (const GridColumn &column : grid.columns)
            shares += column.share;
        for (const GridColumn &column : grid.columns)
            m_widths.append(paper.width() * column.share / shares);
        QStringList titles;
        for (const GridColumn &column : grid.columns)
            titles.append(column.title);
        m_titles = cellsOf(titles, m_heading);
        for (const QStringList &row : grid.rows)
            m_rows.append(cellsOf(row, m_text));
        breakPages();
    }

    void paint(QPainter &painter)
    {
        qsizetype row = 0;
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            if (page > 0)
                m_paper.newPage();
            double y = page == 0 ? paintHead(painter) : 0;
            y = paintCells(painter, m_titles, m_heading, y);
            for (qsizetype i = 0; i < m_pages[page]; ++i)
                y = paintCells(painter, m_rows[row++], m_text, y);
            if (page + 1 == m_pages.size())
                paintSigners(painter, y);
            paintFoot(painter, int(page) + 1);
        }
    }

private:
    double dots(double points) const { return dotsOf(points, m_paper); }

    Cells cellsOf(const QStringList &texts, const QFont &font) const
    {
        Cells cells;
        for (qsizetype i = 0; i < m_widths.size(); ++i)
            cells.append(brokenLines(texts.value(i), font, m_widths[i] - 2 * dots(cellPadding), m_paper));
        return cells;
    }

    double heightOf(const Cells &cells, const QFont &font) const
    {
        qsizetype lines = 1;
        for (const QStringList &cell : cells)
            lines = std::max(lines, cell.size());
        const double asked = double(lines) * QFontMetricsF(font, &m_paper).lineSpacing() + 2 * dots(cellPadding);
        return &font == &m_text ? std::max(asked, dots(m_grid.leastRow)) : asked;
    }

    double signersHeight() const { return m_grid.signers.isEmpty() ? 0 : dots(signingHeight); }

    /// How many rows stand on each page; those who sign do so on the last one.
    void breakPages()
    {
        const double page = m_paper.height() - dots(footHeight) - heightOf(m_titles, m_heading);
        double left = page - headHeight();
        m_pages = {0};
        for (const Cells &row : m_rows) {
            const double height = heightOf(row, m_text);
            if (height > left && m_pages.last() > 0) {
                m_pages.append(0);
                left = page;
            }
            ++m_pages.last();
            left -= height;
        }
        if (signersHeight() > left)
            m_pages.append(0);
    }

    struct HeadLine {
        QString words;
        QFont font;
        QColor ink;
        double above;
    };

    QList<HeadLine> head() const
    {
        using namespace paperLook;
        QList<HeadLine> lines;
        for (const QString &words : m_grid.letterhead)
            lines.append({words, paperFont(headSize, QFont::DemiBold), softInk, 0});
        lines.append({m_grid.title, paperFont(titleSize, QFont::DemiBold), ink, 8});
        for (const QString &words : m_grid.lines)
            lines.append({words, paperFont(headSize), softInk, 1});
        lines.removeIf([](const HeadLine &line) { return line.words.isEmpty(); });
        return lines;
    }

    double headHeight() const
    {
        double height = dots(8);
        for (const HeadLine &line : head())
            height += dots(line.above) + double(brokenLines(line.words, line.font, m_paper.width(), m_paper).size()) * QFontMetricsF(line.font, &m_paper).lineSpacing();
        return height;
    }

    double paintHead(QPainter &painter) const
    {
        double y = 0;
        for (const HeadLine &line : head()) {
            y += dots(line.above);
            painter.setFont(line.font);
            painter.setPen(line.ink);
            for (const QString &words : brokenLines(line.words, line.font, m_paper.width(), m_paper)) {
                const double height = QFontMetricsF(line.font, &m_paper).lineSpacing();
                painter.drawText(QRectF(0, y, m_paper.width(), height), Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, words);
                y += height;
            }
        }
        return y + dots(8);
    }

    double paintCells(QPainter &painter, const Cells &cells, const QFont &font, double y) const
    {
        const double height = heightOf(cells, font);
        const double line = QFontMetricsF(font, &m_paper).lineSpacing();
        const bool isHeading = &font == &m_heading;
        double x = 0;
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const QRectF cell(x, y, m_widths[i], height);
            if (isHeading)
                painter.fillRect(cell, paperLook::stripe);
            painter.setPen(QPen(QColor(0x9a, 0xa3, 0xb0), dots(0.5)));
            painter.drawRect(cell);
            painter.setPen(paperLook::ink);
            painter.setFont(font);
            double at = y + (height - line * double(cells[i].size())) / 2;
            for (const QString &words : cells[i]) {
                painter.drawText(QRectF(x + dots(cellPadding), at, m_widths[i] - 2 * dots(cellPadding), line),
                                 int(m_grid.columns[i].align) | Qt::AlignTop | Qt::TextDontClip, words);
                at += line;
            }
            x += m_widths[i];
        }
        return y + height;
    }

    void paintSigners(QPainter &painter, double y) const
    {
        painter.setFont(paperFont(paperLook::headSize, QFont::DemiBold));
        painter.setPen(paperLook::ink);
        const double width = double(m_paper.width()) / double(std::max<qsizetype>(1, m_grid.signers.size()));
        for (qsizetype i = 0; i < m_grid.signers.size(); ++i)
            painter.drawText(QRectF(double(i) * width, y + dots(12), width, dots(14)), Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, m_grid.signers[i]);
    }

    void paintFoot(QPainter &painter, int page) const
    {
        if (!m_grid.foot)
            return;
        painter.setFont(paperFont(paperLook::noteSize));
        painter.setPen(paperLook::softInk);
        painter.drawText(QRectF(0, m_paper.height() - dots(footHeight), m_paper.width(), dots(footHeight)), Qt::AlignRight | Qt::AlignBottom | Qt::TextDontClip,
                         m_grid.foot(page, int(m_pages.size())));
    }

    const PaperGrid &m_grid;
    QPagedPaintDevice &m_paper;
    QFont m_text;
    QFont m_heading;
    QList<double> m_widths;
    Cells m_titles;
    QList<Cells> m_rows;
    QList<qsizetype> m_pages;
};

} // namespace

void printGrid(const PaperGrid &grid, QPagedPaintDevice &paper)
{
    paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), grid.orientation, margins, QPageLayout::Millimeter));
    QPainter painter(&paper);
    GridPages(grid, paper).paint(painter);
}

} // namespace muster
