// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/component.h"
#include "core/training/curriculum.h"
#include "core/training/lesson.h"
#include "tests/core/exchange/office_fixture.h"

namespace muster {
namespace {

const QHash<QString, QString> headers{
    {"personnel.csv", "service_no,full_name,passport_name,sex,date_of_birth,nationality,service,rank,organisation,languages,"
                      "passport_no,passport_expires_on"},
    {"courses.csv", "course_code,programme,title,starts_on,ends_on,venue,partner,capacity"},
    {"course_instructors.csv", "course_code,service_no,role"},
    {"participants.csv", "course_code,service_no,state,waiting_number,note"},
    {"timetable.csv", "course_code,held_on,starts_at,minutes,lesson,title,hall,instructor,second_instructor"},
    {"attendance.csv", "course_code,held_on,starts_at,service_no,attendance"},
    {"course_marks.csv", "course_code,service_no,component,sitting,mark"}};

/// An office with a programme of one version, and a folder with two people and a course of it.
class CoursesImport : public OnEitherEngine {
protected:
    void SetUp() override
    {
        OnEitherEngine::SetUp();
        if (IsSkipped())
            return;
        m_office.emplace(GetParam());
        makeProgramme();
        write(u"personnel.csv"_qs, {u"0001,Nguyễn Văn An,NGUYEN Van An,M,1980-01-02,VNM,VPA,Major,VNDPKO,en:B2,C1,2030-01-01"_qs,
                                    u"0002,Đào Bình,DAO Binh,F,1985-01-02,VNM,VPP,Captain,,,,"_qs});
        write(u"courses.csv"_qs, {u"K1,FIRST-AID,First aid,2025-07-21,2025-07-25,Ha Noi,,20"_qs});
    }

    void makeProgramme()
    {
        ChangeSet changes(m_office->database, u"Programme"_qs, FreshOffice::by());
        Programme programme{.code = u"FIRST-AID"_qs};
        changes.save(programme);
        Curriculum curriculum{.programmeId = programme.id, .code = u"FIRST-AID/1"_qs, .validFrom = QDate(2025, 1, 1)};
        changes.save(curriculum);
        Lesson lesson{.programmeId = programme.id, .curriculumId = curriculum.id, .number = u"1.1"_qs};
        changes.save(lesson);
        Component component{.curriculumId = curriculum.id, .nameEn = u"Written test"_qs, .weight = 1, .fullMark = 100};
        changes.save(component);
        changes.commit();
    }

    void write(const QString &name, const QStringList &rows) const
    {
        QFile file(m_office->place.filePath(u"files"_qs) + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((QStringList{headers.value(name)} + rows).join(u'\n').toUtf8() + '\n');
    }

    void writeWhole() const
    {
        write(u"course_instructors.csv"_qs, {u"K1,0002,lead"_qs});
        write(u"participants.csv"_qs, {u"K1,0001,present,,"_qs, u"K1,0002,waiting,1,asked late"_qs});
        write(u"timetable.csv"_qs, {u"K1,2025-07-21,08:00,90,1.1,,Hall A,0002,"_qs, u"K1,2025-07-21,09:40,90,,Visit,,,"_qs});
        write(u"attendance.csv"_qs, {u"K1,2025-07-21,08:00,0001,late"_qs});
        write(u"course_marks.csv"_qs, {u"K1,0001,Written test,1,81.5"_qs});
    }

    void import() const { importOffice(m_office->database, m_office->place.filePath(u"files"_qs), ImportChoice::RefuseMissing, FreshOffice::by()); }

    QString refusal() const
    {
        try {
            import();
        } catch (const Refused &refused) {
            EXPECT_EQ(count(m_office->database, u"person"_qs), 0) << "a refused import changes nothing";
            return refused.words();
        }
        return {};
    }

    QStringList column(const QString &sql) const { return muster::column(m_office->database, sql); }

    std::optional<FreshOffice> m_office;
};

TEST_P(CoursesImport, brings_in_participants_timetable_attendance_and_marks)
{
    writeWhole();
    import();
    EXPECT_EQ(column(u"SELECT x.service_no || ' ' || p.state FROM participant p JOIN person x ON x.id = p.person_id ORDER BY x.service_no"_qs),
              (QStringList{u"0001 present"_qs, u"0002 waiting"_qs}));
    EXPECT_EQ(column(u"SELECT s.starts_at || ' ' || coalesce(l.number, s.title) || ' ' || coalesce(h.name, '-') FROM session s"
                     " LEFT JOIN lesson l ON l.id = s.lesson_id LEFT JOIN hall h ON h.id = s.hall_id ORDER BY s.starts_at"_qs),
              (QStringList{u"08:00 1.1 Hall A"_qs, u"09:40 Visit -"_qs}));
    EXPECT_EQ(column(u"SELECT role FROM course_instructor"_qs), QStringList{u"lead"_qs});
    EXPECT_EQ(column(u"SELECT mark FROM attendance"_qs), QStringList{u"late"_qs});
    EXPECT_EQ(column(u"SELECT mark FROM course_mark"_qs), QStringList{u"81.5"_qs});
}

TEST_P(CoursesImport, gives_a_course_the_only_version_valid_on_its_first_day)
{
    write(u"courses.csv"_qs, {u"K1,FIRST-AID,First aid,2025-07-21,2025-07-25,,,"_qs, u"K0,FIRST-AID,First aid,2024-12-31,2025-01-03,,,"_qs});
    import();
    EXPECT_EQ(column(u"SELECT c.code || ' ' || coalesce(k.code, '-') FROM course c LEFT JOIN curriculum k ON k.id = c.curriculum_id ORDER BY c.code"_qs),
              (QStringList{u"K0 -"_qs, u"K1 FIRST-AID/1"_qs}));
}

TEST_P(CoursesImport, names_what_does_not_belong_together_at_its_cell)
{
    writeWhole();
    write(u"participants.csv"_qs, {u"K1,0001,present,,"_qs, u"K1,0001,invited,,"_qs, u"K9,0002,invited,,"_qs, u"K1,0002,asleep,,"_qs});
    EXPECT_EQ(refusal().toStdString(), "participants.csv, row 3, column service_no: this person is on this course already\n"
                                       "participants.csv, row 4, column course_code: unknown course «K9»\n"
                                       "participants.csv, row 5, column state: «asleep» is none of invited, confirmed, present, waiting, withdrawn, replaced");
}

TEST_P(CoursesImport, names_lessons_and_times_that_are_not_there)
{
    writeWhole();
    write(u"timetable.csv"_qs, {u"K1,2025-07-21,08:00,90,7.7,Visit,,,"_qs, u"K1,2025-07-22,25:00,90,,Visit,,,"_qs, u"K1,2025-07-21,08:00,90,,Visit,,,"_qs});
    write(u"attendance.csv"_qs, {u"K1,2025-07-21,10:00,0001,present"_qs});
    EXPECT_EQ(refusal().toStdString(), "timetable.csv, row 2, column lesson: the curriculum of this course has no lesson «7.7»\n"
                                       "timetable.csv, row 3, column starts_at: The beginning is no time of the day as 08:00.\n"
                                       "timetable.csv, row 4, column starts_at: a lesson of this course begins then already\n"
                                       "attendance.csv, row 2, column starts_at: no lesson of this course begins then");
}

TEST_P(CoursesImport, refuses_a_mark_above_the_full_mark_and_one_given_twice)
{
    writeWhole();
    write(u"course_marks.csv"_qs, {u"K1,0001,Written test,1,100.5"_qs, u"K1,0001,Written test,1,80"_qs, u"K1,0001,Oral test,1,80"_qs});
    EXPECT_EQ(refusal().toStdString(), "course_marks.csv, row 2, column mark: the mark lies above the full mark 100\n"
                                       "course_marks.csv, row 3, column sitting: this person has a mark of this sitting already\n"
                                       "course_marks.csv, row 4, column component: the curriculum of this course has no such component");
}

TEST_P(CoursesImport, takes_the_courses_of_the_sample_office_whole)
{
    const Database &database = m_office->database;
    importOffice(database, u":/muster/sample"_qs, ImportChoice::RefuseMissing, FreshOffice::by());
    const ImportReport report = importOffice(database, u":/muster/sample_courses"_qs, ImportChoice::RefuseMissing, FreshOffice::by());
    QStringList rows;
    for (const ImportedFile &file : report.files)
        rows.append(u"%1 %2"_qs.arg(file.name).arg(file.rows));
    EXPECT_EQ(rows, (QStringList{u"personnel.csv 0"_qs, u"courses.csv 3"_qs, u"course_instructors.csv 8"_qs, u"participants.csv 51"_qs,
                                 u"timetable.csv 70"_qs, u"attendance.csv 1150"_qs, u"course_marks.csv 21"_qs}));
    EXPECT_EQ(column(u"SELECT count(*) FROM session s JOIN session o ON o.held_on = s.held_on AND o.starts_at = s.starts_at AND o.id > s.id"
                     " AND o.instructor_id = s.instructor_id"_qs),
              QStringList{u"0"_qs}) << "nobody teaches in two halls at once";
}

INSTANTIATE_TEST_SUITE_P(Engines, CoursesImport, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace muster
