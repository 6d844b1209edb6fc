// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/list_print.h"

#include "core/base/value_text.h"
#include "ui/print/paper_font.h"
#include "ui/print/paper_table.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace muster {

namespace {

constexpr double textSize = 8.5;
constexpr double smallestText = 6.5;
constexpr double noteSize = 7.5;
constexpr double titleSize = 15;
constexpr double rowPadding = 0.24;         ///< above and below the words, in lines
constexpr QMarginsF margins(14, 13, 14, 12);    ///< in millimetres
constexpr int dots = 600;

const QColor ink(0x1a, 0x1f, 0x29);
const QColor softInk(0x5b, 0x64, 0x73);
const QColor line(0xd9, 0xdd, 0xe3);
const QColor stripe(0xf5, 0xf7, 0xfa);

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListPrint)
};

QString dayOnPaper(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString textOf(const QVariant &value, int places)
{
    return value.typeId() == QMetaType::QDate ? dayOnPaper(value.toDate()) : valueText(value, places);
}

/// The headings, then every row; nothing when it was stopped.
std::optional<QList<QStringList>> textsOf(const Sheet &sheet, const SheetWatch &watch)
{
    QStringList headings;
    for (const SheetColumn &column : sheet.columns)
        headings.append(column.title);
    QList<QStringList> texts{headings};
    const RowsWritten read = eachRow(sheet, watch, [&](const QVariantList &row) {
        if (texts.size() > mostPrintedRows)
            throw Fault(Words::tr("A list of more than %1 rows is not printed. Narrow the filter, or export it as a spreadsheet.")
                            .arg(QLocale().toString(mostPrintedRows)));
        QStringList cells;
        for (qsizetype column = 0; column < sheet.columns.size(); ++column)
            cells.append(textOf(row.value(column), sheet.columns[column].places));
        texts.append(cells);
    });
    return read ? std::optional(texts) : std::nullopt;
}

/// Words above the table, over the whole width, and the room above them.
struct HeadLine {
    QString words;
    QFont font;
    QColor colour;
    double above = 0;
};

constexpr int headFlags = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

/// A stretch of a row that stands on one page; a row taller than a page has several.
struct Piece {
    qsizetype row = 0;
    int firstLine = 0;
    int lines = 0;
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
    double points(double number) const { return number * m_paper.logicalDpiY() / 72; }
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
    double bodyTop(qsizetype page) const { return (page == 0 ? m_headHeight : points(16)) + heightOf(m_headings.lines); }

    void breakIntoPages(const QList<QStringList> &texts)
    {
        m_headings = m_table->row(texts.first());
        m_headHeight = headHeight();
        m_pages.append(QList<Piece>());
        double left = footTop() - points(6) - bodyTop(0);
        for (qsizetype row = 1; row < texts.size(); ++row) {
            m_rows.append(m_table->row(texts[row]));
            place({row - 1, 0, m_rows.last().lines}, left);
        }
    }

    /// Puts a row on the page, or on the next; only one taller than a whole page is parted.
    void place(Piece piece, double &left)
    {
        const double whole = footTop() - points(6) - bodyTop(1);
        if (heightOf(piece.lines) > left && !m_pages.last().isEmpty()) {
            m_pages.append(QList<Piece>());
            left = whole;
        }
        while (heightOf(piece.lines) > left) {
            const int fitting = std::max(1, int(left / m_table->lineHeight() - 2 * rowPadding));
            m_pages.last().append({piece.row, piece.firstLine, fitting});
            piece.firstLine += fitting;
            piece.lines -= fitting;
            m_pages.append(QList<Piece>());
            left = whole;
        }
        m_pages.last().append(piece);
        left -= heightOf(piece.lines);
    }

    void paintPage(qsizetype number)
    {
        double y = number == 0 ? paintHead() : paintRunningTitle();
        paintRow(m_headings, {0, 0, m_headings.lines}, y, paperFont(m_size, QFont::DemiBold));
        y += heightOf(m_headings.lines);
        m_painter->fillRect(QRectF(0, y - points(0.8), page().width(), points(0.8)), softInk);
        for (const Piece &piece : m_pages[number]) {
            const QRectF area(0, y, page().width(), heightOf(piece.lines));
            if (piece.row % 2 == 1)
                m_painter->fillRect(area, stripe);
            paintRow(m_rows[piece.row], piece, y, paperFont(m_size));
            y += area.height();
            m_painter->fillRect(QRectF(0, y - points(0.3), page().width(), points(0.3)), line);
        }
        paintFoot(number);
    }

    void paintRow(const PaperRow &row, const Piece &piece, double y, const QFont &font)
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

    /// What stands above the table on the first page.
    QList<HeadLine> headLines() const
    {
        const bool isNamed = m_sheet.letterhead.contains(m_sheet.office);
        QList<HeadLine> lines{{m_sheet.letterhead, paperFont(9, QFont::DemiBold), softInk, 0},
                              {isNamed ? QString() : m_sheet.office, paperFont(9), softInk, 0},
                              {m_sheet.title, paperFont(titleSize, QFont::DemiBold), ink, points(8)}};
        for (const QString &words : m_sheet.lines)
            lines.append({words, paperFont(9), softInk, points(1)});
        lines.removeIf([](const HeadLine &one) { return one.words.isEmpty(); });
        return lines;
    }

    double heightOf(const HeadLine &one) const
    {
        return QFontMetricsF(one.font, &m_paper).boundingRect(page(), headFlags, one.words).height();
    }

    double headHeight() const
    {
        double height = points(10);
        for (const HeadLine &one : headLines())
            height += one.above + heightOf(one);
        return height;
    }

    double paintHead()
    {
        double y = 0;
        for (const HeadLine &one : headLines()) {
            y += one.above;
            m_painter->setFont(one.font);
            m_painter->setPen(one.colour);
            m_painter->drawText(QRectF(0, y, page().width(), heightOf(one)), headFlags | Qt::TextDontClip, one.words);
            y += heightOf(one);
        }
        return y + points(10);
    }

    double paintRunningTitle()
    {
        m_painter->setFont(paperFont(noteSize));
        m_painter->setPen(softInk);
        m_painter->drawText(QRectF(0, 0, page().width(), points(14)), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine, m_sheet.title);
        return points(16);
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
    PaperRow m_headings;
    QList<PaperRow> m_rows;
    QList<QList<Piece>> m_pages;
    double m_headHeight = 0;
};

} // namespace

RowsWritten printList(const Sheet &sheet, QPagedPaintDevice &paper, const PrintedBy &by, const SheetWatch &watch)
{
    return ListPrint(sheet, paper, by).print(watch);
}

RowsWritten writePdf(const Sheet &sheet, const QString &path, const PrintedBy &by, const SheetWatch &watch)
{
    return writeWhole(path, [&](QSaveFile &file) {
        QPdfWriter paper(&file);
        paper.setResolution(dots);
        paper.setTitle(sheet.title);
        paper.setCreator(QStringLiteral("Muster"));
        return printList(sheet, paper, by, watch);
    });
}

} // namespace muster
