// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/outcomes.h"

#include "core/base/csv.h"
#include "core/pipeline/trained_people.h"
#include "tests/core/exchange/office_fixture.h"

#include <map>

namespace muster {
namespace {

/// The sample office, made once for each engine; only for reading.
class SampleOutcomes : public OnEitherEngine {
protected:
    static void TearDownTestSuite() { s_offices.clear(); }

    static const Database &database()
    {
        auto &office = s_offices[GetParam()];
        if (!office) {
            office = std::make_unique<FreshOffice>(GetParam());
            importOffice(office->database, u":/muster/sample"_qs, ImportChoice::RefuseMissing, FreshOffice::by());
        }
        return office->database;
    }
    static qint64 names(const OutcomeQuestion &question, OutcomeFigure figure) { return trainedPeople(database(), question, figure).size(); }

private:
    inline static std::map<Engine, std::unique_ptr<FreshOffice>> s_offices;
};
INSTANTIATE_TEST_SUITE_P(Engines, SampleOutcomes, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

TEST_P(SampleOutcomes, have_as_many_names_behind_every_figure_of_every_key)
{
    for (const OutcomeKeyInfo &key : outcomeKeys()) {
        qint64 all = 0;
        for (const OutcomeRow &row : outcomes(database(), {.by = {key.key}})) {
            const OutcomeQuestion one{.where = {{key.key, row.keys[0]}}};
            const std::string told = key.code + std::string(" ") + row.keys[0].toStdString();
            EXPECT_EQ(names(one, OutcomeFigure::Trained), row.trained) << told;
            EXPECT_EQ(names(one, OutcomeFigure::Passed), row.passed) << told;
            EXPECT_EQ(names(one, OutcomeFigure::NotPassed), row.trained - row.passed) << told;
            EXPECT_EQ(names(one, OutcomeFigure::Qualified), row.qualified) << told;
            all += row.trained;
        }
        EXPECT_EQ(all, 2657) << key.code;
    }
}

TEST_P(SampleOutcomes, are_those_of_the_police_course_with_its_names)
{
    const OutcomeQuestion police{.by = {OutcomeKey::Year}, .where = {{OutcomeKey::Course, u"POL-2021-01"_qs}}};
    EXPECT_EQ(outcomes(database(), police), (QList<OutcomeRow>{{{u"2021"_qs}, 23, 17, 8}}));
    const QList<TrainedPerson> qualified = trainedPeople(database(), police, OutcomeFigure::Qualified);
    EXPECT_EQ(qualified.size(), 8);
    for (const TrainedPerson &each : qualified) {
        EXPECT_EQ(each.course, u"POL-2021-01"_qs);
        EXPECT_TRUE(each.qualified);
        EXPECT_FALSE(each.organisation.isEmpty());
        EXPECT_EQ(each.nationality, u"VNM"_qs);
    }
}

/// Worked out from the rows of the files, without a database.
std::map<QString, qint64> trainedByYearInFiles(QDate from, QDate until)
{
    std::map<QString, QDate> ends;
    for (const CsvRow &row : readCsv(u":/muster/sample/courses.csv"_qs).rows)
        ends[row.cells[0]] = QDate::fromString(row.cells[4], Qt::ISODate);
    std::map<QString, qint64> counted;
    for (const CsvRow &row : readCsv(u":/muster/sample/course_results.csv"_qs).rows)
        if (const QDate end = ends.at(row.cells[0]); (from.isNull() || end >= from) && (until.isNull() || end <= until))
            ++counted[QString::number(end.year())];
    return counted;
}

TEST_P(SampleOutcomes, by_year_agree_with_the_rows_of_the_files)
{
    std::map<QString, qint64> found;
    for (const OutcomeRow &row : outcomes(database(), {.by = {OutcomeKey::Year}}))
        found[row.keys[0]] = row.trained;
    EXPECT_EQ(found, trainedByYearInFiles({}, {}));
}

TEST_P(SampleOutcomes, look_at_courses_that_ended_between_two_days_both_included)
{
    for (const QDate from : {QDate(2020, 1, 1), QDate(2014, 4, 12), QDate(2014, 4, 13)})
        for (const QDate until : {QDate(2021, 12, 31), QDate()}) {
            const OutcomeQuestion question{.by = {OutcomeKey::Year}, .endedFrom = from, .endedUntil = until};
            std::map<QString, qint64> found;
            qint64 all = 0;
            for (const OutcomeRow &row : outcomes(database(), question)) {
                found[row.keys[0]] = row.trained;
                all += row.trained;
            }
            EXPECT_EQ(found, trainedByYearInFiles(from, until)) << from.toString(Qt::ISODate).toStdString();
            EXPECT_EQ(names(question, OutcomeFigure::Trained), all);
        }
}

TEST_P(SampleOutcomes, take_conditions_on_one_key_as_alternatives_and_hold_those_on_several)
{
    const OutcomeQuestion either{.where = {{OutcomeKey::Programme, u"STM-UNPOL"_qs}, {OutcomeKey::Programme, u"STM-UNMO"_qs}}};
    OutcomeQuestion one{.where = {{OutcomeKey::Programme, u"STM-UNPOL"_qs}}}, other{.where = {{OutcomeKey::Programme, u"STM-UNMO"_qs}}};
    EXPECT_EQ(outcomes(database(), either)[0].trained, outcomes(database(), one)[0].trained + outcomes(database(), other)[0].trained);
    OutcomeQuestion women = either;
    women.where.append({OutcomeKey::Sex, u"female"_qs});
    EXPECT_LT(outcomes(database(), women)[0].trained, outcomes(database(), either)[0].trained);
    EXPECT_GT(outcomes(database(), women)[0].trained, 0);
    EXPECT_EQ(names(women, OutcomeFigure::Trained), outcomes(database(), women)[0].trained);
}

} // namespace
} // namespace muster
