// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/bands.h"
#include "core/training/whole_mark.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace muster {
namespace {

Component component(qint64 id, double weight, double full, std::optional<double> pass = {})
{
    return {.id = {id}, .nameEn = u"Component"_qs, .weight = weight, .fullMark = full, .passMark = pass};
}

CourseMark mark(qint64 component, std::optional<double> reached, int sitting = 1)
{
    return {.componentId = {component}, .sitting = sitting, .mark = reached};
}

TEST(WholeMark, weighs_each_mark_by_its_component)
{
    const QList<Component> components{component(1, 40, 100), component(2, 60, 50)};
    EXPECT_EQ(wholeMark(components, {mark(1, 75), mark(2, 40)}, ResitRule::Best).percent, 78);
}

TEST(WholeMark, is_not_known_while_a_mark_is_missing_and_names_it)
{
    const QList<Component> components{component(1, 1, 100), component(2, 1, 100), component(3, 1, 100)};
    const WholeMark whole = wholeMark(components, {mark(2, 90), mark(3, std::nullopt), mark(9, 100)}, ResitRule::Best);
    EXPECT_EQ(whole.percent, std::nullopt);
    EXPECT_EQ(whole.missing, (QList<ComponentId>{{1}, {3}}));
}

TEST(WholeMark, of_a_course_without_components_is_not_known_and_nothing_is_missing)
{
    EXPECT_EQ(wholeMark({}, {}, ResitRule::Best), WholeMark{});
    EXPECT_EQ(wholeMark({component(1, 0, 100)}, {mark(1, 50)}, ResitRule::Best).percent, std::nullopt) << "nothing has weight";
}

TEST(WholeMark, names_components_whose_own_pass_mark_was_not_reached)
{
    const QList<Component> components{component(1, 1, 100, 60), component(2, 1, 100, 60), component(3, 1, 100)};
    const WholeMark whole = wholeMark(components, {mark(1, 59.99), mark(2, 60), mark(3, 0)}, ResitRule::Best);
    EXPECT_EQ(whole.below, (QList<ComponentId>{{1}}));
}

TEST(WholeMark, reached_exactly_is_not_lost_in_adding_up)
{
    const QList<Component> components{component(1, 0.1, 10), component(2, 0.2, 10), component(3, 0.7, 10)};
    EXPECT_EQ(wholeMark(components, {mark(1, 7), mark(2, 7), mark(3, 7)}, ResitRule::Best).percent, 70.0);
    EXPECT_LT(*wholeMark(components, {mark(1, 7), mark(2, 7), mark(3, 6.9999)}, ResitRule::Best).percent, 70.0);
}

TEST(CountingMark, is_the_best_the_last_or_a_capped_one)
{
    const Component written = component(1, 1, 100, 60);
    const QList<CourseMark> sittings{mark(1, 40, 1), mark(1, 85, 2), mark(1, 55, 3)};
    EXPECT_EQ(countingMark(written, sittings, ResitRule::Best), 85);
    EXPECT_EQ(countingMark(written, sittings, ResitRule::Last), 55);
    EXPECT_EQ(countingMark(written, sittings, ResitRule::Capped), 60);
}

TEST(CountingMark, leaves_a_first_sitting_uncapped)
{
    const Component written = component(1, 1, 100, 60);
    EXPECT_EQ(countingMark(written, {mark(1, 70, 1), mark(1, 90, 2)}, ResitRule::Capped), 70);
    EXPECT_EQ(countingMark(written, {mark(1, 90, 2), mark(1, 40, 1)}, ResitRule::Last), 90) << "sittings in whatever order";
    EXPECT_EQ(countingMark(component(1, 1, 100), {mark(1, 30, 1), mark(1, 90, 2)}, ResitRule::Capped), 90) << "there is nothing to cap at";
}

TEST(CountingMark, passes_over_a_sitting_without_a_mark)
{
    EXPECT_EQ(countingMark(component(1, 1, 100), {mark(1, 30, 1), mark(1, std::nullopt, 2)}, ResitRule::Last), 30);
    EXPECT_EQ(countingMark(component(1, 1, 100), {}, ResitRule::Best), std::nullopt);
}

Band band(const QString &name, double least, qint64 curriculum = 0)
{
    return {.nameEn = name, .leastMark = least, .curriculumId = {curriculum}};
}

TEST(Bands, begin_at_their_least_mark)
{
    const QList<Band> bands{band(u"Good"_qs, 70), band(u"Excellent"_qs, 90), band(u"Satisfactory"_qs, 60)};
    EXPECT_EQ(bandOf(90, bands)->nameEn, u"Excellent"_qs);
    EXPECT_EQ(bandOf(89.999, bands)->nameEn, u"Good"_qs);
    EXPECT_EQ(bandOf(60, bands)->nameEn, u"Satisfactory"_qs);
    EXPECT_EQ(bandOf(59.99, bands), std::nullopt);
}

TEST(Bands, of_a_curriculum_stand_in_for_those_of_all)
{
    const QList<Band> all{band(u"Common"_qs, 50), band(u"Own"_qs, 50, 7)};
    EXPECT_EQ(bandsOf({7}, all).first().nameEn, u"Own"_qs);
    EXPECT_EQ(bandsOf({8}, all).first().nameEn, u"Common"_qs);
    EXPECT_EQ(bandsOf({7}, all).size(), 1);
}

struct Marked {
    QList<Component> components;
    QList<CourseMark> marks;
};

Marked anyMarks()
{
    Marked made;
    const int count = *rc::gen::inRange(1, 8);
    for (int i = 1; i <= count; ++i) {
        const int full = *rc::gen::inRange(1, 101);
        made.components.append(component(i, *rc::gen::inRange(1, 101), full, *rc::gen::inRange(0, full + 1)));
        const int sittings = *rc::gen::inRange(1, 4);
        for (int sitting = 1; sitting <= sittings; ++sitting)
            made.marks.append(mark(i, *rc::gen::inRange(0, full + 1), sitting));
    }
    return made;
}

RC_GTEST_PROP(WholeMark, never_falls_with_a_better_mark_when_the_best_counts, ())
{
    Marked made = anyMarks();
    const double before = *wholeMark(made.components, made.marks, ResitRule::Best).percent;
    CourseMark &one = made.marks[*rc::gen::inRange<qsizetype>(0, made.marks.size())];
    one.mark = *one.mark + *rc::gen::inRange(0, 10);
    RC_ASSERT(*wholeMark(made.components, made.marks, ResitRule::Best).percent >= before);
}

RC_GTEST_PROP(WholeMark, is_the_same_however_the_weights_are_scaled, ())
{
    Marked made = anyMarks();
    const ResitRule rule = *rc::gen::element(ResitRule::Best, ResitRule::Last, ResitRule::Capped);
    const double before = *wholeMark(made.components, made.marks, rule).percent;
    const double times = *rc::gen::element(0.1, 3.0, 7.0, 0.01, 1000.0);
    for (Component &one : made.components)
        *one.weight *= times;
    RC_ASSERT(std::abs(*wholeMark(made.components, made.marks, rule).percent - before) < 1e-8);
}

RC_GTEST_PROP(WholeMark, lies_between_0_and_100_percent_and_is_best_when_the_best_counts, ())
{
    const Marked made = anyMarks();
    const double best = *wholeMark(made.components, made.marks, ResitRule::Best).percent;
    RC_ASSERT((best >= 0 && best <= 100));
    for (const ResitRule rule : {ResitRule::Last, ResitRule::Capped})
        RC_ASSERT(*wholeMark(made.components, made.marks, rule).percent <= best);
}

RC_GTEST_PROP(WholeMark, with_every_mark_full_is_100, ())
{
    Marked made = anyMarks();
    for (CourseMark &one : made.marks)
        one.mark = made.components[one.componentId.value - 1].fullMark;
    RC_ASSERT(wholeMark(made.components, made.marks, ResitRule::Best).percent == 100.0);
}

} // namespace
} // namespace muster
