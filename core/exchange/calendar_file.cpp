// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"

#include "core/base/day_words.h"
#include "core/base/in_language.h"
#include "core/exchange/whole_folder.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// RFC 5545, 3.1: no line is longer than 75 octets without its end; those that go on begin with a space.
constexpr qsizetype longestLine = 75;

QString words(const char *english)
{
    return QCoreApplication::translate("Calendar", english);
}

/// RFC 5545, 3.3.11: backslash, semicolon and comma are written behind a backslash, a line end as \n. Other control
/// characters may not stand in a text.
QString escaped(const QString &text)
{
    QString result;
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar c : std::as_const(lines)) {
        if (c == u'\\' || c == u';' || c == u',')
            result += QStringLiteral("\\") + c;
        else if (c == u'\n' || c == u'\r')
            result += QStringLiteral("\\n");
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

bool beginsLetter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0) != 0x80;
}

/// One line with its end, folded where it is too long.
QByteArray folded(const QByteArray &line)
{
    QByteArray result;
    qsizetype width = 0;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype next = at + 1;
        while (next < line.size() && !beginsLetter(line[next]))
            ++next;
        if (width + next - at > longestLine) {
            result += "\r\n ";
            width = 1;
        }
        result += line.mid(at, next - at);
        width += next - at;
        at = next;
    }
    return result + "\r\n";
}

QByteArray property(const char *name, const QString &text)
{
    return folded(QByteArray(name) + ':' + escaped(text).toUtf8());
}

QByteArray compactDay(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

/// RFC 5545, 3.3.5: a time without a zone is that of the place, as course rooms tell it.
QByteArray localTime(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toLatin1();
}

QByteArray hours(const CalendarEntry &entry)
{
    if (!entry.from.isValid())
        return "DTSTART;VALUE=DATE:" + compactDay(entry.day) + "\r\n";
    const QDateTime from(entry.day, entry.from, Qt::UTC);
    return "DTSTART:" + localTime(from) + "\r\nDTEND:" + localTime(from.addSecs(entry.minutes * 60)) + "\r\n";
}

QByteArray event(const CalendarEntry &entry, const QByteArray &stamp)
{
    QByteArray lines = "BEGIN:VEVENT\r\n";
    lines += property("UID", entry.uid);
    lines += "DTSTAMP:" + stamp + "\r\n";
    lines += hours(entry);
    lines += property("SUMMARY", entry.title);
    if (!entry.description.isEmpty())
        lines += property("DESCRIPTION", entry.description);
    if (!entry.place.isEmpty())
        lines += property("LOCATION", entry.place);
    if (!entry.from.isValid())
        lines += "TRANSP:TRANSPARENT\r\n";
    return lines + "END:VEVENT\r\n";
}

QString descriptionOf(const DueRow &row)
{
    const QString rotation = row.unit.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(row.unit, row.rotation);
    QStringList lines{words(QT_TRANSLATE_NOOP("Calendar", "Candidate: %1 (%2)")).arg(row.fullName, row.serviceNo),
                      words(QT_TRANSLATE_NOOP("Calendar", "For: %1")).arg(QStringList{row.mission, row.category, rotation}.join(u' ').trimmed())};
    if (!row.responsible.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("Calendar", "Responsible: %1")).arg(row.responsible));
    if (row.departure.isValid())
        lines.append(words(QT_TRANSLATE_NOOP("Calendar", "Departure: %1")).arg(dayWords(row.departure)));
    return lines.join(u'\n');
}

} // namespace

QByteArray calendarText(const QString &name, const QList<CalendarEntry> &entries, const QDateTime &at)
{
    const QByteArray stamp = at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    text += property("PRODID", QStringLiteral("-//Muster//Muster//EN"));
    text += "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
    text += property("X-WR-CALNAME", name);
    for (const CalendarEntry &entry : entries)
        text += event(entry, stamp);
    return text + "END:VCALENDAR\r\n";
}

/// The hash of the first change set, which every later one rests on.
QString officeMark(const Database &database)
{
    const Rows rows = database.rows(QStringLiteral("SELECT hash FROM change_set ORDER BY id LIMIT 1"));
    return rows.isEmpty() ? QString() : rows[0][0].toString().left(16);
}

QList<CalendarEntry> calendarEntries(const QList<DueRow> &rows, const QString &officeMark)
{
    QList<CalendarEntry> entries;
    for (const DueRow &row : rows) {
        if (!row.dueOn.isValid())
            continue;
        const QString step = row.step.en.isEmpty() && row.step.vi.isEmpty() ? row.stepCode : inLanguage(row.step.en, row.step.vi);
        entries.append({QStringLiteral("%1-step-%2@muster").arg(officeMark).arg(row.id.value), row.dueOn,
                        QStringLiteral("%1 — %2").arg(step, row.fullName), descriptionOf(row)});
    }
    return entries;
}

void writeCalendar(const QString &path, const QByteArray &text)
{
    writeContent(path, text);
}

} // namespace muster
