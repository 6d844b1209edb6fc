// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strength.h"

#include "tests/core/strength/small_office.h"
#include "tests/support/random_records.h"

namespace muster {
namespace {

/// Tours over a few months, so that many begin, end and cross on the days asked for.
class StrengthSeries : public SmallOffice {
protected:
    static QDate someDay() { return day(2017, 3, 1).addDays(*rc::gen::inRange(0, 150)); }

    static QList<QDate> someDays()
    {
        QList<QDate> days;
        for (int left = *rc::gen::inRange(1, 9); left > 0; --left)
            days.append(someDay());
        return days;
    }

    static StrengthQuestion someQuestion()
    {
        StrengthQuestion question;
        for (StrengthKey key : {StrengthKey::Type, StrengthKey::Sex, StrengthKey::Mission, StrengthKey::Unit})
            if (*rc::gen::arbitrary<bool>())
                question.by.append(key);
        if (*rc::gen::arbitrary<bool>())
            question.figures = Figures::UnitedNations;
        if (*rc::gen::inRange(0, 4) == 0)
            question.where = {{StrengthKey::Type, QStringLiteral("Troops")}};
        if (*rc::gen::inRange(0, 4) == 0)
            question.endingBy = someDay();
        return question;
    }

    void sendSomebody()
    {
        Tour made = tour({somebody(*rc::gen::element(Sex::Unknown, Sex::Male, Sex::Female)), *rc::gen::element(unmiss, eutm),
                          *rc::gen::element(observer, staff, seconded, engineer)},
                         someDay());
        if (*rc::gen::inRange(0, 4) > 0)
            made.endedOn = made.arrivedOn.addDays(*rc::gen::inRange(0, 60));
        made.plannedEndOn = made.arrivedOn.addDays(30);
        if (made.categoryId == engineer)
            made.rotationId = firstEngineers;
        m_spans.append({made.arrivedOn, made.endedOn});
        saved(database(), made);
    }

    qint64 underWay(QDate when) const
    {
        return std::count_if(m_spans.begin(), m_spans.end(), [when](const DaySpan &span) { return span.contains(when); });
    }

    qint64 counted(QDate when) const
    {
        qint64 sum = 0;
        for (const StrengthRow &row : strength(database(), {when}, {}))
            sum += row.strength;
        return sum;
    }

private:
    QList<DaySpan> m_spans;
};

ON_EACH_ENGINE(StrengthSeries);

TEST_P(StrengthSeries, holds_for_each_day_what_is_counted_on_that_day_alone)
{
    holdsFor(60, [this] {
        sendSomebody();
        const QList<QDate> days = someDays();
        const StrengthQuestion question = someQuestion();
        QList<StrengthRow> oneByOne;
        for (QDate when : std::set<QDate>(days.begin(), days.end()))
            oneByOne += strength(database(), {when}, question);
        RC_ASSERT(strength(database(), days, question) == oneByOne);
    });
}

TEST_P(StrengthSeries, counts_as_many_on_a_day_as_are_under_way_and_as_there_are_names)
{
    holdsFor(60, [this] {
        sendSomebody();
        const QDate when = someDay();
        RC_ASSERT(counted(when) == underWay(when));
        const StrengthQuestion question = someQuestion();
        qint64 sum = 0;
        for (const StrengthRow &row : strength(database(), {when}, question))
            sum += row.strength;
        RC_ASSERT(sum == deployedPeople(database(), {when}, question).size());
    });
}

TEST_P(StrengthSeries, takes_days_in_any_order_and_a_day_asked_twice_as_one)
{
    sent(somebody(), unmiss, observer, {day(2024, 1, 1), day(2024, 3, 31)});
    const QList<StrengthRow> rows = strength(database(), {day(2024, 3, 31), day(2024, 4, 1), day(2024, 1, 1), day(2024, 3, 31)}, {});
    const QList<StrengthRow> expected{{day(2024, 1, 1), {}, 1}, {day(2024, 3, 31), {}, 1}};
    EXPECT_EQ(rows, expected);
}

} // namespace
} // namespace muster
