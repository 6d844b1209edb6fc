// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_typing.h"

#include "core/base/days.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace muster {
namespace {

QDate sensibleDay()
{
    return QDate(firstSensibleYear, 1, 1).addDays(*rc::gen::inRange(0, 301 * 365));
}

QString written(QDate day)
{
    const std::string form = *rc::gen::element<std::string>("dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "d-M-yyyy", "ddMMyyyy", "yyyy-MM-dd");
    return day.toString(QString::fromStdString(form));
}

RC_GTEST_PROP(DayTyping, reads_a_day_written_in_any_of_its_forms, ())
{
    const QDate day = sensibleDay();
    const TypedDay typed = typedDay(written(day));
    RC_ASSERT(typed.typing == DayTyping::Day);
    RC_ASSERT(typed.day == day);
}

RC_GTEST_PROP(DayTyping, blames_no_beginning_of_a_day, ())
{
    const QString text = written(sensibleDay());
    for (qsizetype letters = 0; letters < text.size(); ++letters)
        RC_ASSERT(typedDay(text.left(letters)).mayGoOn);
}

RC_GTEST_PROP(DayTyping, gives_a_day_of_a_sensible_year_or_none_whatever_is_typed, ())
{
    const std::string alphabet = "0123456789/.- a";
    const QString text = QString::fromStdString(*rc::gen::container<std::string>(rc::gen::elementOf(alphabet)));
    const TypedDay typed = typedDay(text);
    RC_ASSERT(typed.day.isValid() == (typed.typing == DayTyping::Day));
    RC_ASSERT(!typed.day.isValid() || (typed.day.year() >= firstSensibleYear && typed.day.year() <= lastSensibleYear));
    RC_ASSERT(dayTyped(text).value_or(QDate()) == typed.day);
}

RC_GTEST_PROP(DayTyping, never_guesses_a_century, ())
{
    const QDate day = sensibleDay();
    RC_ASSERT(typedDay(day.toString(QStringLiteral("d/M/yy"))).typing == DayTyping::ShortYear);
    RC_ASSERT(typedDay(day.toString(QStringLiteral("ddMMyy"))).typing == DayTyping::ShortYear);
}

TEST(DayTyping, tells_apart_what_is_wrong)
{
    EXPECT_EQ(typedDay(u"").typing, DayTyping::Nothing);
    for (const QString &text : {u"3"_qs, u"31/0"_qs, u"31/"_qs, u"1/2/2"_qs, u"31/12/"_qs, u"2026-02"_qs, u"2026-02-0"_qs, u"3107"_qs})
        EXPECT_EQ(typedDay(text).typing, DayTyping::Unfinished) << text.toStdString();
    for (const QString &text : {u"31/02/2025"_qs, u"29/02/2100"_qs, u"31/13"_qs, u"32"_qs, u"00/01/2020"_qs, u"0/1/2020"_qs, u"1/0/2020"_qs, u"20260201"_qs})
        EXPECT_EQ(typedDay(text).typing, DayTyping::NoSuchDay) << text.toStdString();
    for (const QString &text : {u"1/1/0000"_qs, u"1/1/9999"_qs, u"01011899"_qs, u"9999-12-31"_qs})
        EXPECT_EQ(typedDay(text).typing, DayTyping::YearOutOfRange) << text.toStdString();
    for (const QString &text : {u"soon"_qs, u"1//2020"_qs, u"1/2/3/4"_qs, u"1/2.2020"_qs, u"-1/2/2020"_qs, u"010220266"_qs, u"2024-1-5"_qs, u"１/2/2020"_qs})
        EXPECT_EQ(typedDay(text).typing, DayTyping::NoDay) << text.toStdString();
    EXPECT_EQ(typedDay(u"1/1/9999").year, 9999);
}

} // namespace
} // namespace muster
