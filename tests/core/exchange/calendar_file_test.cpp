// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"

#include "core/base/errors.h"
#include "tests/core/base/random_text.h"
#include "tests/core/exchange/awkward_texts.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QDir>
#include <QFile>
#include <QStringDecoder>

namespace muster {
namespace {

const QDateTime moment(QDate(2025, 7, 31), QTime(8, 5, 9), Qt::UTC);

/// One event as another program reads it.
using ReadEvent = QHash<QByteArray, QString>;

QString unescaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            result += text[i];
            continue;
        }
        const QChar next = ++i < text.size() ? text[i] : QChar();
        result += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return result;
}

/// Reads what RFC 5545 says a calendar is: lines that end with CR LF, unfolded, a name and parameters before the colon.
QList<ReadEvent> readBack(QByteArray text)
{
    text.replace("\r\n ", "");
    QList<ReadEvent> events;
    bool inEvent = false;
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        const QByteArray name = line.left(line.indexOf(':'));
        const QString value = QString::fromUtf8('x' + line.mid(line.indexOf(':') + 1)).mid(1);    // a mark in front is text here
        if (line == "BEGIN:VEVENT")
            events.append(ReadEvent());
        if (line == "BEGIN:VEVENT" || line == "END:VEVENT")
            inEvent = line.startsWith('B');
        else if (inEvent)
            events.last().insert(name, unescaped(value));
    }
    return events;
}

QByteArray one(const QString &title)
{
    return calendarText(u"Muster"_qs, {{u"a-step-1@muster"_qs, QDate(2025, 8, 3), title, {}}}, moment);
}

/// What a calendar may hold of a text: control characters are left out, each line end is one line feed.
QString kept(QString text)
{
    text.replace(u"\r\n"_qs, u"\n"_qs).replace(u'\r', u'\n');
    QString result;
    for (const QChar c : std::as_const(text))
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            result += c;
    return result;
}

TEST(CalendarFile, has_an_event_of_one_whole_day_for_each_entry)
{
    const QByteArray text = one(u"Hộ chiếu — Nguyễn Văn A"_qs);
    EXPECT_TRUE(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    EXPECT_TRUE(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    EXPECT_TRUE(text.contains("\r\nDTSTART;VALUE=DATE:20250803\r\n"));
    EXPECT_TRUE(text.contains("\r\nDTSTAMP:20250731T080509Z\r\n"));
    EXPECT_EQ(readBack(text).value(0).value("SUMMARY"), u"Hộ chiếu — Nguyễn Văn A"_qs);
    EXPECT_EQ(readBack(text).value(0).value("UID"), u"a-step-1@muster"_qs);
}

TEST(CalendarFile, escapes_what_has_a_meaning_of_its_own)
{
    const QByteArray text = one(u"a,b;c\\d\ne"_qs);
    EXPECT_TRUE(text.contains("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n")) << text.constData();
    EXPECT_FALSE(one(u"x\nEND:VEVENT"_qs).contains("\r\nEND:VEVENT\r\nTRANSP")) << "no line can be slipped in";
}

TEST(CalendarFile, brings_every_awkward_text_back)
{
    for (const QString &text : awkwardTexts())
        EXPECT_EQ(readBack(one(text)).value(0).value("SUMMARY"), kept(text)) << text.toStdString();
}

RC_GTEST_PROP(CalendarFiles, any_title_survives_and_no_line_is_too_long_or_parts_a_letter, ())
{
    QString title = *anyText();
    title = title.repeated(*rc::gen::inRange(1, 8));
    const QByteArray text = one(title);
    RC_ASSERT(readBack(text).size() == 1);
    RC_ASSERT(readBack(text)[0].value("SUMMARY") == kept(title));
    RC_ASSERT(!QByteArray(text).replace("\r\n", "").contains('\r'));
    RC_ASSERT(!QByteArray(text).replace("\r\n", "").contains('\n'));
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        RC_ASSERT(line.size() <= 75);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(line);
        RC_ASSERT(!decoder.hasError());
    }
}

TEST(CalendarFile, of_due_steps_has_marks_that_stay_and_leaves_out_what_has_no_day)
{
    TestOffice office(Engine::Sqlite);
    EXPECT_EQ(officeMark(office.database()), QString());
    saved(office.database(), mission("UNMISS"));
    const QString mark = officeMark(office.database());
    EXPECT_EQ(mark.size(), 16);
    saved(office.database(), mission("MINUSCA"));
    EXPECT_EQ(officeMark(office.database()), mark);
    DueRow row{.id = {7}, .serviceNo = "01", .fullName = "Nguyễn Văn A", .stepCode = "P30", .step = {"Passport", "Hộ chiếu"}, .responsible = "MOFA",
               .dueOn = QDate(2025, 8, 3), .mission = "UNMISS", .category = "UNMO"};
    DueRow undated = row;
    undated.dueOn = {};
    const QList<CalendarEntry> entries = calendarEntries({row, undated}, mark);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].uid, mark + u"-step-7@muster"_qs);
    EXPECT_EQ(entries[0].title, u"Passport — Nguyễn Văn A"_qs);
    EXPECT_TRUE(entries[0].description.contains(u"Responsible: MOFA"_qs));
}

TEST(CalendarFile, appears_whole_or_not_at_all)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"due.ics"_qs);
    writeCalendar(path, one(u"x"_qs));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), one(u"x"_qs));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    EXPECT_THROW(writeCalendar(folder.filePath(u"no/such/folder.ics"_qs), one(u"x"_qs)), Fault);
}

} // namespace
} // namespace muster
