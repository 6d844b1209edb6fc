// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/day_words.h"
#include "core/pipeline/blocked.h"
#include "core/pipeline/find_candidates.h"
#include "core/pipeline/move_candidates.h"
#include "core/selection/candidates_by_stage.h"
#include "core/storage/repository.h"
#include "tests/core/exchange/office_fixture.h"

#include <map>
#include <set>

namespace muster {
namespace {

const QDate day(2025, 7, 31);

/// The sample office, made once for each engine; only for reading.
struct SampleOfCandidates : FreshOffice {
    explicit SampleOfCandidates(Engine engine) : FreshOffice(engine)
    {
        importOffice(database, u":/muster/sample"_qs, ImportChoice::RefuseMissing, by());
        candidates = blockedCandidates(database, {.day = day});
    }

    QList<BlockedCandidate> candidates;
};

class SampleCandidates : public OnEitherEngine {
protected:
    static void TearDownTestSuite() { s_samples.clear(); }

    const SampleOfCandidates &sample() const
    {
        auto &found = s_samples[GetParam()];
        if (!found)
            found = std::make_unique<SampleOfCandidates>(GetParam());
        return *found;
    }
    const QList<BlockedCandidate> &candidates() const { return sample().candidates; }

    const BlockedCandidate &candidate(const QString &serviceNo) const
    {
        return *std::find_if(candidates().begin(), candidates().end(), [&](const BlockedCandidate &each) { return each.serviceNo == serviceNo; });
    }
    Finding finding(const QString &serviceNo, const QString &key) const
    {
        for (const Finding &each : candidate(serviceNo).findings)
            if (each.key == key)
                return each;
        ADD_FAILURE() << "no " << key.toStdString();
        return {};
    }
    /// What is open for the stages up to one.
    QStringList open(const QString &serviceNo, Stage upTo) const
    {
        QStringList keys;
        for (const Finding &each : candidate(serviceNo).findings)
            if (each.isOpen() && each.neededFor <= upTo)
                keys.append(each.key);
        return keys;
    }

private:
    inline static std::map<Engine, std::unique_ptr<SampleOfCandidates>> s_samples;
};

INSTANTIATE_TEST_SUITE_P(Engines, SampleCandidates, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

TEST_P(SampleCandidates, are_all_looked_at)
{
    EXPECT_EQ(candidates().size(), 314);
    for (const BlockedCandidate &each : candidates()) {
        EXPECT_FALSE(each.findings.isEmpty());
        EXPECT_TRUE(each.earliestDeparture.isValid()) << each.serviceNo.toStdString();
        EXPECT_NE(each.findings.first().key, QString()) << "a requirement set for " << each.category.toStdString();
    }
}

TEST_P(SampleCandidates, stand_with_the_one_furthest_behind_first)
{
    for (qsizetype i = 1; i < candidates().size(); ++i)
        EXPECT_GE(std::pair(candidates()[i - 1].daysLate(), candidates()[i - 1].open()), std::pair(candidates()[i].daysLate(), candidates()[i].open()));
}

/// What the files say of the papers of one type, worked out without the rules.
enum class Paper { Missing, Expired, Short, Good };

using PapersOfPeople = std::map<std::pair<QString, QString>, QList<QPair<QDate, QDate>>>;

PapersOfPeople papersInFiles()
{
    PapersOfPeople papers;
    for (const CsvRow &row : readCsv(u":/muster/sample/documents.csv"_qs).rows)
        papers[{row.cells[0], row.cells[1]}].append({QDate::fromString(row.cells[3], Qt::ISODate), QDate::fromString(row.cells[4], Qt::ISODate)});
    return papers;
}

Paper standing(const QList<QPair<QDate, QDate>> &papers, QDate needed)
{
    Paper best = Paper::Missing;
    for (const auto &[issued, expires] : papers)
        if (issued <= day)
            best = std::max(best, expires.isNull() || expires >= needed ? Paper::Good : expires < day ? Paper::Expired : Paper::Short);
    return best;
}

TEST_P(SampleCandidates, have_reasons_that_agree_with_the_rows_of_their_papers)
{
    const PapersOfPeople papers = papersInFiles();
    std::map<QString, QDate> departures;
    for (const CsvRow &row : readCsv(u":/muster/sample/candidacies.csv"_qs).rows)
        departures[row.cells[0]] = QDate::fromString(row.cells[7], Qt::ISODate);
    const std::map<QString, int> throughTheTour{{"PASSPORT", 6}, {"YELLOW_FEVER", 0}, {"BSAFE", 0}, {"DRIVING_LICENCE", 0}};
    const std::set<QString> onDeparture{"LANGUAGE_TEST", "CONDUCT_CERT", "MS2", "VISA"};
    int looked = 0;
    for (const BlockedCandidate &each : candidates())
        for (const Finding &found : each.findings) {
            const QDate leaves = departures[each.serviceNo];
            const auto through = throughTheTour.find(found.key);
            if (through == throughTheTour.end() && !onDeparture.contains(found.key))
                continue;
            const QDate needed = through == throughTheTour.end() ? leaves : leaves.addMonths(12).addDays(-1).addMonths(through->second);
            const auto known = papers.find({each.serviceNo, found.key});
            const Paper expected = known == papers.end() ? Paper::Missing : standing(known->second, needed);
            const std::string told = (each.serviceNo + u' ' + found.key + u' ' + found.words).toStdString();
            EXPECT_EQ(found.state == FindingState::Met, expected == Paper::Good) << told;
            EXPECT_EQ(found.state == FindingState::Unmet, expected != Paper::Good) << told;
            EXPECT_EQ(found.words.startsWith("no "), expected == Paper::Missing) << told;
            EXPECT_EQ(found.words.startsWith("expired"), expected == Paper::Expired) << told;
            EXPECT_EQ(found.words.startsWith("runs out"), expected == Paper::Short) << told;
            ++looked;
        }
    EXPECT_GT(looked, 2000);
}

TEST_P(SampleCandidates, who_are_qualified_are_nearly_whole)
{
    int whole = 0, qualified = 0;
    for (const BlockedCandidate &each : candidates()) {
        if (each.stage != Stage::Qualified)
            continue;
        ++qualified;
        const QStringList missing = open(each.serviceNo, Stage::Qualified);
        whole += missing.isEmpty() ? 1 : 0;
        EXPECT_LE(missing.size(), 5) << each.serviceNo.toStdString() << ' ' << missing.join(u' ').toStdString();
        EXPECT_FALSE(missing.contains(u"CPTM"_qs));
    }
    EXPECT_EQ(qualified, 20);
    EXPECT_GT(whole, 0);
}

/// Checked by hand against the rows of documents.csv.
TEST_P(SampleCandidates, are_told_what_a_clerk_finds_in_their_papers)
{
    EXPECT_EQ(open(u"04001302"_qs, Stage::Deployed), (QStringList{"DECISION_MINISTER", "DECISION_PRESIDENT", "VISA"}));
    EXPECT_EQ(finding(u"08001573"_qs, u"PASSPORT"_qs).words, u"expired on "_qs + dayWords(QDate(2025, 5, 19)));
    EXPECT_EQ(finding(u"04001302"_qs, u"MS2"_qs).words, u"until "_qs + dayWords(QDate(2025, 12, 12)));
    EXPECT_EQ(finding(u"08001573"_qs, u"RANK"_qs).state, FindingState::Met);
    EXPECT_EQ(open(u"150-1576"_qs, Stage::Qualified), (QStringList{"DRIVING_LICENCE", "SERVICE", "CONDUCT_CERT", "PASSPORT"}));
    EXPECT_EQ(open(u"05001578"_qs, Stage::Qualified), (QStringList{"SERVICE", "CONDUCT_CERT"}));
    EXPECT_EQ(finding(u"03001571"_qs, u"PASSPORT"_qs).state, FindingState::Unmet);
    EXPECT_EQ(finding(u"03001571"_qs, u"LANGUAGE"_qs).words, u"English B1 on file"_qs);
    EXPECT_EQ(finding(u"05001598"_qs, u"DRIVING_HELD"_qs).state, FindingState::Unmet) << "held since the last day of 2024";
    EXPECT_EQ(finding(u"06001574"_qs, u"PASSPORT"_qs).state, FindingState::Unmet);
}

TEST_P(SampleCandidates, lack_the_more_the_earlier_they_are)
{
    const auto average = [this](Stage stage) {
        double sum = 0, count = 0;
        for (const BlockedCandidate &each : candidates())
            if (each.stage == stage) {
                sum += each.open();
                ++count;
            }
        return sum / count;
    };
    EXPECT_GT(average(Stage::Selection), average(Stage::Procedures));
    EXPECT_GT(average(Stage::Procedures), average(Stage::Training));
    EXPECT_GT(average(Stage::Training), average(Stage::Qualified));
}

TEST_P(SampleCandidates, are_those_of_a_rotation_when_one_is_asked_for)
{
    const RotationId rotation = rotationCalled(sample().database, u"ENG/4"_qs);
    EXPECT_EQ(blockedCandidates(sample().database, {.day = day, .rotation = rotation}).size(), 198);
    EXPECT_THROW(rotationCalled(sample().database, u"ENG/44"_qs), Missing);
}

TEST_P(SampleCandidates, are_counted_as_the_read_model_of_the_dashboard_counts_them)
{
    std::map<Stage, int> counted;
    for (const BlockedCandidate &each : candidates())
        ++counted[each.stage];
    for (const StageCount &count : candidatesByStage(sample().database, day))
        EXPECT_EQ(count.candidacies, counted[count.stage]);
    EXPECT_EQ(counted[Stage::Training], 153);
}

TEST_P(SampleCandidates, do_not_advance_past_what_they_do_not_meet)
{
    const BlockedCandidate &blocked = candidates().first();
    const StageMoved moved = moveCandidates(sample().database, {{blocked.id}, Stage::Deployed, day}, FreshOffice::by());
    ASSERT_EQ(moved.refusals.size(), 1);
    EXPECT_EQ(moved.changeSet, 0);
    EXPECT_EQ(moved.refusals[0].requirements.size(), blocked.open());
    for (const Finding &found : blocked.findings)
        EXPECT_EQ(moved.refusals[0].words.contains(found.key + QStringLiteral(" (")), found.isOpen()) << found.key.toStdString();
    EXPECT_EQ(count(sample().database, u"stage_step"_qs), 0);
}

TEST_P(SampleCandidates, may_be_tried_against_a_set_before_it_counts)
{
    RequirementPage trial{{.code = "TRIAL", .categoryId = select<Category>(sample().database, "WHERE code = 'ENG'").first().id}, {}};
    trial.rows.append({.key = "VISA", .kind = RequirementKind::PaperHeldFor,
                       .documentTypeId = select<DocumentType>(sample().database, "WHERE code = 'VISA'").first().id});
    const QList<BlockedCandidate> tried = blockedCandidates(sample().database, {.day = day, .trial = trial});
    EXPECT_EQ(tried.size(), 198);
    int without = 0;
    for (const BlockedCandidate &each : tried)
        without += each.open();
    EXPECT_EQ(without, 188) << "ten of them have a visa";
    EXPECT_TRUE(blockedCandidates(sample().database, {.day = day, .setCode = "NONE"}).isEmpty());
}

} // namespace
} // namespace muster
