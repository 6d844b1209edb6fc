// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/certificate_says.h"

#include "core/base/days.h"
#include "core/missions/category.h"
#include "core/people/country_names.h"
#include "core/people/office_profile.h"
#include "core/people/rank_held_rule.h"
#include "core/pipeline/certificate_course.h"
#include "core/qualification/standing.h"
#include "core/storage/many_rows.h"
#include "core/training/bands.h"

#include <QLocale>

namespace muster {

namespace {

/// %1 are the qualifications, DAY the day of issue, RANK the rule of the rank held on it.
constexpr auto factsSql =
    "SELECT q.id, q.granted_on, q.course_id, t.code, t.name_vi, t.name_en, t.category_codes,"
    " p.full_name, p.passport_name, p.service_no, p.born_on, p.nationality, coalesce(o.name, ''),"
    " coalesce(rk.name_vi, ''), coalesce(rk.name_en, ''), cr.score, cr.attendance_percent"
    " FROM qualification q JOIN qualification_type t ON t.id = q.type_id JOIN person p ON p.id = q.person_id"
    " CROSS JOIN (SELECT CAST('DAY' AS {day}) AS day) a"
    " LEFT JOIN organisation o ON o.id = p.organisation_id"
    " LEFT JOIN rank_held h ON h.id = RANK LEFT JOIN rank_title rk ON rk.id = h.rank_id"
    " LEFT JOIN course_result cr ON cr.course_id = q.course_id AND cr.person_id = q.person_id AND cr.outcome = 'passed'"
    " WHERE q.id IN (%1)";

enum Column { IdColumn, GrantedColumn, CourseColumn, CodeColumn, NameViColumn, NameEnColumn, CategoriesColumn, FullNameColumn, PassportColumn,
              ServiceColumn, BornColumn, NationColumn, UnitColumn, RankViColumn, RankEnColumn, MarkColumn, AttendanceColumn };

Rows factsOf(const Database &database, const QList<QualificationId> &qualifications, QDate day)
{
    const QString sql = QString::fromLatin1(factsSql).replace(QStringLiteral("DAY"), isoDay(day)).replace(QStringLiteral("RANK"), QLatin1String(rankHeldOnTheDay));
    return manyRows(database, sql, numbersIn(qualifications));
}

/// The first that is not empty, so that one language stands in for the other.
QString either(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

void addBoth(CertificateWords &words, const QString &key, const BothNames &names)
{
    words.insert(key + QStringLiteral("_vi"), either(names.vi, names.en));
    words.insert(key + QStringLiteral("_en"), either(names.en, names.vi));
}

/// At most two places, as Vietnamese writes them: 82,4.
QString figure(double number)
{
    QString text = QString::number(number, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.replace(u'.', u',');
}

void addHolder(CertificateWords &words, const Row &row)
{
    const QString name = row[FullNameColumn].toString();
    const QDate born = row[BornColumn].toDate();
    const QString unit = row[UnitColumn].toString();
    words.insert(QStringLiteral("holder.name"), name);
    words.insert(QStringLiteral("holder.name_capitals"), name.toUpper());
    words.insert(QStringLiteral("holder.passport_name"), row[PassportColumn].toString());
    words.insert(QStringLiteral("holder.service_no"), row[ServiceColumn].toString());
    words.insert(QStringLiteral("holder.born"), certificateDay(born));
    words.insert(QStringLiteral("holder.birth_year"), born.isValid() ? QString::number(born.year()) : QString());
    addBoth(words, QStringLiteral("holder.rank"), {row[RankEnColumn].toString(), row[RankViColumn].toString()});
    addBoth(words, QStringLiteral("holder.unit"), {unit, unit});
    addBoth(words, QStringLiteral("holder.nationality"), countryNames(row[NationColumn].toString()));
}

void addResult(CertificateWords &words, const Row &row, const QList<Band> &bands)
{
    if (!row[AttendanceColumn].isNull())
        words.insert(QStringLiteral("result.attendance"), figure(row[AttendanceColumn].toDouble()) + QStringLiteral(" %"));
    if (row[MarkColumn].isNull())
        return;
    const double mark = row[MarkColumn].toDouble();
    words.insert(QStringLiteral("result.mark"), figure(mark));
    if (const auto band = bandOf(mark, bands))
        addBoth(words, QStringLiteral("result.band"), {band->nameEn, band->nameVi});
}

/// The names of the categories a qualification opens, by their codes.
BothNames categoryNames(const QHash<QString, Category> &categories, const QString &codes)
{
    QStringList english, vietnamese;
    for (const QString &code : codes.split(u';', Qt::SkipEmptyParts)) {
        const Category category = categories.value(code.trimmed());
        english.append(either(either(category.nameEn, category.nameVi), code.trimmed()));
        vietnamese.append(either(either(category.nameVi, category.nameEn), code.trimmed()));
    }
    return {english.join(QStringLiteral("; ")), vietnamese.join(QStringLiteral("; "))};
}

QHash<QString, Category> categoriesByCode(const Database &database)
{
    QHash<QString, Category> categories;
    for (const Category &category : select<Category>(database))
        categories.insert(category.code, category);
    return categories;
}

void addValidity(CertificateWords &words, QDate lastDay)
{
    words.insert(QStringLiteral("valid_until_vi"), lastDay.isValid() ? certificateDay(lastDay) : QStringLiteral("không thời hạn"));
    words.insert(QStringLiteral("valid_until_en"), lastDay.isValid() ? certificateDay(lastDay) : QStringLiteral("without end"));
}

void addOffice(CertificateWords &words, const Database &database)
{
    const OfficeProfile office = select<OfficeProfile>(database).value(0);
    addBoth(words, QStringLiteral("office.name"), {office.name, office.nameVi});
    addBoth(words, QStringLiteral("office.parent"), {office.parentEn, office.parentVi});
    addBoth(words, QStringLiteral("issue.place"), {office.placeEn, office.placeVi});
}

/// Days below ten and the months of January and February bear a nought, as Vietnamese papers are dated (Decree 30/2020/ND-CP).
QString paperFigure(int number, int withNoughtBelow)
{
    return QString::number(number).rightJustified(number < withNoughtBelow ? 2 : 1, u'0');
}

void addDay(CertificateWords &words, QDate day)
{
    words.insert(QStringLiteral("issue.date"), certificateDay(day));
    words.insert(QStringLiteral("issue.day"), paperFigure(day.day(), 10));
    words.insert(QStringLiteral("issue.month"), paperFigure(day.month(), 3));
    words.insert(QStringLiteral("issue.year"), QString::number(day.year()));
    words.insert(QStringLiteral("issue.date_en"), QLocale(QLocale::English).toString(day, QStringLiteral("d MMMM yyyy")));
}

void addSigner(CertificateWords &words, const CertificateSigner &signer)
{
    words.insert(QStringLiteral("signer.name"), signer.fullName);
    words.insert(QStringLiteral("signer.image"), signer.image.hex);
    addBoth(words, QStringLiteral("signer.rank"), {signer.rankEn, signer.rankVi});
    addBoth(words, QStringLiteral("signer.title"), {signer.titleEn, signer.titleVi});
}

SignedContent contentOf(const CertificateWords &words, const Row &row, const IssuedBy &issued)
{
    const QDate born = row[BornColumn].toDate();
    return {.number = {}, .holder = words.value(QStringLiteral("holder.name")), .birthYear = born.isValid() ? std::optional(born.year()) : std::nullopt,
            .qualification = words.value(QStringLiteral("type.name_en")), .course = {}, .courseFrom = {}, .courseUntil = {},
            .issuer = words.value(QStringLiteral("office.name_en")), .issuedOn = issued.day, .validUntil = {}};
}

/// What all certificates of one issue say, and what those of a course say, is read once.
class Saying {
public:
    Saying(const Database &database, const IssuedBy &issued) : m_database(database), m_issued(issued), m_categories(categoriesByCode(database))
    {
        addOffice(m_common, database);
        addDay(m_common, issued.day);
        addSigner(m_common, issued.signer);
    }

    CertificateSays says(const Row &row, QDate lastDay)
    {
        CertificateSays one{m_common, {}};
        addHolder(one.words, row);
        addQualification(one.words, row);
        addValidity(one.words, lastDay);
        one.content = contentOf(one.words, row, m_issued);
        one.content.validUntil = lastDay;
        if (const CourseId course{row[CourseColumn].toLongLong()}; !course.isNull())
            addCourse(one, row, ofCourse(course));
        return one;
    }

private:
    void addQualification(CertificateWords &words, const Row &row) const
    {
        words.insert(QStringLiteral("type.code"), row[CodeColumn].toString());
        words.insert(QStringLiteral("granted_on"), certificateDay(row[GrantedColumn].toDate()));
        addBoth(words, QStringLiteral("type.name"), {row[NameEnColumn].toString(), row[NameViColumn].toString()});
        addBoth(words, QStringLiteral("category.name"), categoryNames(m_categories, row[CategoriesColumn].toString()));
    }

    static void addCourse(CertificateSays &one, const Row &row, const CourseSays &course)
    {
        one.words.insert(course.words);
        addResult(one.words, row, course.bands);
        one.content.course = course.course.code;
        one.content.courseFrom = course.course.startsOn;
        one.content.courseUntil = course.course.endsOn;
    }

    const CourseSays &ofCourse(CourseId course)
    {
        if (!m_courses.contains(course))
            m_courses.insert(course, courseSays(m_database, course));
        return m_courses[course];
    }

    const Database &m_database;
    IssuedBy m_issued;
    QHash<QString, Category> m_categories;
    CertificateWords m_common;
    QHash<CourseId, CourseSays> m_courses;
};

} // namespace

QHash<QualificationId, CertificateSays> certificateSays(const Database &database, const QList<QualificationId> &qualifications, const IssuedBy &issued)
{
    const QHash<QualificationId, Standing> standings = standingsOn(database, qualifications, issued.day);
    Saying saying(database, issued);
    QHash<QualificationId, CertificateSays> says;
    for (const Row &row : factsOf(database, qualifications, issued.day)) {
        const QualificationId id{row[IdColumn].toLongLong()};
        says.insert(id, saying.says(row, standings.value(id).lastDay));
    }
    return says;
}

QString certificateDay(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

} // namespace muster
