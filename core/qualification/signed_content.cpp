// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/signed_content.h"

#include "core/base/days.h"
#include "core/qualification/text_file_form.h"

#include <QStringList>

namespace muster {

namespace {

// The number grows with every change of the form, so that an older program tells a newer paper from a forged one.
constexpr QLatin1String form("MUSTER1");

// The lines of the form, from the top.
enum Line { Mark, Number, Holder, BirthYear, Qualified, Course, CourseDays, Issuer, IssuedOn, ValidUntil, Key, Signed, Lines };

QString daysLine(QDate from, QDate until)
{
    return from.isValid() || until.isValid() ? isoDay(from) + u'/' + isoDay(until) : QString();
}

/// A null day for an empty line; nothing for what is no day.
std::optional<QDate> dayOfLine(QStringView line)
{
    return line.isEmpty() ? std::optional(QDate()) : dayFromIso(line);
}

std::optional<DaySpan> daysOfLine(const QString &line)
{
    if (line.isEmpty())
        return DaySpan{};
    const QStringList days = line.split(u'/');
    const auto from = dayOfLine(days.first());
    const auto until = dayOfLine(days.last());
    return days.size() == 2 && from && until ? std::optional(DaySpan{*from, *until}) : std::nullopt;
}

std::optional<int> yearOfLine(const QString &line)
{
    bool isNumber = false;
    const int year = line.toInt(&isNumber);
    return isNumber ? std::optional(year) : std::nullopt;
}

std::optional<SignedContent> contentOf(const QStringList &lines)
{
    const auto days = daysOfLine(lines[CourseDays]);
    const auto issued = dayOfLine(lines[IssuedOn]);
    const auto until = dayOfLine(lines[ValidUntil]);
    if (!days || !issued || !until)
        return {};
    return SignedContent{lines[Number], lines[Holder], yearOfLine(lines[BirthYear]), lines[Qualified], lines[Course],
                         days->first,   days->last,    lines[Issuer],                *issued,         *until};
}

} // namespace

SignedContent tidiedContent(const SignedContent &content)
{
    SignedContent tidy = content;
    for (QString *text : {&tidy.number, &tidy.holder, &tidy.qualification, &tidy.course, &tidy.issuer})
        *text = onOneLine(*text);
    return tidy;
}

QString contentLines(const SignedContent &content, const QString &keyFingerprint)
{
    const SignedContent tidy = tidiedContent(content);
    const QString birthYear = tidy.birthYear ? QString::number(*tidy.birthYear) : QString();
    return QStringList{form, tidy.number, tidy.holder, birthYear, tidy.qualification, tidy.course,
                       daysLine(tidy.courseFrom, tidy.courseUntil), tidy.issuer, isoDay(tidy.issuedOn), isoDay(tidy.validUntil),
                       keyFingerprint}
        .join(u'\n');
}

std::optional<SignedParts> signedParts(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    if (lines.size() != Lines || lines[Mark] != form)
        return {};
    const auto content = contentOf(lines);
    if (!content)
        return {};
    // What is signed is the text as it stands, never a tidied copy: any changed byte must show.
    return SignedParts{*content, lines[Key], text.left(text.lastIndexOf(u'\n')).toUtf8(), lines[Signed]};
}

bool isOfALaterForm(const QString &text)
{
    return isLaterForm(text.section(u'\n', 0, 0), form);
}

bool claimsToBeSigned(const QString &text)
{
    return text.section(u'\n', 0, 0).startsWith(QLatin1String("MUSTER"));
}

} // namespace muster
