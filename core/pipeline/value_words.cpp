// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/value_words.h"

#include "core/storage/record_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

/// So many signs tell files apart for people.
constexpr int shownOfDigest = 12;

QString wordsOfCode(const RecordType &type, const FieldInfo &field, const QString &code)
{
    const auto known = std::find_if(field.choices.begin(), field.choices.end(),
                                    [&code](const Choice &choice) { return code == QLatin1String(choice.code); });
    return known == field.choices.end() ? code : choiceWords(type, field, *known);
}

} // namespace

const RecordType *ValueWords::typeOf(const char *table) const
{
    const auto known = std::find_if(types_.begin(), types_.end(), [table](const RecordType *type) {
        return qstrcmp(type->table, table) == 0;
    });
    return known == types_.end() ? nullptr : *known;
}

QVariant ValueWords::shown(const RecordType &type, const FieldInfo &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Choice: return wordsOfCode(type, field, value.toString());
    case FieldKind::Flag: return value.toInt() != 0;
    case FieldKind::Day: return value.toDate();
    case FieldKind::Reference:
        if (const RecordType *other = typeOf(field.refersTo))
            return naming(*other, value.toLongLong());
        return value;
    case FieldKind::File: return value.toString().left(shownOfDigest);
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Decimal: return value;
    }
    return value;
}

QList<FieldInWords> ValueWords::fields(const RecordType &type, const QVariantList &values)
{
    QList<FieldInWords> words;
    for (qsizetype i = 0; i < type.fields.size(); ++i)
        words.append({label(type, type.fields[i]), shown(type, type.fields[i], values[i])});
    return words;
}

QString ValueWords::naming(const RecordType &type, qint64 record)
{
    const std::pair key{QByteArray(type.table), record};
    if (const auto known = namings_.constFind(key); known != namings_.constEnd())
        return *known;
    const Rows rows = database_.rows(selectSql(type, QStringLiteral("WHERE id = ?")), {record});
    const QString words = rows.isEmpty() ? QStringLiteral("#%1").arg(record) : type.naming(rows.first().mid(2));
    namings_.insert(key, words);
    return words;
}

} // namespace muster
