// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/nomination_job.h"

#include "core/storage/repository.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/shell/message_strip.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace muster {
namespace {

class NominationJobTest : public SampleDeskTest {
protected:
    NominationJobTest() : m_window(std::make_unique<QWidget>()), strip(new MessageStrip(m_window.get()))
    {
        const Candidacy one = select<Candidacy>(database(), QStringLiteral("WHERE stage = 'selection' ORDER BY id LIMIT 1")).value(0);
        ChangeSet changes(database(), QStringLiteral("Call"), sampleClerk());
        Campaign call{.code = QStringLiteral("2025-1")};
        changes.save(call);
        Opening asked{.campaignId = call.id, .missionId = one.missionId, .categoryId = one.categoryId};
        changes.save(asked);
        Candidacy named = one;
        named.openingId = asked.id;
        changes.save(named);
        changes.commit();
        opening = asked.id;
        campaign = call.id;
    }

    QWidget *window() { return m_window.get(); }

private:
    std::unique_ptr<QWidget> m_window;

protected:
    MessageStrip *strip;
    QTemporaryDir place;
    OpeningId opening;
    CampaignId campaign;
};

TEST_F(NominationJobTest, writes_the_folder_and_says_where_it_is_and_how_many_are_complete)
{
    const CallNominations nomination = nominationOf(database(), {.campaignId = campaign}, sampleDay);
    ASSERT_EQ(nomination.nominees.size(), 1);
    writeNominationPackageInto(desk(), nomination, place.path(), window());
    EXPECT_TRUE(QTest::qWaitFor([this] { return strip->words().contains(place.path()); }, 20000));
    EXPECT_TRUE(strip->words().contains(u"The package of 1 candidates"_qs)) << strip->words().toStdString();
    EXPECT_EQ(strip->tone(), Tone::Warning) << "scans are missing in the sample";
    EXPECT_EQ(QDir(place.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{"Nomination 2025-1 of 31-07-2025"});
}

TEST_F(NominationJobTest, says_when_nobody_is_on_the_way)
{
    ChangeSet changes(database(), QStringLiteral("Opening"), sampleClerk());
    Opening empty = *find(database(), opening);
    empty.id = {};
    empty.version = 0;
    changes.save(empty);
    changes.commit();
    askForNominationPackage(desk(), {.openingId = empty.id}, sampleDay, window());
    EXPECT_TRUE(strip->words().startsWith(u"Nobody is on the way"_qs));
}

} // namespace
} // namespace muster
