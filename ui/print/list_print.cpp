// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/list_print.h"

#include "ui/print/list_head.h"
#include "ui/print/list_texts.h"
#include "ui/print/page_breaks.h"
#include "ui/print/paper_font.h"
#include "ui/print/paper_look.h"
#include "ui/print/paper_out.h"
#include "ui/print/paper_table.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QSaveFile>

namespace muster {

using namespace paperLook;

namespace {

constexpr QMarginsF margins(14, 13, 14, 12);    ///< in millimetres
constexpr double titleRoom = 16;            ///< of the title on the pages after the first, in points

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListPrint)
};

/// One list on its way to paper. All measures are in the dots of the paper.
class ListPrint {
public:
    ListPrint(const Sheet &sheet, QPagedPaintDevice &paper, const PrintedBy &by) : m_sheet(sheet), m_paper(paper), m_by(by) {}

    RowsWritten print(const SheetWatch &watch)
    {
        const auto texts = textsOf(m_sheet, watch);
        if (!texts)
            return std::nullopt;
        choosePaper(*texts);
        QPainter painter;
        if (!painter.begin(&m_paper))
            throw Fault(Words::tr("The list could not be printed: the printer or the file does not take it."));
        m_painter = &painter;
        breakIntoPages(*texts);
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            if (page > 0)
                m_paper.newPage();
            paintPage(page);
            if (!watch(qint64(texts->size() * (page + 1) / m_pages.size())))
                return std::nullopt;
        }
        return texts->size() - 1;
    }

private:
    double points(double number) const { return dotsOf(number, m_paper); }
    QRectF page() const { return QRectF(0, 0, m_paper.width(), m_paper.height()); }

    void lay(QPageLayout::Orientation orientation)
    {
        m_paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, margins, QPageLayout::Millimeter));
    }

    /// Across when the columns do not fit upright; with smaller letters when they do not fit across either.
    void choosePaper(const QList<QStringList> &texts)
    {
        lay(QPageLayout::Portrait);
        m_table.emplace(texts, paperFont(m_size = textSize), m_paper);
        if (m_table->naturalWidth() > page().width())
            lay(QPageLayout::Landscape);
        while (m_table->naturalWidth() > page().width() && m_size > smallestText)
            m_table.emplace(texts, paperFont(m_size -= 0.5), m_paper);
        m_table->fit(page().width());
    }

    double heightOf(int lines) const { return (lines + 2 * rowPadding) * m_table->lineHeight(); }
    double footTop() const { return page().height() - points(14); }
    double bodyTop(qsizetype page) const { return (page == 0 ? m_head->height() : points(titleRoom)) + heightOf(m_headings.lines); }

    void breakIntoPages(const QList<QStringList> &texts)
    {
        m_head.emplace(m_sheet, m_paper);
        m_headings = m_table->row(texts.first());
        QList<int> lines;
        for (qsizetype row = 1; row < texts.size(); ++row) {
            m_rows.append(m_table->row(texts[row]));
            lines.append(m_rows.last().lines);
        }
        const double bottom = footTop() - points(6);
        m_pages = brokenIntoPages(lines, {m_table->lineHeight(), rowPadding * m_table->lineHeight(), bottom - bodyTop(0), bottom - bodyTop(1)});
    }

    void paintPage(qsizetype number)
    {
        double y = number == 0 ? paintHead() : paintRunningTitle();
        paintRow(m_headings, {0, 0, m_headings.lines}, y, paperFont(m_size, QFont::DemiBold));
        y += heightOf(m_headings.lines);
        m_painter->fillRect(QRectF(0, y - points(0.8), page().width(), points(0.8)), softInk);
        for (const RowPiece &piece : m_pages[number]) {
            const QRectF area(0, y, page().width(), heightOf(piece.lines));
            if (piece.row % 2 == 1)
                m_painter->fillRect(area, stripe);
            paintRow(m_rows[piece.row], piece, y, paperFont(m_size));
            y += area.height();
            m_painter->fillRect(QRectF(0, y - points(0.3), page().width(), points(0.3)), hairline);
        }
        paintFoot(number);
    }

    void paintRow(const PaperRow &row, const RowPiece &piece, double y, const QFont &font)
    {
        m_painter->setFont(font);
        m_painter->setPen(ink);
        double x = 0;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const double width = m_table->widths()[column];
            double top = y + rowPadding * m_table->lineHeight();
            for (const QString &text : row.cells[column].mid(piece.firstLine, piece.lines)) {
                const QRectF area(x + m_table->padding(), top, width - 2 * m_table->padding(), m_table->lineHeight());
                m_painter->drawText(area, int(m_sheet.columns[column].align | Qt::AlignVCenter) | Qt::TextDontClip | Qt::TextSingleLine, text);
                top += m_table->lineHeight();
            }
            x += width;
        }
    }

    double paintHead()
    {
        m_head->paint(*m_painter);
        return m_head->height();
    }

    double paintRunningTitle()
    {
        m_painter->setFont(paperFont(noteSize));
        m_painter->setPen(softInk);
        m_painter->drawText(QRectF(0, 0, page().width(), points(14)), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine, m_sheet.title);
        return points(titleRoom);
    }

    void paintFoot(qsizetype number)
    {
        const QLocale locale;
        const QRectF area(0, footTop(), page().width(), points(14));
        m_painter->setFont(paperFont(noteSize));
        m_painter->setPen(softInk);
        const QString when = m_by.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
        m_painter->drawText(area, int(Qt::AlignLeft | Qt::AlignBottom), Words::tr("Printed %1 by %2").arg(when, m_by.name));
        m_painter->drawText(area, int(Qt::AlignRight | Qt::AlignBottom),
                            Words::tr("Page %1 of %2").arg(locale.toString(number + 1), locale.toString(m_pages.size())));
    }

    const Sheet &m_sheet;
    QPagedPaintDevice &m_paper;
    const PrintedBy &m_by;
    QPainter *m_painter = nullptr;
    double m_size = textSize;
    std::optional<PaperTable> m_table;
    std::optional<ListHead> m_head;
    PaperRow m_headings;
    QList<PaperRow> m_rows;
    QList<QList<RowPiece>> m_pages;
};

} // namespace

RowsWritten printList(const Sheet &sheet, QPagedPaintDevice &paper, const PrintedBy &by, const SheetWatch &watch)
{
    return ListPrint(sheet, paper, by).print(watch);
}

RowsWritten writePdf(const Sheet &sheet, const QString &path, const PrintedBy &by, const SheetWatch &watch)
{
    return writeWhole(path, [&](QSaveFile &file) {
        RowsWritten written;
        drawPdf(file, sheet.title, [&](QPagedPaintDevice &paper) { written = printList(sheet, paper, by, watch); });
        return written;
    });
}

} // namespace muster
