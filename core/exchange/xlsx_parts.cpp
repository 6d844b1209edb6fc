// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include "core/exchange/xlsx_text.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace muster {

namespace {

/// Hands on every element that begins.
void eachElement(const QByteArray &xml, const std::function<void(QXmlStreamReader &)> &visit)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            visit(reader);
    if (reader.hasError())
        throw DamagedPart{};
}

QString attribute(const QXmlStreamReader &reader, const char *name)
{
    return reader.attributes().value(QLatin1String(name)).toString();
}

/// The built-in formats that are days, also with the time (ECMA-376, 18.8.30).
bool isBuiltInDay(int format)
{
    return (format >= 14 && format <= 17) || format == 22;
}

/// Whether a format shows a year or a day of the month, what stands in quotes or brackets aside.
bool isDayCode(QString code)
{
    static const QRegularExpression asides(QStringLiteral("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\."));
    code.remove(asides);
    return code.contains(u'y', Qt::CaseInsensitive) || code.contains(u'd', Qt::CaseInsensitive);
}

/// What a text item holds, of its parts put together; how it is spoken is no part of it.
QString textItem(QXmlStreamReader &reader)
{
    QString text;
    while (reader.readNextStartElement()) {
        if (reader.name() == QLatin1String("t"))
            text += reader.readElementText();
        else if (reader.name() == QLatin1String("r"))
            text += textItem(reader);
        else
            reader.skipCurrentElement();
    }
    return text;
}

QStringList textsIn(const QByteArray &xml)
{
    QStringList texts;
    eachElement(xml, [&texts](QXmlStreamReader &reader) {
        if (reader.name() == QLatin1String("si"))
            texts.append(xlsxUnescaped(textItem(reader)));
    });
    return texts;
}

QList<bool> looksIn(const QByteArray &xml)
{
    QHash<int, QString> codes;
    QList<bool> looks;
    bool cells = false;
    eachElement(xml, [&](QXmlStreamReader &reader) {
        if (reader.name() == QLatin1String("numFmt"))
            codes.insert(attribute(reader, "numFmtId").toInt(), attribute(reader, "formatCode"));
        else if (reader.name().endsWith(QLatin1String("Xfs")))
            cells = reader.name() == QLatin1String("cellXfs");
        else if (cells && reader.name() == QLatin1String("xf")) {
            const int format = attribute(reader, "numFmtId").toInt();
            looks.append(codes.contains(format) ? isDayCode(codes.value(format)) : isBuiltInDay(format));
        }
    });
    return looks;
}

QString targetOf(const QByteArray &relations, const QString &id)
{
    QString target;
    eachElement(relations, [&](QXmlStreamReader &reader) {
        if (attribute(reader, "Id") == id)
            target = attribute(reader, "Target");
    });
    return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
}

} // namespace

XlsxBook readBook(const XlsxParts &part)
{
    XlsxBook book;
    QString first;
    eachElement(part(QStringLiteral("xl/workbook.xml")), [&](QXmlStreamReader &reader) {
        const auto id = [&] {
            for (const QXmlStreamAttribute &one : reader.attributes())
                if (one.name() == QLatin1String("id"))
                    return one.value().toString();
            return QString();
        };
        if (reader.name() == QLatin1String("workbookPr") && QStringList{"1", "true"}.contains(attribute(reader, "date1904")))
            book.dayNought = QDate(1904, 1, 1);
        else if (reader.name() == QLatin1String("sheet") && first.isEmpty())
            first = id();
    });
    book.firstTab = targetOf(part(QStringLiteral("xl/_rels/workbook.xml.rels")), first);
    if (const QByteArray texts = part(QStringLiteral("xl/sharedStrings.xml")); !texts.isEmpty())
        book.texts = textsIn(texts);
    if (const QByteArray styles = part(QStringLiteral("xl/styles.xml")); !styles.isEmpty())
        book.daysByLook = looksIn(styles);
    return book;
}

/// Told apart from the other parts: it is by far the longest.
class XlsxTab {
public:
    XlsxTab(const QByteArray &xml, const XlsxBook &book) : m_reader(xml), m_book(book) {}

    QList<QStringList> read()
    {
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_reader.name() == QLatin1String("row"))
                beginRow();
            else if (m_reader.name() == QLatin1String("c"))
                readCell();
        }
        if (m_reader.hasError())
            throw DamagedPart{};
        dropEmptyEnds();
        return m_rows;
    }

private:
    static constexpr qsizetype mostRows = 1048576;
    static constexpr qsizetype mostColumns = 16384;

    void beginRow()
    {
        const qsizetype number = attribute(m_reader, "r").toLongLong();
        m_row = number > 0 ? number - 1 : m_rows.size();
        m_column = 0;
        if (m_row >= mostRows)
            throw DamagedPart{};
        while (m_rows.size() <= m_row)
            m_rows.append(QStringList());
    }

    /// The column of a place such as AB12, counted from 0.
    static qsizetype columnOf(const QString &place)
    {
        qsizetype column = 0;
        for (const QChar c : place)
            if (c >= u'A' && c <= u'Z')
                column = column * 26 + (c.unicode() - u'A' + 1);
        return column - 1;
    }

    void readCell()
    {
        const QString place = attribute(m_reader, "r");
        const QString kind = attribute(m_reader, "t");
        const qsizetype look = attribute(m_reader, "s").toLongLong();
        m_column = place.isEmpty() ? m_column : columnOf(place);
        if (m_column < 0 || m_column >= mostColumns || m_rows.isEmpty())
            throw DamagedPart{};
        const QString text = valueText(kind, look);
        QStringList &cells = m_rows[m_row];
        while (cells.size() <= m_column)
            cells.append(QStringLiteral(""));
        cells[m_column++] = text;
    }

    QString valueText(const QString &kind, qsizetype look)
    {
        QString value;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == QLatin1String("is"))
                return inlineText();
            if (m_reader.name() == QLatin1String("v"))
                value = m_reader.readElementText();
            else
                m_reader.skipCurrentElement();
        }
        if (kind == QLatin1String("s"))
            return m_book.texts.value(value.toLongLong());
        if (kind == QLatin1String("b"))
            return value == QLatin1String("1") ? QStringLiteral("yes") : QStringLiteral("no");
        return kind.isEmpty() || kind == QLatin1String("n") ? numberText(value, look) : xlsxUnescaped(value);
    }

    QString inlineText()
    {
        const QString text = xlsxUnescaped(textItem(m_reader));
        while (m_reader.readNextStartElement())
            m_reader.skipCurrentElement();
        return text;
    }

    QString numberText(const QString &value, qsizetype look) const
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return value;
        if (m_book.daysByLook.value(look, false))
            return m_book.dayNought.addDays(qint64(number)).toString(Qt::ISODate);
        return QLocale::c().toString(number, 'f', QLocale::FloatingPointShortest);
    }

    void dropEmptyEnds()
    {
        for (QStringList &row : m_rows)
            while (!row.isEmpty() && row.last().isEmpty())
                row.removeLast();
        while (!m_rows.isEmpty() && m_rows.last().isEmpty())
            m_rows.removeLast();
    }

    QXmlStreamReader m_reader;
    const XlsxBook &m_book;
    QList<QStringList> m_rows;
    qsizetype m_row = 0;
    qsizetype m_column = 0;
};

QList<QStringList> readTab(const QByteArray &xml, const XlsxBook &book)
{
    return XlsxTab(xml, book).read();
}

} // namespace muster
