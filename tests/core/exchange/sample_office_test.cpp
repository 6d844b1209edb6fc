// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/office_fixture.h"

#include "core/base/csv.h"
#include "core/storage/history.h"
#include "core/storage/office_check.h"

#include <QRegularExpression>

#include <map>

namespace muster {
namespace {

struct Sample : FreshOffice {
    explicit Sample(Engine engine)
        : FreshOffice(engine)
        , report(importOffice(database, u":/muster/sample"_qs, ImportChoice::RefuseMissing, by()))
    {
    }

    ImportReport report;
};

/// Tests that only read share one office for each engine.
class SampleOffice : public OnEitherEngine {
protected:
    static void TearDownTestSuite() { s_samples.clear(); }

    const Sample &sample() const
    {
        auto &found = s_samples[GetParam()];
        if (!found)
            found = std::make_unique<Sample>(GetParam());
        return *found;
    }
    const Database &database() const { return sample().database; }
    const ImportReport &report() const { return sample().report; }
    QStringList column(const QString &sql) const { return muster::column(database(), sql); }

    /// The rows of a file and of a statement must be the same, in whatever order.
    void expectSame(const QString &file, const QString &sql) const
    {
        QStringList inFile;
        for (const CsvRow &row : readCsv(u":/muster/sample/"_qs + file).rows)
            inFile.append(row.cells.join(u'|').replace(u".0|"_qs, u"|"_qs)); // 83.0 is kept as 83
        QStringList inOffice;
        for (const Row &row : database().rows(sql)) {
            QStringList cells;
            std::transform(row.begin(), row.end(), std::back_inserter(cells), written);
            inOffice.append(cells.join(u'|'));
        }
        inFile.sort();
        inOffice.sort();
        ASSERT_EQ(inOffice.size(), inFile.size()) << file.toStdString();
        for (qsizetype i = 0; i < inFile.size(); ++i)
            ASSERT_EQ(inOffice[i].toStdString(), inFile[i].toStdString()) << file.toStdString();
    }

private:
    static inline std::map<Engine, std::unique_ptr<Sample>> s_samples;
};

TEST_P(SampleOffice, has_the_rows_its_description_names)
{
    QStringList rows;
    for (const ImportedFile &file : report().files)
        rows.append(u"%1 %2"_qs.arg(file.name).arg(file.rows));
    EXPECT_EQ(rows, (QStringList{u"personnel.csv 1614"_qs, u"courses.csv 91"_qs, u"course_results.csv 2657"_qs, u"tours.csv 1090"_qs,
                                 u"evaluations.csv 802"_qs, u"qualifications.csv 1111"_qs, u"candidacies.csv 314"_qs, u"documents.csv 1800"_qs}));
    EXPECT_EQ(report().added, QStringList());
}

TEST_P(SampleOffice, is_one_change_set_named_after_the_folder)
{
    const QList<ChangeSetEntry> sets = changeSets(database(), 1);
    ASSERT_EQ(sets.size(), 1);
    EXPECT_EQ(sets.first().head.name, u"Import of sample"_qs);
    EXPECT_EQ(sets.first().head.id, report().changeSet);
}

TEST_P(SampleOffice, keeps_every_cell_of_the_personnel)
{
    expectSame(u"personnel.csv"_qs, uR"(
        SELECT p.service_no, p.full_name, p.passport_name, CASE p.sex WHEN 'male' THEN 'M' WHEN 'female' THEN 'F' END, p.born_on,
               p.nationality, s.code, r.name_en, o.name,
               (SELECT language || ':' || level FROM language_skill WHERE person_id = p.id AND language = 'en')
                   || coalesce((SELECT ';' || language || ':' || level FROM language_skill WHERE person_id = p.id AND language <> 'en'), ''),
               coalesce(d.number, ''),
               CASE WHEN d.note = '' THEN cast(d.expires_on AS text) ELSE substr(d.note, length(d.note) - 10, 10) END
        FROM person p JOIN service s ON s.id = p.service_id JOIN organisation o ON o.id = p.organisation_id
        JOIN rank_held h ON h.person_id = p.id JOIN rank_title r ON r.id = h.rank_id
        LEFT JOIN document d ON d.person_id = p.id AND d.type_id = (SELECT id FROM document_type WHERE code = 'PASSPORT'))"_qs);
}

TEST_P(SampleOffice, keeps_every_cell_of_the_tours)
{
    expectSame(u"tours.csv"_qs, uR"(
        SELECT p.service_no, m.code, c.code, coalesce(u.code, ''), coalesce(r.number, ''), o.title, t.arrived_on, t.planned_end_on,
               t.ended_on, t.end_reason, t.decision_no, t.extended_reason, t.note
        FROM tour t JOIN person p ON p.id = t.person_id JOIN mission m ON m.id = t.mission_id JOIN category c ON c.id = t.category_id
        JOIN post o ON o.id = t.post_id LEFT JOIN rotation r ON r.id = t.rotation_id LEFT JOIN unit u ON u.id = r.unit_id)"_qs);
}

TEST_P(SampleOffice, keeps_every_cell_of_the_courses_and_results)
{
    expectSame(u"courses.csv"_qs, uR"(
        SELECT c.code, p.code, c.title, c.starts_on, c.ends_on, v.name, c.partner, c.capacity
        FROM course c JOIN programme p ON p.id = c.programme_id JOIN venue v ON v.id = c.venue_id)"_qs);
    expectSame(u"course_results.csv"_qs, uR"(
        SELECT c.code, p.service_no, r.attendance_percent, r.score, r.outcome
        FROM course_result r JOIN course c ON c.id = r.course_id JOIN person p ON p.id = r.person_id)"_qs);
}

TEST_P(SampleOffice, keeps_every_cell_of_the_qualifications_and_evaluations)
{
    expectSame(u"qualifications.csv"_qs, uR"(
        SELECT p.service_no, y.name_en, q.granted_on, q.valid_until, c.code
        FROM qualification q JOIN person p ON p.id = q.person_id JOIN qualification_type y ON y.id = q.type_id
        JOIN course c ON c.id = q.course_id)"_qs);
    expectSame(u"evaluations.csv"_qs, uR"(
        SELECT p.service_no, t.arrived_on, e.overall, CASE e.commendation WHEN 1 THEN 'yes' ELSE 'no' END
        FROM evaluation e JOIN tour t ON t.id = e.tour_id JOIN person p ON p.id = t.person_id)"_qs);
}

TEST_P(SampleOffice, keeps_every_cell_of_the_candidacies_and_documents)
{
    expectSame(u"candidacies.csv"_qs, uR"(
        SELECT p.service_no, m.code, c.code, coalesce(u.code, ''), coalesce(r.number, ''), n.stage, n.nominated_on,
               n.planned_departure_on, n.note
        FROM candidacy n JOIN person p ON p.id = n.person_id JOIN mission m ON m.id = n.mission_id
        JOIN category c ON c.id = n.category_id LEFT JOIN rotation r ON r.id = n.rotation_id LEFT JOIN unit u ON u.id = r.unit_id)"_qs);
    expectSame(u"documents.csv"_qs, uR"(
        SELECT p.service_no, y.code, d.number, d.issued_on, d.expires_on
        FROM document d JOIN person p ON p.id = d.person_id JOIN document_type y ON y.id = d.type_id WHERE d.issued_on IS NOT NULL)"_qs);
}

TEST_P(SampleOffice, makes_one_document_of_a_passport_that_stands_in_two_files)
{
    EXPECT_EQ(count(database(), u"document"_qs), 1800 + 1602 - 422);
    EXPECT_EQ(column(u"SELECT count(*) FROM document WHERE note <> ''"_qs).first(), u"120"_qs);
    ASSERT_EQ(report().remarks.size(), 1);
    EXPECT_TRUE(report().remarks.first().startsWith(
        u"Passports whose last day in personnel.csv is not that in documents.csv: 120."_qs));
}

TEST_P(SampleOffice, has_the_totals_that_were_published)
{
    const auto sentUntil = [this](const QString &day) {
        return column(u"SELECT count(*) FROM tour WHERE arrived_on <= '%1'"_qs.arg(day)).first();
    };
    EXPECT_EQ(sentUntil(u"2021-08-18"_qs), u"245"_qs);
    EXPECT_EQ(sentUntil(u"2022-11-26"_qs), u"516"_qs);
    EXPECT_EQ(sentUntil(u"2025-07-31"_qs), u"1090"_qs);
    EXPECT_EQ(column(u"SELECT count(DISTINCT person_id) FROM tour"_qs).first(), u"1076"_qs);
}

TEST_P(SampleOffice, is_sound)
{
    EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
}

TEST_P(SampleOffice, is_refused_a_second_time)
{
    try {
        importOffice(database(), u":/muster/sample"_qs, ImportChoice::RefuseMissing, FreshOffice::by());
        FAIL() << "it was brought in twice";
    } catch (const Refused &refused) {
        EXPECT_EQ(line(refused.problems().first()),
                  u"personnel.csv, row 2, column service_no: somebody with the service number «08000001» is in the office already"_qs);
        EXPECT_EQ(refused.problems().size(), 201);
        EXPECT_TRUE(QRegularExpression(u"^and \\d+ more$"_qs).match(refused.problems().last().words).hasMatch());
    }
    EXPECT_EQ(count(database(), u"person"_qs), 1614);
    EXPECT_EQ(changeSets(database(), 10).size(), 2);
}

TEST_P(SampleOffice, is_taken_back_as_a_whole)
{
    const Sample own(GetParam());
    takeBack(own.database, own.report.changeSet, FreshOffice::by(), recordTypes());
    for (const QString &table : {u"person"_qs, u"tour"_qs, u"course"_qs, u"document"_qs, u"organisation"_qs})
        EXPECT_EQ(count(own.database, table), 0) << table.toStdString();
    EXPECT_GT(count(own.database, u"mission"_qs), 0) << "the reference lists stand";
}

INSTANTIATE_TEST_SUITE_P(Engines, SampleOffice, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace muster
