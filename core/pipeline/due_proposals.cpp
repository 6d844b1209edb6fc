// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/proposals.h"

#include "core/pipeline/ruling.h"
#include "core/qualification/included_types.h"
#include "core/qualification/last_day.h"
#include "core/storage/many_rows.h"

#include <QMap>

#include <algorithm>

namespace muster {

namespace {

/// So many days more than one month is shorter than another.
constexpr int monthEndSlack = 4;

using Terms = QList<GrantTerm>;

QString listed(const QStringList &numbers)
{
    return numbers.isEmpty() ? QStringLiteral("0") : numbers.join(QStringLiteral(", "));
}

/// The text of a statement that finds who may be due one qualification; the rules are asked of those it finds.
class Narrowing {
public:
    Narrowing(const Database &database, const DueQuestion &question) : question_(question), included_(database)
    {
        for (const Programme &programme : select<Programme>(database, QStringLiteral("ORDER BY id")))
            programmes_.append(programme);
        for (const GrantTerm &term : select<GrantTerm>(database, QStringLiteral("ORDER BY id")))
            terms_[term.typeId].append(term);
        for (const QualificationType &type : select<QualificationType>(database, QStringLiteral("ORDER BY id")))
            if (terms_.contains(type.id) && (question.typeId.isNull() || question.typeId == type.id))
                types_.append(type);
    }

    const QList<QualificationType> &types() const { return types_; }

    /// The numbers of the people, one SELECT for each way, joined by UNION; empty when no way can be met.
    QString peopleOf(const QualificationType &type) const
    {
        QStringList ways;
        QMap<std::pair<int, int>, Terms> byWay;
        for (const GrantTerm &term : terms_.value(type.id))
            byWay[{int(term.purpose), term.way.value_or(1)}].append(term);
        for (const Terms &way : std::as_const(byWay))
            if (const QString people = peopleOfWay(type, way); !people.isEmpty())
                ways.append(people);
        return ways.join(QStringLiteral(" UNION "));
    }

    /// Of the person `p`: nobody who holds it, by itself or by another, past the days of its renewal, and nobody who waits for it.
    QString notHolding(const QualificationType &type) const
    {
        QStringList holding;
        for (const QualificationTypeId one : included_.heldBy(type.id))
            holding.append(QString::number(one.value));
        QString lasts = QStringLiteral("h.valid_until IS NULL");
        if (type.renewalMonths)
            lasts = QStringLiteral("(h.valid_until IS NULL OR h.valid_until > %1)").arg(day(question_.day.addMonths(*type.renewalMonths).addDays(monthEndSlack)));
        return QStringLiteral("NOT EXISTS (SELECT 1 FROM qualification h WHERE h.person_id = p.id AND h.type_id IN (%1) AND %2 AND h.id NOT IN"
                              " (SELECT o.qualification_id FROM qualification_act x JOIN qualification_act_on o ON o.act_id = x.id"
                              " WHERE x.kind = 'revocation' AND x.from_day <= %3))"
                              " AND NOT EXISTS (SELECT 1 FROM proposal w WHERE w.person_id = p.id AND w.type_id = %4 AND w.state = 'waiting')")
            .arg(listed(holding), lasts, day(question_.day), QString::number(type.id.value));
    }

    /// Published passes after a programme of these terms on which nothing of the type was granted, as «FROM … WHERE …».
    QString freshPasses(const QualificationType &type, const Terms &way) const
    {
        QStringList asked;
        for (const GrantTerm &term : way)
            if (term.kind == GrantTermKind::ProgrammePassed)
                asked.append(passed(term));
        QString sql = QStringLiteral("FROM course_result r JOIN course c ON c.id = r.course_id WHERE r.outcome = 'passed' AND (%1)"
                                     " AND (coalesce(c.ends_on, c.starts_on) IS NULL OR coalesce(c.ends_on, c.starts_on) <= %2)"
                                     " AND NOT EXISTS (SELECT 1 FROM qualification f WHERE f.person_id = r.person_id AND f.type_id = %3"
                                     " AND (f.course_id = c.id OR f.granted_on >= coalesce(c.ends_on, c.starts_on)))")
                          .arg(asked.join(QStringLiteral(" OR ")), day(question_.day), QString::number(type.id.value));
        if (!question_.courseId.isNull())
            sql += QStringLiteral(" AND c.id = %1").arg(question_.courseId.value);
        return sql;
    }

    const Terms termsOf(const QualificationType &type) const { return terms_.value(type.id); }

private:
    static QString day(QDate day) { return QStringLiteral("CAST('%1' AS {day})").arg(isoDay(day)); }

    QString notOlder(const GrantTerm &term, const char *column) const
    {
        return term.months ? QStringLiteral(" AND (%1 IS NULL OR %1 >= %2)").arg(QLatin1String(column), day(question_.day.addMonths(-*term.months).addDays(-monthEndSlack)))
                           : QString();
    }

    /// A result `r` of a course `c` that this term may be met by.
    QString passed(const GrantTerm &term) const
    {
        QStringList numbers;
        for (const Programme &programme : programmes_)
            if (answers(programme, {term.programmeId, term.programmeKind, {}}))
                numbers.append(QString::number(programme.id.value));
        return QStringLiteral("(c.programme_id IN (%1)%2)").arg(listed(numbers), notOlder(term, "coalesce(c.ends_on, c.starts_on)"));
    }

    /// Whoever may meet this term.
    QString peopleOfTerm(const GrantTerm &term) const
    {
        switch (term.kind) {
        case GrantTermKind::ProgrammePassed:
            return QStringLiteral("SELECT r.person_id FROM course_result r JOIN course c ON c.id = r.course_id WHERE r.outcome = 'passed' AND %1").arg(passed(term));
        case GrantTermKind::TestPassed:
            return QStringLiteral("SELECT s.person_id FROM test_result s WHERE s.kind_id = %1%2").arg(term.testKindId.value).arg(notOlder(term, "s.taken_on"));
        case GrantTermKind::PaperHeld:
            return QStringLiteral("SELECT d.person_id FROM document d WHERE d.type_id = %1 AND (d.expires_on IS NULL OR d.expires_on >= %2)")
                .arg(term.documentTypeId.value).arg(day(question_.day));
        case GrantTermKind::QualificationHeld: break;
        }
        QStringList types;
        for (const QualificationTypeId one : included_.heldBy(term.heldTypeId))
            types.append(QString::number(one.value));
        return QStringLiteral("SELECT k.person_id FROM qualification k WHERE k.type_id IN (%1) AND (k.valid_until IS NULL OR k.valid_until >= %2)")
            .arg(listed(types), day(question_.day));
    }

    /// Those with a fresh pass, or who sat a test since, and then whoever may meet the other terms too.
    QString peopleOfWay(const QualificationType &type, const Terms &way) const
    {
        const bool asksCourse = std::any_of(way.begin(), way.end(), [](const GrantTerm &term) { return term.kind == GrantTermKind::ProgrammePassed; });
        if (!asksCourse && !question_.courseId.isNull())
            return {};
        QString people = asksCourse ? QStringLiteral("SELECT r.person_id ") + freshPasses(type, way) : peopleOfTerm(way.first());
        // Asked of the numbers, not of the column: SQLite would else look for every person in every course.
        QStringList others{QStringLiteral("1 = 1")};
        for (const GrantTerm &term : way)
            if (way.size() > 1)
                others.append(QStringLiteral("x.person_id + 0 IN (%1)").arg(peopleOfTerm(term)));
        return QStringLiteral("SELECT DISTINCT x.person_id FROM (%1) x WHERE %2").arg(people, others.join(QStringLiteral(" AND ")));
    }

    DueQuestion question_;
    IncludedTypes included_;
    QList<Programme> programmes_;
    QHash<QualificationTypeId, Terms> terms_;
    QList<QualificationType> types_;
};

/// Everybody who may be due anything, in the order of the names.
QString everybodySql(const Narrowing &narrowing)
{
    QStringList parts;
    for (const QualificationType &type : narrowing.types())
        if (const QString people = narrowing.peopleOf(type); !people.isEmpty())
            parts.append(QStringLiteral("SELECT p.sort_key AS sort_key, p.id AS person_id, %1 AS type_id FROM (%2) w CROSS JOIN person p WHERE p.id = w.person_id AND %3")
                             .arg(QString::number(type.id.value), people, narrowing.notHolding(type)));
    return parts.join(QStringLiteral(" UNION ALL "));
}

Rows stretch(const Database &database, const QString &everybody, const DueQuestion &question)
{
    QString sql = QStringLiteral("SELECT d.sort_key, d.person_id, d.type_id FROM (%1) d").arg(everybody);
    QVariantList bindings;
    if (!question.after.personId.isNull()) {
        sql += QStringLiteral(" WHERE (d.sort_key, d.person_id, d.type_id) > (?, ?, ?)");
        bindings << question.after.sortKey << question.after.personId.value << question.after.typeId.value;
    }
    return database.rows(sql + QStringLiteral(" ORDER BY d.sort_key, d.person_id, d.type_id LIMIT ?"), bindings + QVariantList{question.limit});
}

/// The last day of each course that is over on the day.
QHash<CourseId, QDate> lastDays(const Database &database, const QList<GrantCase> &cases, QDate day)
{
    QList<qint64> courses;
    for (const GrantCase &one : cases)
        courses.append(one.courseId.value);
    QHash<CourseId, QDate> days;
    for (const Row &row : manyRows(database, QStringLiteral("SELECT id, coalesce(ends_on, starts_on) FROM course WHERE id IN (%1)"), courses))
        if (row[1].toDate().isValid() && row[1].toDate() <= day)
            days.insert({row[0].toLongLong()}, row[1].toDate());
    return days;
}

/// As of the day asked, which finds the course; what is granted anew is granted on the last day of its course, if it could be.
QList<GrantCase> dueOf(const Database &database, const QList<GrantWish> &wishes, QDate day)
{
    QList<GrantCase> cases = grantCases(database, wishes);
    cases.removeIf([](const GrantCase &one) { return !one.isGranted(); });
    const auto days = lastDays(database, cases, day);
    QList<GrantWish> dated;
    for (const GrantCase &one : std::as_const(cases))
        dated.append({one.personId, one.typeId, one.courseId, one.renewsId.isNull() ? days.value(one.courseId, one.grantedOn) : one.grantedOn});
    const QList<GrantCase> better = grantCases(database, dated);
    for (qsizetype i = 0; i < better.size() && better.size() == cases.size(); ++i)
        if (better[i].isGranted() && better[i].renewsId == cases[i].renewsId)
            cases[i] = better[i];
    return cases;
}

} // namespace

DuePage dueProposals(const Database &database, const DueQuestion &question)
{
    const Narrowing narrowing(database, question);
    const QString everybody = everybodySql(narrowing);
    if (everybody.isEmpty())
        return {};
    QList<GrantWish> wishes;
    DuePage page;
    for (const Row &row : stretch(database, everybody, question)) {
        wishes.append({{row[1].toLongLong()}, {row[2].toLongLong()}, question.courseId, question.day});
        page.next = DuePlace{row[0].toByteArray(), wishes.last().personId, wishes.last().typeId};
    }
    if (wishes.size() < question.limit)
        page.next.reset();
    page.rows = dueOf(database, wishes, question.day);
    return page;
}

QList<GrantCase> casesOfCourse(const Database &database, CourseId course, QualificationTypeId type, QDate grantedOn)
{
    QList<GrantWish> wishes;
    const QString sql = QStringLiteral("SELECT r.person_id FROM course_result r JOIN person p ON p.id = r.person_id"
                                       " WHERE r.course_id = ? AND r.outcome = 'passed' ORDER BY p.sort_key, p.id");
    for (const Row &row : database.rows(sql, {course.value}))
        wishes.append({{row[0].toLongLong()}, type, course, grantedOn});
    return grantCases(database, wishes);
}

QList<DueCourse> dueCourses(const Database &database, QDate day)
{
    const Narrowing narrowing(database, {.day = day});
    QList<DueCourse> found;
    for (const QualificationType &type : narrowing.types()) {
        const QString people = narrowing.peopleOf(type);
        const Terms terms = narrowing.termsOf(type);
        if (people.isEmpty() || std::none_of(terms.begin(), terms.end(), [](const GrantTerm &term) { return term.kind == GrantTermKind::ProgrammePassed; }))
            continue;
        const QString sql = QStringLiteral("SELECT c.id, c.code, c.title, coalesce(c.ends_on, c.starts_on), count(*) %1 AND r.person_id + 0 IN"
                                           " (SELECT p.id FROM (%2) w CROSS JOIN person p WHERE p.id = w.person_id AND %3) GROUP BY c.id, c.code, c.title, coalesce(c.ends_on, c.starts_on)")
                                .arg(narrowing.freshPasses(type, terms), people, narrowing.notHolding(type));
        for (const Row &row : database.rows(sql))
            found.append({{row[0].toLongLong()}, row[1].toString(), row[2].toString(), row[3].toDate(), type.id, {type.nameEn, type.nameVi}, row[4].toLongLong()});
    }
    std::stable_sort(found.begin(), found.end(), [](const DueCourse &one, const DueCourse &other) { return one.endsOn > other.endsOn; });
    return found;
}

} // namespace muster
