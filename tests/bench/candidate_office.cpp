// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/candidate_office.h"

#include "core/office/office.h"
#include "core/people/document.h"
#include "core/people/language_skill.h"
#include "core/people/rank_held.h"
#include "core/qualification/qualification.h"
#include "core/selection/candidacy.h"
#include "core/storage/repository.h"
#include "core/training/course_result.h"

namespace muster::bench {

namespace {

template <class Record>
Record coded(const Database &database, const char *code)
{
    return select<Record>(database, QStringLiteral("WHERE code = ?"), {QLatin1String(code)}).first();
}

class Candidates {
public:
    Candidates(const Database &database, ChangeSet &changes)
        : m_changes(changes), m_mission(coded<Mission>(database, "UNISFA").id), m_category(coded<Category>(database, "ENG").id),
          m_rank(coded<Rank>(database, "A-DU").id), m_qualification(coded<QualificationType>(database, "ENG").id)
    {
        for (const char *type : {"PASSPORT", "LANGUAGE_TEST", "MS2", "CONDUCT_CERT", "YELLOW_FEVER", "BSAFE"})
            m_papers.append(coded<DocumentType>(database, type).id);
        Unit unit{.code = "BENCH", .nameEn = "Bench unit"};
        m_changes.save(unit);
        m_unit = unit.id;
        Course course{.code = "CPTM-BENCH", .programmeId = coded<Programme>(database, "CPTM-2017").id,
                      .startsOn = QDate(2025, 5, 5), .endsOn = QDate(2025, 5, 9)};
        m_changes.save(course);
        m_course = course.id;
    }

    RotationId rotation(int number)
    {
        Rotation rotation{.unitId = m_unit, .number = QString::number(number), .missionId = m_mission};
        m_changes.save(rotation);
        return rotation.id;
    }

    void add(int number, RotationId rotation)
    {
        Person person{.serviceNo = QStringLiteral("B%1").arg(number, 7, 10, QChar(u'0')), .fullName = QStringLiteral("Nguyễn Văn %1").arg(number),
                      .bornOn = QDate(1980, 1, 1).addDays(number % 6000)};
        m_changes.save(person);
        Candidacy candidacy{.personId = person.id, .missionId = m_mission, .categoryId = m_category, .rotationId = rotation,
                            .stage = Stage(number % 5), .nominatedOn = QDate(2025, 1, 15), .plannedDepartureOn = QDate(2025, 9, 22)};
        m_changes.save(candidacy);
        addPapers(number, person.id);
        addRecords(number, person.id);
    }

private:
    /// One in nine is missing, the others run out somewhere between the departure and far beyond the tour.
    void addPapers(int number, PersonId person)
    {
        for (qsizetype i = 0; i < m_papers.size(); ++i) {
            if ((number + i) % 9 == 0)
                continue;
            Document paper{.personId = person, .typeId = m_papers[i], .number = QStringLiteral("P%1-%2").arg(number).arg(i),
                           .issuedOn = QDate(2024, 1, 1), .expiresOn = i == 4 ? QDate() : QDate(2025, 9, 1).addDays((number * 37 + int(i) * 101) % 1200)};
            m_changes.save(paper);
        }
    }

    void addRecords(int number, PersonId person)
    {
        RankHeld rank{.personId = person, .rankId = m_rank};
        m_changes.save(rank);
        LanguageSkill language{.personId = person, .language = "en", .level = number % 2 ? "B1" : "B2"};
        m_changes.save(language);
        CourseResult result{.courseId = m_course, .personId = person, .outcome = number % 7 ? Outcome::Passed : Outcome::Failed};
        m_changes.save(result);
        Qualification held{.personId = person, .typeId = m_qualification, .grantedOn = QDate(2025, 6, 1), .validUntil = QDate(2028, 5, 31)};
        if (number % 3 == 0)
            m_changes.save(held);
    }

    ChangeSet &m_changes;
    MissionId m_mission;
    CategoryId m_category;
    RankId m_rank;
    QualificationTypeId m_qualification;
    QList<DocumentTypeId> m_papers;
    UnitId m_unit;
    CourseId m_course;
};

} // namespace

RotationId makeCandidateOffice(const QString &file, int candidates)
{
    const Signature by{QStringLiteral("bench"), QDateTime(QDate(2025, 8, 1), QTime(9, 0), Qt::UTC)};
    createOffice(OfficeAddress::of(file), NewOffice::Empty, by);
    const Office office = Office::open(OfficeAddress::of(file), by);
    ChangeSet changes(office.database(), QStringLiteral("Candidates"), by);
    Candidates made(office.database(), changes);
    RotationId first, rotation;
    for (int number = 0; number < candidates; ++number) {
        if (number % oneRotation == 0)
            rotation = made.rotation(number / oneRotation + 1);
        first = number == 0 ? rotation : first;
        made.add(number, rotation);
    }
    changes.commit();
    return first;
}

} // namespace muster::bench
