// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/office_fixture.h"

#include "core/storage/repository.h"
#include "core/training/participant.h"

namespace muster {
namespace {

const QString an = u"0001,Nguyễn Văn An,NGUYEN Van An,M,1980-01-02,VNM,VPA,Major,VNDPKO,en:B2;fr:A2,C1,2030-01-01"_qs;
const QString binh = u"0002,Đào Bình,DAO Binh,F,1985-01-02,VNM,VPP,Captain,,,,"_qs;

const QHash<QString, QString> headers{
    {"personnel.csv", "service_no,full_name,passport_name,sex,date_of_birth,nationality,service,rank,organisation,languages,"
                      "passport_no,passport_expires_on"},
    {"tours.csv", "service_no,mission,category,unit,rotation,post_title,arrived_on,planned_end_on,ended_on,end_reason,"
                  "decision_no,extended_reason,note"},
    {"courses.csv", "course_code,programme,title,starts_on,ends_on,venue,partner,capacity"},
    {"course_results.csv", "course_code,service_no,attendance_percent,score,result"},
    {"qualifications.csv", "service_no,qualification,granted_on,valid_until,course_code"},
    {"evaluations.csv", "service_no,arrived_on,overall,commendation"},
    {"candidacies.csv", "service_no,target_mission,category,unit,rotation,stage,nominated_on,planned_departure_on,note"},
    {"documents.csv", "service_no,document_type,number,issued_on,expires_on"}};

class OfficeImport : public OnEitherEngine {
protected:
    void SetUp() override
    {
        OnEitherEngine::SetUp();
        if (IsSkipped())
            return;
        m_office.emplace(GetParam());
        write(u"personnel.csv"_qs, {});
    }

    const Database &database() const { return m_office->database; }
    QString folder() const { return m_office->place.filePath(u"files"_qs); }
    QStringList column(const QString &sql) const { return muster::column(m_office->database, sql); }
    int count(const QString &table) const { return muster::count(m_office->database, table); }

    void writeBytes(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder() + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// The file with its right header and these rows.
    void write(const QString &name, const QStringList &rows) const
    {
        writeBytes(name, (QStringList{headers.value(name)} + rows).join(u'\n').toUtf8() + '\n');
    }
    void writePeople() const { write(u"personnel.csv"_qs, {an, binh}); }
    static QString tour(const QString &days) { return u"0001,UNMISS,UNMO,,,Observer,"_qs + days + u",,,,"_qs; }

    ImportReport import(ImportChoice choice = ImportChoice::RefuseMissing) const
    {
        return importOffice(m_office->database, folder(), choice, FreshOffice::by());
    }

    /// The lines of a refusal, after which the office must be as before; "" when it was not refused.
    QString refusal() const
    {
        const QStringList before = contents();
        try {
            import();
        } catch (const Refused &refused) {
            EXPECT_EQ(contents(), before) << "a refused import changes nothing";
            return refused.words();
        }
        return {};
    }

private:
    /// Every record and change set as text.
    QStringList contents() const
    {
        QStringList lines = column(u"SELECT hash FROM change_set ORDER BY id"_qs);
        for (const RecordType *type : recordTypes())
            for (const Row &row : m_office->database.rows(selectSql(*type, u"ORDER BY id"_qs)))
                lines.append(QVariant(row).toStringList().join(u'|'));
        return lines;
    }

    std::optional<FreshOffice> m_office;
};

TEST_P(OfficeImport, needs_no_other_file_than_the_personnel)
{
    writePeople();
    EXPECT_GT(import().changeSet, 0);
    EXPECT_EQ(column(u"SELECT service_no FROM person ORDER BY service_no"_qs), (QStringList{u"0001"_qs, u"0002"_qs}));
    EXPECT_EQ(column(u"SELECT given_name FROM person ORDER BY service_no"_qs), (QStringList{u"An"_qs, u"Bình"_qs}));
}

TEST_P(OfficeImport, keeps_a_rank_within_the_groups_of_the_service)
{
    writePeople();
    import();
    const QString sql = u"SELECT r.code FROM rank_held h JOIN rank_title r ON r.id = h.rank_id JOIN person p ON p.id = h.person_id "
                        "ORDER BY p.service_no"_qs;
    EXPECT_EQ(column(sql), (QStringList{u"A-THT"_qs, u"P-DU"_qs}));
}

TEST_P(OfficeImport, of_an_empty_folder_names_the_missing_file)
{
    QFile::remove(folder() + u"/personnel.csv"_qs);
    EXPECT_EQ(refusal().toStdString(), "personnel.csv: the folder has no such file");
    QDir(folder()).removeRecursively();
    EXPECT_EQ(refusal(), u"there is no folder "_qs + folder());
}

TEST_P(OfficeImport, of_a_wrong_header_names_missing_and_unknown_columns)
{
    writeBytes(u"courses.csv"_qs, "course_code,programme,name,starts_on,ends_on,venue,partner,partner\n");
    EXPECT_EQ(refusal().toStdString(), "courses.csv, row 1, column title: this column is missing\n"
                         "courses.csv, row 1, column partner: this column stands there twice\n"
                         "courses.csv, row 1, column capacity: this column is missing\n"
                         "courses.csv, row 1, column name: this column is not known");
}

TEST_P(OfficeImport, takes_columns_in_any_order)
{
    writePeople();
    writeBytes(u"evaluations.csv"_qs, "overall,commendation,arrived_on,service_no\nOutstanding,yes,2020-01-01,0001\n");
    write(u"tours.csv"_qs, {tour(u"2020-01-01,,2020-12-31"_qs)});
    import();
    EXPECT_EQ(column(u"SELECT overall FROM evaluation WHERE commendation = 1"_qs), QStringList{u"Outstanding"_qs});
}

TEST_P(OfficeImport, of_text_that_is_not_utf8_names_the_row)
{
    writePeople();
    writeBytes(u"evaluations.csv"_qs, "service_no,arrived_on,overall,commendation\n0001,2020-01-01,B\xe9,no\n");
    EXPECT_TRUE(refusal().startsWith(u"evaluations.csv, row 2: this is not UTF-8"_qs));
}

TEST_P(OfficeImport, of_a_row_too_short_names_the_row)
{
    write(u"personnel.csv"_qs, {an, u"0002,Đào Bình"_qs});
    EXPECT_EQ(refusal().toStdString(), "personnel.csv, row 3: this row has 2 cells, the header has 12");
}

TEST_P(OfficeImport, refuses_codes_nobody_knows_by_row_and_column)
{
    write(u"personnel.csv"_qs, {u"0001,An,,M,,VNM,RAF,Wing Commander,,,,"_qs});
    write(u"tours.csv"_qs, {u"0001,UNABC,XYZ,,,,2020-01-01,,,,,,"_qs});
    write(u"qualifications.csv"_qs, {u"0001,Parachutist,2020-01-01,2021-01-01,"_qs});
    write(u"documents.csv"_qs, {u"0001,CARD,7,2020-01-01,"_qs});
    EXPECT_EQ(refusal().toStdString(), "personnel.csv, row 2, column service: unknown service «RAF»\n"
                         "personnel.csv, row 2, column rank: unknown rank «Wing Commander»\n"
                         "tours.csv, row 2, column mission: unknown mission «UNABC»\n"
                         "tours.csv, row 2, column category: unknown category «XYZ»\n"
                         "qualifications.csv, row 2, column qualification: unknown qualification type «Parachutist»\n"
                         "documents.csv, row 2, column document_type: unknown document type «CARD»");
}

TEST_P(OfficeImport, adds_codes_nobody_knows_where_that_was_chosen_and_lists_them)
{
    write(u"personnel.csv"_qs, {u"0001,An,,M,,VNM,RAF,Wing Commander,,,,"_qs, u"0002,Bình,,F,,VNM,VPP,Wing Commander,,,,"_qs});
    write(u"tours.csv"_qs, {u"0001,UNABC,XYZ,,,Pilot,2020-01-01,,,,,,"_qs});
    EXPECT_EQ(import(ImportChoice::AddMissing).added,
              (QStringList{u"service RAF"_qs, u"rank Wing Commander"_qs, u"rank Wing Commander"_qs, u"mission UNABC"_qs, u"category XYZ"_qs}));
    EXPECT_EQ(column(u"SELECT code FROM rank_title WHERE name_en = 'Wing Commander' ORDER BY id"_qs),
              (QStringList{u"Wing Commander"_qs, u"police: Wing Commander"_qs}));
}

TEST_P(OfficeImport, refuses_a_rank_of_another_service)
{
    write(u"personnel.csv"_qs, {u"0001,An,,M,,VNM,VPA,Constable,,,,"_qs});
    EXPECT_EQ(refusal().toStdString(), "personnel.csv, row 2, column rank: unknown rank «Constable»");
}

TEST_P(OfficeImport, refuses_what_is_no_day_number_sex_or_choice)
{
    write(u"personnel.csv"_qs, {u"0001,An,,X,1985-02-30,vn,VPA,Major,,,C1,01/02/2030"_qs});
    write(u"courses.csv"_qs, {u"K1,CPTM-2017,Course,2020-01-01,2020-01-02,,,many"_qs});
    write(u"course_results.csv"_qs, {u"K1,0001,101,\"8,5\",won"_qs});
    EXPECT_EQ(refusal().toStdString(), "personnel.csv, row 2, column sex: «X» is neither M nor F\n"
                         "personnel.csv, row 2, column date_of_birth: «1985-02-30» is not a day; days are written YYYY-MM-DD\n"
                         "personnel.csv, row 2, column nationality: a nationality is three capital letters, such as VNM (ISO 3166)\n"
                         "personnel.csv, row 2, column passport_expires_on: «01/02/2030» is not a day; days are written YYYY-MM-DD\n"
                         "courses.csv, row 2, column capacity: «many» is not a whole number\n"
                         "course_results.csv, row 2, column score: «8,5» is not a number; decimals follow a point\n"
                         "course_results.csv, row 2, column result: «won» is none of passed, failed, withdrawn\n"
                         "course_results.csv, row 2, column attendance_percent: must be at most 100");
}

TEST_P(OfficeImport, refuses_an_end_before_a_start)
{
    writePeople();
    write(u"tours.csv"_qs, {tour(u"2020-05-01,2020-04-01,2020-04-30"_qs)});
    write(u"courses.csv"_qs, {u"K1,CPTM-2017,Course,2020-01-02,2020-01-01,,,"_qs});
    const QString said = refusal();
    EXPECT_TRUE(said.contains(u"tours.csv, row 2, column ended_on: the tour ends before the day of arrival"_qs)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"tours.csv, row 2, column planned_end_on: the planned end is before the day of arrival"_qs));
    EXPECT_TRUE(said.contains(u"courses.csv, row 2, column ends_on: the course ends before it starts"_qs));
}

TEST_P(OfficeImport, refuses_two_tours_of_one_person_on_one_day)
{
    writePeople();
    write(u"tours.csv"_qs, {tour(u"2020-01-01,,2020-12-31"_qs), tour(u"2020-12-31,,2021-12-31"_qs)});
    EXPECT_EQ(refusal().toStdString(), "tours.csv, row 3, column arrived_on: this tour shares days with the same person's tour in row 2 "
                         "(2020-01-01 to 2020-12-31)");
}

TEST_P(OfficeImport, refuses_two_tours_of_one_person_that_have_not_ended)
{
    writePeople();
    write(u"tours.csv"_qs, {tour(u"2021-01-01,,"_qs), tour(u"2020-01-01,,"_qs)});
    EXPECT_EQ(refusal().toStdString(), "tours.csv, row 2, column arrived_on: this tour shares days with the same person's tour in row 3 "
                         "(from 2020-01-01, not ended)");
}

TEST_P(OfficeImport, refuses_a_tour_that_shares_days_with_one_in_the_office)
{
    writePeople();
    write(u"tours.csv"_qs, {tour(u"2020-01-01,,"_qs)});
    import();
    write(u"personnel.csv"_qs, {});
    write(u"tours.csv"_qs, {tour(u"2020-06-01,,"_qs)});
    EXPECT_EQ(refusal().toStdString(), "tours.csv, row 2, column arrived_on: this tour shares days with a tour of the same person in the office "
                         "(from 2020-01-01, not ended)");
}

TEST_P(OfficeImport, may_add_tours_and_evaluations_of_people_in_the_office)
{
    writePeople();
    write(u"tours.csv"_qs, {tour(u"2020-01-01,,2020-12-31"_qs)});
    import();
    write(u"personnel.csv"_qs, {});
    write(u"tours.csv"_qs, {tour(u"2021-01-01,,"_qs)});
    write(u"evaluations.csv"_qs, {u"0001,2020-01-01,Outstanding,no"_qs});
    import();
    EXPECT_EQ(count(u"tour"_qs), 2);
    EXPECT_EQ(count(u"post"_qs), 1) << "the same post is used again";
    QFile::remove(folder() + u"/tours.csv"_qs);
    EXPECT_EQ(refusal().toStdString(), "evaluations.csv, row 2, column arrived_on: this tour was evaluated already");
}

TEST_P(OfficeImport, refuses_a_service_number_that_stands_twice_and_names_both_rows)
{
    write(u"personnel.csv"_qs, {an, binh, an});
    EXPECT_EQ(refusal().toStdString(), "personnel.csv, row 4, column service_no: the service number «0001» stands in row 2 already");
}

TEST_P(OfficeImport, refuses_a_person_without_number_or_name)
{
    write(u"personnel.csv"_qs, {u",,,M,,,,,,,,"_qs});
    EXPECT_EQ(refusal().toStdString(), "personnel.csv, row 2, column service_no: must be filled in\n"
                         "personnel.csv, row 2, column full_name: must be filled in");
}

TEST_P(OfficeImport, refuses_a_service_number_nobody_has)
{
    write(u"tours.csv"_qs, {tour(u"2020-01-01,,"_qs)});
    write(u"documents.csv"_qs, {u"0009,BSAFE,,,"_qs});
    EXPECT_EQ(refusal().toStdString(), "tours.csv, row 2, column service_no: there is no person with service number «0001»\n"
                         "documents.csv, row 2, column service_no: there is no person with service number «0009»");
}

TEST_P(OfficeImport, refuses_an_evaluation_of_a_tour_that_is_not_there)
{
    writePeople();
    write(u"tours.csv"_qs, {tour(u"2020-01-01,,2020-12-31"_qs)});
    write(u"evaluations.csv"_qs, {u"0001,2020-01-02,Outstanding,no"_qs, u"0001,2020-01-01,Competent,maybe"_qs});
    EXPECT_EQ(refusal().toStdString(), "evaluations.csv, row 2, column arrived_on: this person has no tour that began on 2020-01-02\n"
                         "evaluations.csv, row 3, column commendation: «maybe» is neither yes nor no");
}

TEST_P(OfficeImport, refuses_a_unit_without_its_rotation)
{
    writePeople();
    write(u"tours.csv"_qs, {u"0001,UNMISS,L2FH,L2FH,,Nurse,2020-01-01,,,,,,"_qs});
    EXPECT_EQ(refusal().toStdString(), "tours.csv, row 2, column rotation: a unit is given without its rotation");
}

TEST_P(OfficeImport, refuses_a_result_of_an_unknown_course_and_a_second_one)
{
    writePeople();
    write(u"courses.csv"_qs, {u"K1,NEW,Course,2020-01-01,2020-01-02,,,"_qs, u"K1,NEW,Course,2020-01-01,2020-01-02,,,"_qs});
    write(u"course_results.csv"_qs, {u"K1,0001,90,80,passed"_qs, u"K1,0001,91,81,passed"_qs, u"K2,0001,,,"_qs});
    EXPECT_EQ(refusal().toStdString(), "courses.csv, row 3, column course_code: the course «K1» stands there twice or is in the office already\n"
                         "course_results.csv, row 3, column service_no: this person has a result on this course already\n"
                         "course_results.csv, row 4, column course_code: unknown course «K2»");
}

TEST_P(OfficeImport, refuses_a_result_of_a_course_whose_results_are_published_by_sheets)
{
    writePeople();
    write(u"courses.csv"_qs, {u"K1,NEW,Course,2020-01-01,2020-01-02,,,"_qs});
    import();
    ChangeSet changes(database(), u"Enrol"_qs, FreshOffice::by());
    Participant place{.courseId = select<Course>(database(), u"WHERE code = 'K1'"_qs).first().id,
                      .personId = select<Person>(database(), u"WHERE service_no = '0001'"_qs).first().id, .state = ParticipantState::Confirmed};
    changes.save(place);
    changes.commit();
    write(u"personnel.csv"_qs, {});
    write(u"courses.csv"_qs, {});
    write(u"course_results.csv"_qs, {u"K1,0001,90,80,passed"_qs});
    EXPECT_EQ(refusal().toStdString(), "course_results.csv, row 2, column course_code: "
                         "results of this course are published by result sheets: correct them on the page of the course");
}

TEST_P(OfficeImport, tells_at_most_two_hundred_problems_and_how_many_more)
{
    QStringList rows;
    for (int i = 0; i < 250; ++i)
        rows.append(u"%1,An,,Y,,,,,,,,"_qs.arg(i));
    write(u"personnel.csv"_qs, rows);
    const QStringList said = refusal().split(u'\n');
    EXPECT_EQ(said.size(), 201);
    EXPECT_EQ(said.last(), u"and 50 more"_qs);
}

TEST_P(OfficeImport, joins_a_passport_of_two_files_and_notes_a_contradiction)
{
    writePeople();
    write(u"documents.csv"_qs, {u"0001,PASSPORT,C1,2020-01-01,2029-01-01"_qs, u"0001,PASSPORT,C2,2024-01-01,2034-01-01"_qs});
    EXPECT_EQ(import().remarks.size(), 1);
    EXPECT_EQ(column(u"SELECT number FROM document ORDER BY id"_qs), (QStringList{u"C1"_qs, u"C2"_qs}));
    EXPECT_EQ(column(u"SELECT note FROM document ORDER BY id"_qs),
              (QStringList{u"According to personnel.csv this passport expires on 2030-01-01."_qs, u""_qs}));
}

TEST_P(OfficeImport, says_which_file_it_did_not_read)
{
    writePeople();
    writeBytes(u"tour.csv"_qs, "service_no\n");
    EXPECT_EQ(import().remarks, QStringList{u"tour.csv was not read: no such file is known"_qs});
}

TEST_P(OfficeImport, keeps_an_unknown_sex_unknown)
{
    write(u"personnel.csv"_qs, {u"0001,An,,,,,,,,,,"_qs});
    import();
    EXPECT_EQ(column(u"SELECT sex FROM person"_qs), QStringList{u""_qs});
}

INSTANTIATE_TEST_SUITE_P(Engines, OfficeImport, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

TEST_P(OfficeImport, refuses_two_open_candidacies_of_one_person_for_one_post_naming_the_row)
{
    writePeople();
    write(u"candidacies.csv"_qs, {u"0001,UNMISS,UNMO,,,nominated,2025-01-10,,"_qs, u"0001,UNMISS,UNMO,,,withdrawn,2025-02-10,,"_qs,
                                  u"0001,UNMISS,UNMO,,,reserve,2025-03-10,,"_qs});
    EXPECT_EQ(refusal(), u"candidacies.csv, row 4, column service_no: this person has an open candidacy for the same post and rotation"_qs);
    write(u"candidacies.csv"_qs, {u"0001,UNMISS,UNMO,,,nominated,2025-01-10,,"_qs});
    import();
    write(u"personnel.csv"_qs, {});
    write(u"candidacies.csv"_qs, {u"0001,UNMISS,UNMO,,,selection,2025-03-10,,"_qs});
    EXPECT_EQ(refusal(), u"candidacies.csv, row 2, column service_no: this person has an open candidacy for the same post and rotation"_qs);
}

} // namespace
} // namespace muster
