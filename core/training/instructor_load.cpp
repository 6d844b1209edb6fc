// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/instructor_load.h"

#include "core/base/in_language.h"
#include "core/base/text.h"
#include "core/storage/record_sql.h"
#include "core/training/course_instructor.h"

namespace muster {

namespace {

/// A lesson once for each of its instructors; %1 narrows the lessons.
constexpr auto taughtSql =
    "(SELECT s.instructor_id AS person_id, s.course_id, s.minutes FROM session s WHERE s.instructor_id IS NOT NULL AND %1"
    " UNION ALL SELECT s.assistant_id, s.course_id, s.minutes FROM session s WHERE s.assistant_id IS NOT NULL AND %1) t";

constexpr auto onTheDays = "s.held_on BETWEEN ? AND ?";

struct Statement {
    QString from;           ///< all behind FROM
    QVariantList bindings;
};

Statement taughtBy(const LoadFilter &filter)
{
    Statement statement{QString::fromLatin1(taughtSql).arg(QLatin1String(onTheDays)) + QStringLiteral(" JOIN person p ON p.id = t.person_id WHERE 1 = 1"),
                        {filter.days.first, filter.days.last, filter.days.first, filter.days.last}};
    for (const QString &word : searchWords(filter.words)) {
        statement.from += QStringLiteral(" AND p.search_text LIKE '% ' || ? || '%'");
        statement.bindings.append(word);
    }
    return statement;
}

TaughtLesson taughtLesson(const Row &row, PersonId person)
{
    const qsizetype behind = row.size() - 4;
    TaughtLesson taught{.session = recordOf<Session>(row.mid(2, behind - 2)), .course = row[behind].toString(), .lesson = {}};
    taught.session.id = {row[0].toLongLong()};
    taught.session.version = row[1].toInt();
    const QString title = taught.session.title.isEmpty() ? inLanguage(row[behind + 2].toString(), row[behind + 3].toString()) : taught.session.title;
    taught.lesson = QStringLiteral("%1 %2").arg(row[behind + 1].toString(), title).trimmed();
    taught.second = taught.session.assistantId == person;
    return taught;
}

/// The columns of a session with its table in front of them.
QString sessionColumns()
{
    QString columns = QStringLiteral("s.id, s.version");
    for (const FieldInfo &field : recordType<Session>().fields)
        columns += QStringLiteral(", s.") + QLatin1String(field.column);
    return columns;
}

} // namespace

QList<LoadRow> instructorLoad(const Database &database, const LoadFilter &filter, LoadPage page)
{
    Statement statement = taughtBy(filter);
    const QString sql = QStringLiteral(
        "SELECT x.person_id, p.service_no, p.full_name, coalesce(o.name, ''), x.courses, x.lessons, x.minutes FROM"
        " (SELECT t.person_id, count(DISTINCT t.course_id) AS courses, count(*) AS lessons, sum(t.minutes) AS minutes FROM %1 GROUP BY t.person_id) x"
        " JOIN person p ON p.id = x.person_id LEFT JOIN organisation o ON o.id = p.organisation_id"
        " ORDER BY x.minutes DESC, p.sort_key, p.id LIMIT ? OFFSET ?").arg(statement.from);
    statement.bindings << page.limit << page.offset;
    QList<LoadRow> people;
    for (const Row &row : database.rows(sql, statement.bindings))
        people.append({{row[0].toLongLong()}, row[1].toString(), row[2].toString(), row[3].toString(), row[4].toLongLong(), row[5].toLongLong(),
                       row[6].toLongLong()});
    return people;
}

LoadSum loadSum(const Database &database, const LoadFilter &filter)
{
    const Statement statement = taughtBy(filter);
    const QString sql = QStringLiteral("SELECT count(DISTINCT t.person_id), count(*), coalesce(sum(t.minutes), 0) FROM ") + statement.from;
    const Row row = database.rows(sql, statement.bindings)[0];
    return {row[0].toLongLong(), row[1].toLongLong(), row[2].toLongLong()};
}

QList<TaughtLesson> taughtLessons(const Database &database, PersonId person, const DaySpan &days)
{
    const QString sql = QStringLiteral(
        "SELECT %1, c.code, coalesce(l.number, ''), coalesce(l.title_en, ''), coalesce(l.title_vi, '') FROM session s"
        " JOIN course c ON c.id = s.course_id LEFT JOIN lesson l ON l.id = s.lesson_id"
        " WHERE (s.instructor_id = ? OR s.assistant_id = ?) AND %2 ORDER BY s.held_on, s.starts_at, s.id").arg(sessionColumns(), QLatin1String(onTheDays));
    QList<TaughtLesson> lessons;
    for (const Row &row : database.rows(sql, {person.value, person.value, days.first, days.last}))
        lessons.append(taughtLesson(row, person));
    return lessons;
}

QList<CourseTeacher> courseTeachers(const Database &database, CourseId course)
{
    const QString sql = QStringLiteral(
        "SELECT coalesce(max(x.record), 0), x.person_id, p.full_name, coalesce(o.name, ''), coalesce(max(x.role), ''), sum(x.lessons), sum(x.minutes) FROM"
        " (SELECT i.id AS record, i.person_id, i.role, 0 AS lessons, 0 AS minutes FROM course_instructor i WHERE i.course_id = ?"
        " UNION ALL SELECT NULL, t.person_id, NULL, 1, t.minutes FROM %1) x"
        " JOIN person p ON p.id = x.person_id LEFT JOIN organisation o ON o.id = p.organisation_id"
        " GROUP BY x.person_id, p.full_name, o.name, p.sort_key ORDER BY CASE coalesce(max(x.role), '')"
        " WHEN 'lead' THEN 0 WHEN 'instructor' THEN 1 WHEN 'assistant' THEN 2 WHEN 'interpreter' THEN 3 WHEN 'guest' THEN 4 ELSE 5 END,"
        " p.sort_key, x.person_id").arg(QString::fromLatin1(taughtSql).arg(QStringLiteral("s.course_id = ?")));
    QList<CourseTeacher> teachers;
    for (const Row &row : database.rows(sql, {course.value, course.value, course.value}))
        teachers.append({row[0].toLongLong(), {row[1].toLongLong()}, row[2].toString(), row[3].toString(), row[4].toString(), row[5].toLongLong(),
                         row[6].toLongLong()});
    return teachers;
}

} // namespace muster
