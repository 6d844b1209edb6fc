// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_xlsx.h"

#include "core/exchange/xlsx_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <filesystem>

namespace muster {

namespace {

constexpr int pixelsOfALetter = 7;
constexpr int widest = 70;
constexpr int firstYear = 1900;
constexpr qsizetype longestSheetName = 31;

QString words(const char *english)
{
    return QCoreApplication::translate("Sheet", english);
}

/// The library answers with a number; the words are ours.
void check(lxw_error error)
{
    switch (error) {
    case LXW_NO_ERROR:
        return;
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
        throw Fault(words(QT_TRANSLATE_NOOP("Sheet", "A spreadsheet holds 1,048,576 rows and this list is longer. Narrow "
                                                     "the filter, or export it as CSV.")));
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
        throw Fault(words(QT_TRANSLATE_NOOP("Sheet", "A cell of a spreadsheet holds 32,767 letters and a text of this list "
                                                     "is longer. Export it as CSV.")));
    default:
        throw Fault(QString::fromUtf8(lxw_strerror(error)));
    }
}

/// One workbook of the library, closed or thrown away.
class Book {
public:
    explicit Book(const QString &folder)
        : m_folder(folder.toLocal8Bit()), m_file(m_folder + "/book.xlsx"),
          m_options{.constant_memory = LXW_TRUE, .tmpdir = m_folder.data(), .use_zip64 = LXW_TRUE},
          m_book(workbook_new_opt(m_file.constData(), &m_options))
    {
        if (!m_book)
            throw Fault(QString::fromUtf8(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)));
    }
    ~Book()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Q_DISABLE_COPY_MOVE(Book)

    lxw_workbook *operator*() const { return m_book; }
    /// Writes the file and gives its path.
    QByteArray close()
    {
        check(workbook_close(std::exchange(m_book, nullptr)));
        return m_file;
    }

private:
    QByteArray m_folder;
    QByteArray m_file;
    lxw_workbook_options m_options;
    lxw_workbook *m_book;
};

/// A name that a tab of a spreadsheet may have.
QByteArray tabName(const QString &title)
{
    QString name;
    for (const QChar c : title)
        name += QStringView(u"[]:*?/\\'").contains(c) || c < u' ' ? u' ' : c;
    return name.simplified().left(longestSheetName).trimmed().toUtf8();
}

/// Writes one list into a workbook from top to bottom.
class SheetWriter {
public:
    SheetWriter(lxw_workbook *book, const Sheet &sheet) : m_book(book), m_sheet(sheet), m_tab(addTab())
    {
        m_day = format("dd/mm/yyyy");
        for (const SheetColumn &column : sheet.columns)
            m_numbers.append(column.places > 0 ? format("0." + QByteArray(column.places, '0')) : nullptr);
    }

    void writeHead()
    {
        lxw_format *title = workbook_add_format(m_book);
        format_set_bold(title);
        format_set_font_size(title, 14);
        if (!m_sheet.office.isEmpty())
            writeText(m_row++, 0, m_sheet.office, nullptr);
        writeText(m_row++, 0, m_sheet.title, title);
        for (const QString &line : m_sheet.lines)
            writeText(m_row++, 0, line, nullptr);
        ++m_row;
        writeHeadings();
        layOutPage();
    }

    void write(const QVariantList &row)
    {
        for (qsizetype column = 0; column < m_sheet.columns.size(); ++column)
            writeCell(lxw_col_t(column), row.value(column));
        ++m_row;
    }

    void finish()
    {
        if (m_row > m_firstRow && !m_sheet.columns.isEmpty())
            check(worksheet_autofilter(m_tab, m_firstRow - 1, 0, m_row - 1, lxw_col_t(m_sheet.columns.size() - 1)));
    }

private:
    lxw_worksheet *addTab()
    {
        const QByteArray name = tabName(m_sheet.title);
        const bool isGood = !name.isEmpty() && workbook_validate_sheet_name(m_book, name.constData()) == LXW_NO_ERROR;
        return workbook_add_worksheet(m_book, isGood ? name.constData() : nullptr);
    }

    lxw_format *format(const QByteArray &numbers)
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_num_format(made, numbers.constData());
        return made;
    }

    void writeHeadings()
    {
        lxw_format *bold = workbook_add_format(m_book);
        format_set_bold(bold);
        format_set_bottom(bold, LXW_BORDER_THIN);
        for (qsizetype column = 0; column < m_sheet.columns.size(); ++column) {
            const double width = std::clamp(m_sheet.columns[column].width / pixelsOfALetter, 9, widest);
            worksheet_set_column(m_tab, lxw_col_t(column), lxw_col_t(column), width, nullptr);
            writeText(m_row, lxw_col_t(column), m_sheet.columns[column].title, bold);
        }
        m_firstRow = ++m_row;
    }

    void layOutPage()
    {
        worksheet_freeze_panes(m_tab, m_firstRow, 0);
        worksheet_repeat_rows(m_tab, m_firstRow - 1, m_firstRow - 1);
        worksheet_set_paper(m_tab, 9);  // A4
        worksheet_set_landscape(m_tab);
        worksheet_fit_to_pages(m_tab, 1, 0);
        worksheet_set_footer(m_tab, "&R&P / &N");
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *look)
    {
        if (!text.isEmpty())
            check(worksheet_write_string(m_tab, row, column, xlsxEscaped(text).toUtf8().constData(), look));
    }

    void writeDay(lxw_col_t column, QDate day)
    {
        if (!day.isValid())
            return;
        if (day.year() < firstYear)
            return writeText(m_row, column, day.toString(QStringLiteral("dd/MM/yyyy")), nullptr);
        lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
        check(worksheet_write_datetime(m_tab, m_row, column, &moment, m_day));
    }

    void writeCell(lxw_col_t column, const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::QDate:
            return writeDay(column, value.toDate());
        case QMetaType::Bool:
            return check(worksheet_write_boolean(m_tab, m_row, column, value.toBool(), nullptr));
        case QMetaType::Int:
        case QMetaType::LongLong:
        case QMetaType::Double:
            return check(worksheet_write_number(m_tab, m_row, column, value.toDouble(), m_numbers[column]));
        default:
            return writeText(m_row, column, value.toString(), nullptr);
        }
    }

    lxw_workbook *m_book;
    const Sheet &m_sheet;
    lxw_worksheet *m_tab;
    lxw_format *m_day = nullptr;
    QList<lxw_format *> m_numbers;
    lxw_row_t m_row = 0;
    lxw_row_t m_firstRow = 0;
};

void describe(lxw_workbook *book, const Sheet &sheet)
{
    QByteArray title = xlsxEscaped(sheet.title).toUtf8();
    QByteArray company = xlsxEscaped(sheet.office).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = company.data();
    workbook_set_properties(book, &properties);
}

} // namespace

RowsWritten writeXlsx(const Sheet &sheet, const QString &path, const SheetWatch &watch)
{
    // Beside the file, so that a full disk is met while it is written, and so that putting it in place is one step.
    QTemporaryDir beside(QFileInfo(path).absolutePath() + QStringLiteral("/.muster-XXXXXX"));
    if (!beside.isValid())
        throw notWritten(path, beside.errorString());
    Book book(beside.path());
    describe(*book, sheet);
    SheetWriter writer(*book, sheet);
    writer.writeHead();
    const RowsWritten written = eachRow(sheet, watch, [&](const QVariantList &row) { writer.write(row); });
    if (!written)
        return written;
    writer.finish();
    try {
        const QByteArray file = book.close();
        std::filesystem::rename(file.toStdString(), path.toLocal8Bit().toStdString());
    } catch (const std::exception &error) {
        throw notWritten(path, QString::fromUtf8(error.what()));
    }
    return written;
}

} // namespace muster
