// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/register_book_print.h"

#include "core/exchange/sheet.h"
#include "core/people/office_profile.h"
#include "core/storage/repository.h"
#include "ui/print/paper_grid.h"
#include "ui/print/paper_out.h"
#include "ui/print/paper_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>

namespace muster {

namespace {

constexpr double roomToSign = 24;

QString inOneLanguage(const PaperWords &words, const char *english)
{
    return words("RegisterBook", english);
}

/// Words that stand on the paper in Vietnamese and English.
class BothWords {
public:
    BothWords() : m_vietnamese(QStringLiteral("vi")), m_english(QStringLiteral("en")) {}

    QString operator()(const char *english, const QString &between = QStringLiteral("\n")) const
    {
        const QString vi = inOneLanguage(m_vietnamese, english);
        const QString en = inOneLanguage(m_english, english);
        return vi == en ? vi : vi + between + en;
    }
    const PaperWords &vietnamese() const { return m_vietnamese; }

private:
    PaperWords m_vietnamese;
    PaperWords m_english;
};

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(between);
}

class BookPrint {
public:
    explicit BookPrint(const RegisterBookAsked &asked) : m_asked(asked), m_words(asked.language), m_books(registerBooks(asked.database, asked.type, asked.year)) {}

    PaperGrid grid() const
    {
        PaperGrid grid;
        grid.orientation = QPageLayout::Landscape;
        grid.letterhead = letterhead();
        grid.title = m_both(QT_TRANSLATE_NOOP("RegisterBook", "Register of certificates"), QStringLiteral(" / "));
        grid.lines = aboutLines();
        grid.columns = columns();
        grid.leastRow = roomToSign;
        for (const RegisterBook &book : m_books)
            addBook(grid, book);
        grid.signers = {m_both(QT_TRANSLATE_NOOP("RegisterBook", "Kept by"), QStringLiteral(" / ")),
                        m_both(QT_TRANSLATE_NOOP("RegisterBook", "Head of the office"), QStringLiteral(" / "))};
        const QString page = inOneLanguage(m_words, QT_TRANSLATE_NOOP("RegisterBook", "Page %1 of %2"));
        grid.foot = [page](int at, int all) { return page.arg(at).arg(all); };
        return grid;
    }

private:
    QStringList letterhead() const
    {
        const OfficeProfile office = select<OfficeProfile>(m_asked.database).value(0);
        return {joined({office.parentVi, office.parentEn}, QStringLiteral(" / ")), joined({office.nameVi, office.name}, QStringLiteral(" / "))};
    }

    /// Which qualifications and years stand in it, with how many numbers each.
    QStringList aboutLines() const
    {
        const QString pattern = inOneLanguage(m_words, QT_TRANSLATE_NOOP("RegisterBook", "%1, %2: numbers %3 to %4"));
        QStringList lines;
        for (const RegisterBook &book : m_books)
            if (!book.lines.isEmpty())
                lines.append(pattern.arg(typeWords(book.typeId)).arg(book.year).arg(book.lines.first().row.number, book.lines.last().row.number));
        return lines;
    }

    QString typeWords(QualificationTypeId id) const
    {
        const auto type = find(m_asked.database, id);
        return type ? joined({type->nameVi, type->nameEn}, QStringLiteral(" / ")) : QString();
    }

    QList<GridColumn> columns() const
    {
        return {{m_both(QT_TRANSLATE_NOOP("RegisterBook", "Number")), 1.8},
                {m_both(QT_TRANSLATE_NOOP("RegisterBook", "Holder, rank")), 2.3},
                {m_both(QT_TRANSLATE_NOOP("RegisterBook", "Born")), 1.35},
                {m_both(QT_TRANSLATE_NOOP("RegisterBook", "Service number, unit")), 2.1},
                {m_both(QT_TRANSLATE_NOOP("RegisterBook", "Course, result")), 1.8},
                {m_both(QT_TRANSLATE_NOOP("RegisterBook", "Valid until")), 1.35},
                {m_both(QT_TRANSLATE_NOOP("RegisterBook", "Issued, signed by")), 1.9},
                {m_both(QT_TRANSLATE_NOOP("RegisterBook", "Remarks")), 2.7},
                {m_both(QT_TRANSLATE_NOOP("RegisterBook", "Received (signature)")), 1.4}};
    }

    void addBook(PaperGrid &grid, const RegisterBook &book) const
    {
        for (const BookLine &line : book.lines)
            grid.rows.append(cellsOf(line));
        for (const CertificateEvent &event : book.spoiled)
            grid.rows.append({inOneLanguage(m_words, QT_TRANSLATE_NOOP("RegisterBook", "Blank %1")).arg(event.blank).trimmed(), QString(), QString(), QString(), QString(), QString(), m_words.day(event.day), remark(event), QString()});
    }

    QStringList cellsOf(const BookLine &line) const
    {
        const auto says = [&line](const char *key) { return line.words.value(QLatin1String(key)); };
        const QString valid = joined({says("valid_until_vi"), says("valid_until_en")}, QStringLiteral(" / "));
        return {line.row.number,
                joined({line.row.holder, joined({says("holder.rank_vi"), says("holder.rank_en")}, QStringLiteral(" / "))}, QStringLiteral("\n")),
                says("holder.born"),
                joined({says("holder.service_no"), says("holder.unit_vi")}, QStringLiteral("\n")),
                joined({says("course.code"), joined({says("result.mark"), says("result.band_vi")}, QStringLiteral(" · "))}, QStringLiteral("\n")),
                valid,
                joined({says("issue.date"), says("signer.name")}, QStringLiteral("\n")),
                remarks(line),
                QString()};
    }

    QString remarks(const BookLine &line) const
    {
        QStringList remarks;
        for (const CertificateEvent &event : line.events)
            remarks.append(remark(event));
        return remarks.join(u'\n');
    }

    QString remark(const CertificateEvent &event) const
    {
        const QString what = inOneLanguage(m_words, patternOf(event.kind)).arg(m_words.day(event.day)).replace(QStringLiteral("%2"), QString::number(event.copy.value_or(0)));
        return joined({what, event.certificateId.isNull() ? QString() : event.blank, event.reason, event.signedBy}, QStringLiteral(" · "));
    }

    /// %1 is the day, %2 the number of a duplicate.
    static const char *patternOf(CertificateEventKind kind)
    {
        switch (kind) {
        case CertificateEventKind::Printed: return QT_TRANSLATE_NOOP("RegisterBook", "Printed %1");
        case CertificateEventKind::Duplicate: return QT_TRANSLATE_NOOP("RegisterBook", "Duplicate %2: %1");
        case CertificateEventKind::Spoiled: return QT_TRANSLATE_NOOP("RegisterBook", "Blank spoiled %1");
        case CertificateEventKind::Revoked: return QT_TRANSLATE_NOOP("RegisterBook", "REVOKED %1");
        }
        return "";
    }

    const RegisterBookAsked &m_asked;
    PaperWords m_words;
    BothWords m_both;
    QList<RegisterBook> m_books;
};

void printPdf(const RegisterBookAsked &asked, QIODevice &device)
{
    const QString title = inOneLanguage(PaperWords(asked.language), QT_TRANSLATE_NOOP("RegisterBook", "Register of certificates"));
    drawPdf(device, title, [&asked](QPagedPaintDevice &paper) { printRegisterBook(asked, paper); });
}

} // namespace

void printRegisterBook(const RegisterBookAsked &asked, QPagedPaintDevice &paper)
{
    printGrid(BookPrint(asked).grid(), paper);
}

QByteArray registerBookPdf(const RegisterBookAsked &asked)
{
    QByteArray pdf;
    QBuffer device(&pdf);
    device.open(QIODevice::WriteOnly);
    printPdf(asked, device);
    return pdf;
}

void writeRegisterBook(const RegisterBookAsked &asked, const QString &path)
{
    writeWhole(path, [&](QSaveFile &file) {
        printPdf(asked, file);
        return RowsWritten(0);
    });
}

} // namespace muster
