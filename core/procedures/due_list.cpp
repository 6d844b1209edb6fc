// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/due_list.h"

#include <algorithm>

namespace muster {

namespace {

constexpr int pageSize = 500;

/// Those who have left the way or rest have nothing due.
constexpr auto openSql =
    " FROM checklist_item i JOIN candidacy c ON c.id = i.candidacy_id%1"
    " WHERE i.done_on IS NULL AND i.not_needed = 0 AND c.stage IN"
    " ('nominated', 'selection', 'procedures', 'training', 'qualified', 'deployed', 'returned')";

constexpr auto rowsSql =
    "SELECT i.id, i.candidacy_id, c.person_id, p.service_no, p.full_name, s.code, s.title_en, s.title_vi, s.phase, i.responsible,"
    " i.due_on, s.lead_reference, m.code, g.code, u.code, r.number, c.stage,"
    " coalesce(c.planned_departure_on, o.planned_departure_on), i.note";

constexpr auto rowJoins =
    " JOIN procedure_step s ON s.id = i.step_id JOIN person p ON p.id = c.person_id JOIN mission m ON m.id = c.mission_id"
    " JOIN category g ON g.id = c.category_id LEFT JOIN rotation r ON r.id = c.rotation_id LEFT JOIN unit u ON u.id = r.unit_id"
    " LEFT JOIN opening o ON o.id = c.opening_id";

/// The part of a statement behind its columns, and what is bound to it.
struct Conditions {
    QString text;
    QVariantList bindings = {};

    void add(const char *condition, const QVariantList &values)
    {
        text += QStringLiteral(" AND ") + QLatin1String(condition);
        bindings += values;
    }
};

int daysAhead(DueWithin within)
{
    switch (within) {
    case DueWithin::Days7: return 7;
    case DueWithin::Days30: return 30;
    case DueWithin::Days90: return 90;
    case DueWithin::Overdue:
    case DueWithin::All: break;
    }
    return 0;
}

void addTime(Conditions &conditions, const DueFilter &filter)
{
    if (filter.within == DueWithin::Overdue)
        conditions.add("i.due_on < ?", {filter.day});
    else if (filter.within != DueWithin::All)
        conditions.add("i.due_on >= ? AND i.due_on <= ?", {filter.day, filter.day.addDays(daysAhead(filter.within))});
}

/// Whatever the filter says but of the time and of the owner.
Conditions conditionsOf(const DueFilter &filter, const char *joins = "")
{
    Conditions conditions{QString::fromLatin1(openSql).arg(QLatin1String(joins))};
    if (!filter.rotationId.isNull())
        conditions.add("c.rotation_id = ?", {filter.rotationId.value});
    if (!filter.candidacyId.isNull())
        conditions.add("i.candidacy_id = ?", {filter.candidacyId.value});
    if (!filter.categoryId.isNull())
        conditions.add("c.category_id = ?", {filter.categoryId.value});
    return conditions;
}

void addOwner(Conditions &conditions, const DueFilter &filter)
{
    if (filter.owner)
        conditions.add("i.responsible = ?", {FieldType<QString>::toVariant(*filter.owner)});
}

DueRow dueRow(const Row &row)
{
    return {.id = {row[0].toLongLong()}, .candidacyId = {row[1].toLongLong()}, .personId = {row[2].toLongLong()},
            .serviceNo = row[3].toString(), .fullName = row[4].toString(), .stepCode = row[5].toString(),
            .step = {row[6].toString(), row[7].toString()}, .phase = row[8].toString(), .responsible = row[9].toString(),
            .dueOn = row[10].toDate(), .anchor = FieldType<Anchor>::fromVariant(row[11]), .mission = row[12].toString(),
            .category = row[13].toString(), .unit = row[14].toString(), .rotation = row[15].toString(),
            .stage = FieldType<Stage>::fromVariant(row[16]), .departure = row[17].toDate(), .note = row[18].toString()};
}

/// The days of the outline that hold a stretch of the list, and how many rows of them stand before it.
struct Stretch {
    QDate first;
    QDate last;
    qint64 before = 0;
};

/// Rows of the days from one to the other, or of those without a due day when both are null.
QList<DueRow> rowsOfDays(const Database &database, const DueFilter &filter, const Stretch &days, int limit)
{
    Conditions conditions = conditionsOf(filter, rowJoins);
    addOwner(conditions, filter);
    if (days.first.isValid())
        conditions.add("i.due_on >= ? AND i.due_on <= ?", {days.first, days.last});
    else
        conditions.text += QStringLiteral(" AND i.due_on IS NULL");
    const QString order = QStringLiteral(" ORDER BY i.due_on, p.sort_key, c.id, s.code LIMIT ? OFFSET ?");
    QList<DueRow> found;
    for (const Row &row : database.rows(QLatin1String(rowsSql) + conditions.text + order, conditions.bindings + QVariantList{limit, days.before}))
        found.append(dueRow(row));
    return found;
}

DueCounts countsOf(const DueOutline &outline, QDate day)
{
    DueCounts counts{.open = outline.count};
    for (const DueOutline::Day &one : outline.days) {
        const qint64 ahead = day.daysTo(one.due);
        if (!one.due.isValid())
            counts.withoutDue += one.count;
        else if (ahead < 0)
            counts.overdue += one.count;
        else {
            counts.within7 += ahead <= 7 ? one.count : 0;
            counts.within30 += ahead <= 30 ? one.count : 0;
            counts.within90 += ahead <= 90 ? one.count : 0;
        }
    }
    return counts;
}

} // namespace

DueOutline dueOutline(const Database &database, const DueFilter &filter)
{
    Conditions conditions = conditionsOf(filter);
    addOwner(conditions, filter);
    addTime(conditions, filter);
    DueOutline outline;
    const QString sql = QStringLiteral("SELECT i.due_on, count(*)") + conditions.text
        + QStringLiteral(" GROUP BY i.due_on ORDER BY CASE WHEN i.due_on IS NULL THEN 1 ELSE 0 END, i.due_on");
    for (const Row &row : database.rows(sql, conditions.bindings)) {
        outline.days.append({row[0].toDate(), row[1].toLongLong()});
        outline.count += row[1].toLongLong();
    }
    return outline;
}

QList<DueRow> dueRows(const Database &database, const DueFilter &filter, const DueOutline &outline, qint64 offset, int limit)
{
    QList<DueRow> found;
    Stretch stretch;
    qint64 passed = 0;          // rows of the days behind us
    qint64 wanted = limit;
    for (qsizetype i = 0; i < outline.days.size() && wanted > 0; ++i) {
        const DueOutline::Day &day = outline.days[i];
        if (passed + day.count <= offset) {
            passed += day.count;
            continue;
        }
        // Days that follow each other are read at once, those without a due day by themselves.
        stretch = {day.due, day.due, offset - passed};
        qint64 held = day.count - stretch.before;
        while (day.due.isValid() && held < wanted && i + 1 < outline.days.size() && outline.days[i + 1].due.isValid()) {
            stretch.last = outline.days[++i].due;
            held += outline.days[i].count;
        }
        const qint64 taken = std::min(held, wanted);
        found += rowsOfDays(database, filter, stretch, int(taken));
        wanted -= taken;
        offset += taken;
        passed = offset;
    }
    return found;
}

std::function<QList<DueRow>()> duePages(const Database &database, const DueFilter &filter)
{
    return [&database, filter, outline = dueOutline(database, filter), offset = qint64(0)]() mutable {
        const QList<DueRow> page = dueRows(database, filter, outline, offset, pageSize);
        offset += page.size();
        return page;
    };
}

DueCounts dueCounts(const Database &database, const DueFilter &filter)
{
    DueFilter all = filter;
    all.within = DueWithin::All;
    return countsOf(dueOutline(database, all), filter.day);
}

DueCounts dueCounts(const Database &database, QDate day)
{
    return dueCounts(database, DueFilter{.day = day});
}

QList<DueOwner> dueOwners(const Database &database, const DueFilter &filter)
{
    Conditions conditions = conditionsOf(filter);
    addTime(conditions, filter);
    const QString sql = QStringLiteral("SELECT i.responsible, count(*), sum(CASE WHEN i.due_on < ? THEN 1 ELSE 0 END)") + conditions.text
        + QStringLiteral(" GROUP BY i.responsible");
    QList<DueOwner> owners;
    for (const Row &row : database.rows(sql, QVariantList{filter.day} + conditions.bindings))
        owners.append({row[0].toString(), row[1].toLongLong(), row[2].toLongLong()});
    std::sort(owners.begin(), owners.end(), [](const DueOwner &one, const DueOwner &other) {
        return std::tuple(-one.overdue, -one.count, one.name) < std::tuple(-other.overdue, -other.count, other.name);
    });
    return owners;
}

} // namespace muster
