// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/period.h"

#include "core/storage/many_rows.h"

namespace muster {

namespace {

constexpr auto periodsSql = "SELECT q.id, q.version, q.person_id, q.type_id, q.granted_on, q.valid_until, q.course_id, q.renews_id"
                            " FROM qualification q WHERE %1 ORDER BY q.id";

constexpr auto actsSql = "SELECT o.qualification_id, x.kind, x.from_day, x.until_day FROM qualification_act x"
                         " JOIN qualification_act_on o ON o.act_id = x.id JOIN qualification q ON q.id = o.qualification_id"
                         " WHERE x.kind <> 'extension' AND %1 ORDER BY x.id";

QualificationPeriod periodOf(const Row &row)
{
    return {{.id = {row[0].toLongLong()}, .version = row[1].toInt(), .personId = {row[2].toLongLong()}, .typeId = {row[3].toLongLong()},
             .grantedOn = row[4].toDate(), .validUntil = row[5].toDate(), .courseId = {row[6].toLongLong()}, .renewsId = {row[7].toLongLong()}}};
}

ActDays actDays(const Row &row)
{
    return {FieldType<QualificationActKind>::fromVariant(row[1]), row[2].toDate(), row[3].toDate()};
}

/// Both statements with the same condition; how they are asked differs with the length of the lists in it.
template <class Ask>
QList<QualificationPeriod> periods(const QString &condition, Ask ask)
{
    QList<QualificationPeriod> found;
    QHash<qint64, qsizetype> places;
    for (const Row &row : ask(QString::fromLatin1(periodsSql).arg(condition))) {
        places.insert(row[0].toLongLong(), found.size());
        found.append(periodOf(row));
    }
    for (const Row &row : ask(QString::fromLatin1(actsSql).arg(condition)))
        if (const auto place = places.constFind(row[0].toLongLong()); place != places.constEnd())
            apply(actDays(row), found[*place]);
    return found;
}

} // namespace

void apply(const ActDays &act, QualificationPeriod &period)
{
    switch (act.kind) {
    case QualificationActKind::Extension: break;
    case QualificationActKind::Suspension: period.suspensions.append({act.from, act.until}); break;
    case QualificationActKind::Reinstatement:
        for (DaySpan &span : period.suspensions)
            if (span.last.isNull() || span.last >= act.from)
                span.last = act.from.addDays(-1);
        break;
    case QualificationActKind::Revocation:
        if (period.revokedFrom.isNull() || act.from < period.revokedFrom)
            period.revokedFrom = act.from;
        break;
    }
}

QList<QualificationPeriod> periodsWhere(const Database &database, const QString &condition, const QVariantList &bindings)
{
    return periods(condition, [&](const QString &sql) { return database.rows(sql, bindings); });
}

QHash<PersonId, QList<QualificationPeriod>> periodsOf(const Database &database, const QList<PersonId> &people)
{
    QHash<PersonId, QList<QualificationPeriod>> found;
    const auto ask = [&](const QString &sql) { return manyRows(database, sql, numbersIn(people)); };
    for (const QualificationPeriod &period : periods(QStringLiteral("q.person_id IN (%1)"), ask))
        found[period.own.personId].append(period);
    return found;
}

} // namespace muster
