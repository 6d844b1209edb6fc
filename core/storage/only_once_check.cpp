// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/only_once_check.h"

#include "core/base/errors.h"
#include "core/storage/database.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

namespace muster {

namespace {

constexpr qsizetype readAtOnce = 500;

/// What a record that counts must have alone; empty for one that does not count.
QString keyOf(const OnlyOnceInfo &once, const QVariantList &values)
{
    if (!once.counts(values))
        return {};
    QStringList parts;
    for (qsizetype field : once.fields)
        parts.append(values[field].isNull() ? QString() : values[field].toString());
    return parts.join(u'\n');
}

QString numbersOf(const QList<qint64> &ids, qsizetype first)
{
    QStringList numbers;
    for (qsizetype i = first; i < qMin(ids.size(), first + readAtOnce); ++i)
        numbers.append(QString::number(ids[i]));
    return numbers.join(QLatin1String(", "));
}

[[noreturn]] void refuse(const RecordType &type, const OnlyOnceInfo &once, const QVariantList &other)
{
    throw Refused(Problem{QString::fromLatin1(type.fields[once.fields.first()].column),
                          QCoreApplication::translate(type.noun, once.words).arg(type.naming(other)), {}});
}

/// All the records that share an owner with one of these numbers; the owner is what the first column refers to.
Rows neighbours(const Database &database, const RecordType &type, const char *owner, const QString &numbers)
{
    const QString rest = QStringLiteral("WHERE %1 IN (SELECT %1 FROM %2 WHERE id IN (%3)) ORDER BY id");
    return database.rows(selectSql(type, rest.arg(QLatin1String(owner), QLatin1String(type.table), numbers)));
}

void checkOne(const RecordType &type, const OnlyOnceInfo &once, const QSet<qint64> &touched, const Rows &rows)
{
    QHash<QString, Row> known;
    for (const Row &row : rows) {
        const QVariantList values = row.mid(2);
        const QString key = keyOf(once, values);
        if (key.isEmpty())
            continue;
        const auto other = known.constFind(key);
        if (other != known.constEnd() && (touched.contains(row[0].toLongLong()) || touched.contains((*other)[0].toLongLong())))
            refuse(type, once, touched.contains(row[0].toLongLong()) ? other->mid(2) : values);
        known.insert(key, row);
    }
}

} // namespace

void OnlyOnceCheck::added(const RecordType &type, qint64 id)
{
    if (!type.onlyOnce.isEmpty())
        m_touched[&type].insert(id);
}

void OnlyOnceCheck::updated(const RecordType &type, qint64 id, const QVariantList &before, const QVariantList &after)
{
    for (const OnlyOnceInfo &once : type.onlyOnce)
        if (keyOf(once, before) != keyOf(once, after))
            m_touched[&type].insert(id);
}

void OnlyOnceCheck::check(const Database &database) const
{
    for (auto touched = m_touched.begin(); touched != m_touched.end(); ++touched) {
        const RecordType &type = *touched.key();
        const QList<qint64> ids = touched->values();
        for (const OnlyOnceInfo &once : type.onlyOnce)
            for (qsizetype first = 0; first < ids.size(); first += readAtOnce)
                checkOne(type, once, *touched, neighbours(database, type, type.fields[once.fields.first()].column, numbersOf(ids, first)));
    }
}

} // namespace muster
