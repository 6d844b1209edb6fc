// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_type.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace muster {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Record", source);
}

/// No character of Unicode; the engine would read a text that starts with it the wrong way round.
constexpr QChar reversedByteOrderMark(0xFFFE);

bool isEmpty(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

bool hasLineOrControlCharacters(const QString &text)
{
    return hasControlCharacters(text) || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\t'));
}

/// Marks that turn the direction of writing: unseen, they make one name look like another.
bool turnsTheWriting(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

QString textFault(const FieldRules &rules, const QString &text)
{
    if (text.size() > rules.longest)
        return words(QT_TRANSLATE_NOOP("Record", "too long: %1 letters, at most %2")).arg(text.size()).arg(rules.longest);
    if (rules.plainText && hasLineOrControlCharacters(text))
        return words(QT_TRANSLATE_NOOP("Record", "holds characters that cannot be printed"));
    if (rules.plainText && std::any_of(text.begin(), text.end(), turnsTheWriting))
        return words(QT_TRANSLATE_NOOP("Record", "holds a hidden mark that turns the direction of writing"));
    if (text.contains(QChar::Null))
        return words(QT_TRANSLATE_NOOP("Record", "holds a zero character"));
    if (!text.isValidUtf16() || text.contains(reversedByteOrderMark))
        return words(QT_TRANSLATE_NOOP("Record", "holds what is no character"));
    return {};
}

QString dayFault(QDate day)
{
    if (day.year() >= firstSensibleYear && day.year() <= lastSensibleYear)
        return {};
    return words(QT_TRANSLATE_NOOP("Record", "the year %1 is out of range")).arg(day.year());
}

QString numberFault(const FieldRules &rules, double number)
{
    if (!std::isfinite(number))
        return words(QT_TRANSLATE_NOOP("Record", "is not a number"));
    if (rules.least && number < *rules.least)
        return words(QT_TRANSLATE_NOOP("Record", "must be at least %1")).arg(*rules.least);
    if (rules.most && number > *rules.most)
        return words(QT_TRANSLATE_NOOP("Record", "must be at most %1")).arg(*rules.most);
    return {};
}

QString fileFault(const QString &digest)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    const bool sound = digest.size() == FileDigest::letters && std::all_of(digest.begin(), digest.end(), isHex);
    return sound ? QString() : words(QT_TRANSLATE_NOOP("Record", "is not the mark of a kept file"));
}

} // namespace

qsizetype RecordType::indexOf(QByteArrayView column) const
{
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (column == QByteArrayView(fields[i].column))
            return i;
    return -1;
}

QList<qsizetype> placesByColumn(const QList<FieldInfo> &fields)
{
    QList<qsizetype> places(fields.size());
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(), [&fields](qsizetype a, qsizetype b) {
        return QByteArrayView(fields[a].column) < QByteArrayView(fields[b].column);
    });
    return places;
}

QList<qsizetype> placesOf(const QList<FieldInfo> &fields, const QList<const char *> &columns)
{
    QList<qsizetype> places;
    for (const char *column : columns)
        for (qsizetype i = 0; i < fields.size(); ++i)
            if (qstrcmp(fields[i].column, column) == 0)
                places.append(i);
    Q_ASSERT(places.size() == columns.size());
    return places;
}

QString valueFault(const FieldInfo &field, const QVariant &value)
{
    if (isEmpty(value))
        return field.rules.required ? words(QT_TRANSLATE_NOOP("Record", "must be filled in")) : QString();
    switch (field.kind) {
    case FieldKind::Text: return textFault(field.rules, value.toString());
    case FieldKind::Day: return dayFault(value.toDate());
    case FieldKind::Number:
    case FieldKind::Decimal: return numberFault(field.rules, value.toDouble());
    case FieldKind::Flag:
    case FieldKind::Choice:
    case FieldKind::Reference: break;
    case FieldKind::File: return fileFault(value.toString());
    }
    return {};
}

QString label(const RecordType &type, const FieldInfo &field)
{
    return QCoreApplication::translate(type.noun, field.label);
}

QString choiceWords(const RecordType &type, const FieldInfo &field, const Choice &choice)
{
    return QCoreApplication::translate(*field.choiceContext ? field.choiceContext : type.noun, choice.label);
}

QString noun(const RecordType &type)
{
    return QCoreApplication::translate(type.noun, type.noun);
}

} // namespace muster
