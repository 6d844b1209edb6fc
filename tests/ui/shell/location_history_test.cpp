// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/location_history.h"

#include <gtest/gtest.h>

namespace muster {

namespace {

Location place(const char *page, int person = 0)
{
    return {page, person ? QVariantMap{{"person", person}} : QVariantMap{}};
}

} // namespace

TEST(LocationHistory, StartsNowhere)
{
    LocationHistory history;
    EXPECT_FALSE(history.canGoBack());
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.current(), Location());
    history.back();
    history.forward();
    history.amend({{"day", 1}});
    EXPECT_EQ(history.current(), Location());
}

TEST(LocationHistory, GoesBackAndForward)
{
    LocationHistory history;
    history.visit(place("dashboard"));
    history.visit(place("people"));
    history.visit(place("people", 7));
    history.back();
    EXPECT_EQ(history.current(), place("people"));
    history.back();
    EXPECT_EQ(history.current(), place("dashboard"));
    EXPECT_FALSE(history.canGoBack());
    history.forward();
    history.forward();
    EXPECT_EQ(history.current(), place("people", 7));
    EXPECT_FALSE(history.canGoForward());
}

TEST(LocationHistory, VisitingFromTheMiddleForgetsWhatLayAhead)
{
    LocationHistory history;
    for (const auto *page : {"dashboard", "people", "reports"})
        history.visit(place(page));
    history.back();
    history.back();
    history.visit(place("training"));
    EXPECT_FALSE(history.canGoForward());
    history.back();
    EXPECT_EQ(history.current(), place("dashboard"));
}

TEST(LocationHistory, TheSamePlaceTwiceIsOneStep)
{
    LocationHistory history;
    history.visit(place("people", 7));
    history.visit(place("people", 7));
    EXPECT_FALSE(history.canGoBack());
}

TEST(LocationHistory, AmendingChangesThePlaceWithoutAStep)
{
    LocationHistory history;
    history.visit(place("dashboard"));
    history.amend({{"day", "2025-07-31"}});
    history.visit(place("people"));
    history.back();
    EXPECT_EQ(history.current().detail.value("day").toString(), "2025-07-31");
}

} // namespace muster
