// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_watch.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

#include <QTest>

namespace muster {
namespace {

constexpr int promisedMs = 2000;

class Watching : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (!IsSkipped())
            m_watch.emplace(database(), [this] { ++m_told; });
    }
    void TearDown() override { m_watch.reset(); }

    bool toldInTime(int times = 1) const
    {
        return QTest::qWaitFor([this, times] { return m_told >= times; }, promisedMs);
    }

    int m_told = 0;
    std::optional<ChangeWatch> m_watch;
};
ON_EACH_ENGINE(Watching);

TEST_P(Watching, tells_of_another_clerks_commit_within_two_seconds)
{
    saved(secondClerk(), person("1"));
    EXPECT_TRUE(toldInTime());
    EXPECT_EQ(select<Person>(database()).size(), 1);
}

TEST_P(Watching, tells_again_of_the_next_commit)
{
    const Database other = secondClerk();
    saved(other, person("1"));
    ASSERT_TRUE(toldInTime());
    saved(other, person("2"));
    EXPECT_TRUE(toldInTime(2));
}

TEST_P(Watching, tells_of_a_commit_that_came_while_this_connection_was_reading)
{
    const Database other = secondClerk();
    saved(other, person("1"));
    for (int i = 0; i < 20; ++i)
        database().rows("SELECT count(*) FROM person");
    EXPECT_TRUE(toldInTime());
}

TEST_P(Watching, is_silent_when_nobody_commits)
{
    const Database other = secondClerk();
    {
        ChangeSet givenUp(other, "Given up", clerk());
        Person made = person("1");
        givenUp.save(made);
        givenUp.flush();
    }
    EXPECT_EQ(ChangeSet(other, "Nothing", clerk()).commit(), 0);
    select<Person>(other);
    QTest::qWait(1300);
    EXPECT_EQ(m_told, 0);
}

TEST_P(Watching, is_silent_about_its_own_commits)
{
    saved(database(), person("1"));
    QTest::qWait(1300);
    EXPECT_EQ(m_told, 0);
}

TEST_P(Watching, ends_with_the_object)
{
    m_watch.reset();
    saved(secondClerk(), person("1"));
    QTest::qWait(1300);
    EXPECT_EQ(m_told, 0);
}

} // namespace
} // namespace muster
