// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/blocked_view.h"

#include "core/pipeline/set_trial.h"
#include "tests/ui/procedures/procedures_page_fixture.h"
#include "ui/procedures/requirement_rows_view.h"
#include "ui/procedures/requirements_view.h"
#include "ui/procedures/trial_view.h"

#include <QComboBox>
#include <QLabel>
#include <QTabWidget>

namespace muster {
namespace {

class BlockedViewTest : public ProceduresPageTest {
protected:
    BlockedView *view() const { return page->blocked(); }

    /// A set that nobody meets, which counts from next year on, for the category of most candidates.
    RequirementSet strictSet()
    {
        const auto most = database().rows(QStringLiteral("SELECT category_id FROM candidacy GROUP BY category_id ORDER BY count(*) DESC LIMIT 1"));
        const RequirementSet set = saved(database(), RequirementSet{.code = u"STRICT"_qs, .name = u"Strict"_qs, .categoryId = {most[0][0].toLongLong()}, .validFrom = QDate(2026, 1, 1)}, sampleClerk());
        saved(database(), Requirement{.setId = set.id, .key = u"OLD"_qs, .kind = RequirementKind::AgeBetween, .neededFor = Stage::Nominated, .numberLeast = 99}, sampleClerk());
        return set;
    }
};

} // namespace

TEST_F(BlockedViewTest, the_worst_comes_first_with_what_is_missing_in_words)
{
    go("blocked");
    settle();
    const auto expected = blockedCandidates(database(), {.day = sampleDay});
    ASSERT_EQ(view()->table()->count(), expected.size());
    ASSERT_FALSE(expected.isEmpty());
    EXPECT_EQ(cell(view()->table(), 0, "name"), expected.first().fullName);
    EXPECT_EQ(cell(view()->table(), 0, "open").toInt(), expected.first().open());
    for (const Finding &finding : expected.first().findings)
        if (finding.isOpen()) {
            EXPECT_TRUE(view()->acts()->text().contains(finding.title.toHtmlEscaped())) << finding.title.toStdString();
        }
}

TEST_F(BlockedViewTest, a_rotation_chosen_shows_its_candidates_alone_and_enter_opens_one)
{
    go("blocked");
    settle();
    const int all = view()->table()->count();
    ASSERT_GT(view()->whom()->count(), 1);
    view()->whom()->setFocus();
    QTest::keyClick(view()->whom(), Qt::Key_Down);
    settle();
    EXPECT_LT(view()->table()->count(), all);
    ASSERT_GT(view()->table()->count(), 0);
    const qint64 chosen = view()->table()->chosen();
    view()->table()->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(window->location().page, "selection");
    EXPECT_EQ(window->location().detail.value(u"candidacy"_qs).toLongLong(), chosen);
}

TEST_F(BlockedViewTest, a_set_is_tried_on_the_present_candidates_before_it_counts)
{
    const RequirementSet set = strictSet();
    const auto now = blockedCandidates(database(), {.day = sampleDay});
    go("requirements", {{u"set"_qs, set.id.value}});
    auto *sets = page->requirements();
    ASSERT_TRUE(sets->rows()->tryButton()->isVisible());
    sets->rows()->rows()->setFocus();
    press(Qt::Key_T, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(sets->trial()->isVisible());
    const auto ofCategory = std::count_if(now.begin(), now.end(), [&](const BlockedCandidate &one) {
        return find<Candidacy>(database(), one.id)->categoryId == set.categoryId;
    });
    ASSERT_GT(ofCategory, 0);
    EXPECT_EQ(sets->trial()->table()->count(), ofCategory) << "nobody is 99, so that everybody would be short of it";
    EXPECT_TRUE(cell(sets->trial()->table(), 0, "newly").contains(u"99")) << cell(sets->trial()->table(), 0, "newly").toStdString();
    EXPECT_EQ(blockedCandidates(database(), {.day = sampleDay}).first().open(), now.first().open()) << "trying changes nothing";
    press(Qt::Key_Escape);
    EXPECT_FALSE(sets->trial()->isVisible());
    EXPECT_TRUE(sets->rows()->isVisible());
}

TEST(SetTrial, compares_candidate_by_candidate_what_would_be_open)
{
    const auto candidate = [](qint64 id, const QStringList &open) {
        BlockedCandidate one;
        one.id = {id};
        for (const QString &key : open)
            one.findings.append({.key = key, .state = FindingState::Unmet, .title = key.toLower()});
        one.findings.append({.key = u"MET"_qs, .state = FindingState::Met, .title = u"met"_qs});
        return one;
    };
    const auto rows = trialRows({candidate(1, {}), candidate(2, {u"A"_qs}), candidate(3, {u"A"_qs})},
                                {candidate(3, {u"A"_qs}), candidate(2, {}), candidate(1, {u"A"_qs, u"B"_qs})});
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].tried.id.value, 1);
    EXPECT_EQ(rows[0].newly, (QStringList{u"a"_qs, u"b"_qs}));
    EXPECT_TRUE(rows[0].wouldFallShort());
    EXPECT_FALSE(rows[1].isChanged());
    EXPECT_TRUE(rows[2].wouldBeClear());
    EXPECT_EQ(rows[2].noLonger, QStringList{u"a"_qs});
}

} // namespace muster
