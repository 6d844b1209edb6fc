// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course_list.h"

#include "core/base/text.h"
#include "core/training/course_result.h"
#include "core/training/participant.h"

#include <QHash>

#include <algorithm>

namespace muster {

namespace {

/// %1 says which courses. The counts are sought course by course, through the indexes.
constexpr auto rowsSql =
    "SELECT c.id, c.code, c.title, pr.code, pr.title_en, pr.title_vi, c.starts_on, c.ends_on, coalesce(v.name, ''), c.partner, c.capacity,"
    " (SELECT count(*) FROM participant x WHERE x.course_id = c.id),"
    " (SELECT count(*) FROM participant x WHERE x.course_id = c.id AND x.state IN ('invited', 'confirmed', 'present'))"
    " + (SELECT count(DISTINCT r.person_id) FROM course_result r WHERE r.course_id = c.id AND r.outcome <> 'withdrawn'"
    " AND NOT EXISTS (SELECT 1 FROM participant x WHERE x.course_id = c.id AND x.person_id = r.person_id)),"
    " (SELECT count(*) FROM participant x WHERE x.course_id = c.id AND x.state = 'waiting'),"
    " (SELECT count(*) FROM course_result r WHERE r.course_id = c.id),"
    " (SELECT count(*) FROM course_result r WHERE r.course_id = c.id AND r.outcome = 'passed')"
    " FROM course c JOIN programme pr ON pr.id = c.programme_id LEFT JOIN venue v ON v.id = c.venue_id %1";

constexpr auto textsSql =
    "SELECT c.id, c.code, c.title, pr.code, pr.title_en, pr.title_vi, coalesce(v.name, ''), c.partner, c.starts_on, c.ends_on, c.capacity"
    " FROM course c JOIN programme pr ON pr.id = c.programme_id LEFT JOIN venue v ON v.id = c.venue_id %1";

struct Asked {
    QStringList conditions;
    QVariantList bindings;

    void add(const QString &condition, const QVariantList &values = {})
    {
        conditions.append(condition);
        bindings.append(values);
    }
    QString text() const { return conditions.isEmpty() ? QString() : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND ")); }
};

void addTime(Asked &asked, CourseTime time, QDate day)
{
    switch (time) {
    case CourseTime::Planned:
        return asked.add(QStringLiteral("(c.starts_on IS NULL OR c.starts_on > ?)"), {day});
    case CourseTime::Running:
        return asked.add(QStringLiteral("c.starts_on <= ? AND (c.ends_on IS NULL OR c.ends_on >= ?)"), {day, day});
    case CourseTime::Over:
        return asked.add(QStringLiteral("c.starts_on <= ? AND c.ends_on < ?"), {day, day});
    }
}

/// Everything but the words, which only this program folds.
Asked conditionsOf(const CourseFilter &filter)
{
    Asked asked;
    if (!filter.programmeId.isNull())
        asked.add(QStringLiteral("c.programme_id = ?"), {filter.programmeId.value});
    if (filter.year)
        asked.add(QStringLiteral("c.starts_on <= ? AND coalesce(c.ends_on, c.starts_on) >= ?"), {QDate(*filter.year, 12, 31), QDate(*filter.year, 1, 1)});
    if (filter.time)
        addTime(asked, *filter.time, filter.day);
    if (filter.withPartners)
        asked.add(QStringLiteral("c.partner <> ''"));
    return asked;
}

bool holdsWords(const Row &row, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    QStringList texts;
    for (qsizetype i = 1; i <= 7; ++i)
        texts.append(folded(row[i].toString()));
    return everyWordStartsAWord(words, texts.join(u' '));
}

/// Through the results for courses that were recorded without participants.
CourseState stateOf(const CourseRow &row, QDate day)
{
    if (row.results > 0)
        return CourseState::Published;
    if (row.startsOn.isNull() || row.startsOn > day)
        return CourseState::Planned;
    if (row.endsOn.isNull() || row.endsOn >= day)
        return CourseState::Running;
    return row.taken > 0 ? CourseState::ToPublish : CourseState::Over;
}

CourseRow courseRowOf(const Row &row, QDate day)
{
    CourseRow course{.id = {row[0].toLongLong()}, .code = row[1].toString(), .title = row[2].toString(), .programme = row[3].toString(),
                     .programmeTitle = {row[4].toString(), row[5].toString()}, .startsOn = row[6].toDate(), .endsOn = row[7].toDate(),
                     .venue = row[8].toString(), .partner = row[9].toString(), .capacity = {}, .taken = row[12].toLongLong(),
                     .waiting = row[13].toLongLong(), .passed = row[15].toLongLong(), .results = row[14].toLongLong()};
    if (!row[10].isNull())
        course.capacity = row[10].toInt();
    course.byResults = row[11].toLongLong() == 0 && course.results > 0;
    course.state = stateOf(course, day);
    return course;
}

QList<CourseRow> rowsWhere(const Database &database, const QString &where, const QVariantList &bindings, QDate day)
{
    QList<CourseRow> rows;
    for (const Row &row : database.rows(QString::fromLatin1(rowsSql).arg(where), bindings))
        rows.append(courseRowOf(row, day));
    return rows;
}

/// What a course is sorted by; days and numbers that are not known stand before all others.
struct SortValue {
    CourseId id;
    QString text;
    qint64 number = 0;
    qint64 day = 0;     ///< of courses that are alike otherwise
};

qint64 dayNumber(const QVariant &day)
{
    return day.isNull() ? 0 : day.toDate().toJulianDay();
}

SortValue sortValue(const Row &row, CourseKey key)
{
    SortValue value{{row[0].toLongLong()}, {}, 0, dayNumber(row[8])};
    switch (key) {
    case CourseKey::Code: value.text = row[1].toString(); break;
    case CourseKey::Title: value.text = row[2].toString(); break;
    case CourseKey::Programme: value.text = row[3].toString(); break;
    case CourseKey::Venue: value.text = row[6].toString(); break;
    case CourseKey::Partner: value.text = row[7].toString(); break;
    case CourseKey::StartsOn: value.number = value.day; break;
    case CourseKey::EndsOn: value.number = dayNumber(row[9]); break;
    case CourseKey::Capacity: value.number = row[10].isNull() ? -1 : row[10].toLongLong(); break;
    case CourseKey::Taken:
    case CourseKey::Passed:
    case CourseKey::State: break;
    }
    return value;
}

/// Figures that are counted are read only where they are sorted by.
void addCounted(QList<SortValue> &values, const Database &database, const CourseFilter &filter, CourseKey key)
{
    if (key != CourseKey::Taken && key != CourseKey::Passed && key != CourseKey::State)
        return;
    const Asked asked = conditionsOf(filter);
    QHash<CourseId, qint64> numbers;
    for (const CourseRow &row : rowsWhere(database, asked.text(), asked.bindings, filter.day))
        numbers.insert(row.id, key == CourseKey::Taken ? row.taken : key == CourseKey::Passed ? row.passed : qint64(row.state));
    for (SortValue &value : values)
        value.number = numbers.value(value.id);
}

bool isBefore(const SortValue &a, const SortValue &b)
{
    const int texts = a.text == b.text ? 0 : QString::localeAwareCompare(a.text, b.text);
    return texts != 0 ? texts < 0 : a.number < b.number;
}

QList<CourseId> sorted(QList<SortValue> values, Qt::SortOrder order)
{
    std::stable_sort(values.begin(), values.end(), [](const SortValue &a, const SortValue &b) { return a.day > b.day; });
    std::stable_sort(values.begin(), values.end(), [order](const SortValue &a, const SortValue &b) {
        return order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
    QList<CourseId> ids;
    for (const SortValue &value : std::as_const(values))
        ids.append(value.id);
    return ids;
}

} // namespace

QList<CourseId> courseOutline(const Database &database, const CourseFilter &filter, CourseOrder order)
{
    const Asked asked = conditionsOf(filter);
    const QStringList words = searchWords(filter.words);
    QList<SortValue> values;
    for (const Row &row : database.rows(QString::fromLatin1(textsSql).arg(asked.text() + QStringLiteral(" ORDER BY c.code")), asked.bindings))
        if (holdsWords(row, words))
            values.append(sortValue(row, order.key));
    addCounted(values, database, filter, order.key);
    return sorted(values, order.order);
}

QList<CourseRow> courseRows(const Database &database, const QList<CourseId> &ids, QDate day)
{
    if (ids.isEmpty())
        return {};
    QVariantList bindings;
    for (const CourseId id : ids)
        bindings.append(id.value);
    QList<CourseRow> rows = rowsWhere(database, QStringLiteral("WHERE c.id IN (?%1)").arg(QStringLiteral(", ?").repeated(ids.size() - 1)), bindings, day);
    std::sort(rows.begin(), rows.end(), [&ids](const CourseRow &a, const CourseRow &b) { return ids.indexOf(a.id) < ids.indexOf(b.id); });
    return rows;
}

QList<CourseRow> coursesOfYear(const Database &database, const CourseFilter &filter)
{
    return courseRows(database, courseOutline(database, filter, {CourseKey::StartsOn, Qt::AscendingOrder}), filter.day);
}

std::optional<CourseRow> courseRow(const Database &database, CourseId id, QDate day)
{
    const QList<CourseRow> rows = courseRows(database, {id}, day);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<int> courseYears(const Database &database)
{
    QList<int> years;
    for (const Row &row : database.rows(QStringLiteral("SELECT DISTINCT starts_on, coalesce(ends_on, starts_on) FROM course WHERE starts_on IS NOT NULL")))
        for (int year = row[0].toDate().year(); year <= row[1].toDate().year(); ++year)
            if (!years.contains(year))
                years.append(year);
    std::sort(years.rbegin(), years.rend());
    return years;
}

} // namespace muster
