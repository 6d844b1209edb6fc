// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_list.h"
#include "core/storage/history.h"
#include "core/storage/office_check.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

#include <atomic>
#include <thread>

namespace muster {
namespace {

constexpr int writers = 4;
constexpr int changesEach = 50;

class SeveralWriters : public OnEachEngine {
protected:
    /// Runs the work of each writer in a thread with a connection of its own; the words of what went wrong.
    template <class Work>
    QStringList atOnce(const Work &work) const
    {
        QStringList wrong[writers];
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer)
            threads.emplace_back([&, writer] {
                try {
                    const Database own = secondClerk();
                    work(own, writer);
                } catch (const Fault &fault) {
                    wrong[writer].append(fault.words());
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QStringList all;
        for (const QStringList &words : wrong)
            all += words;
        return all;
    }

    QList<qint64> changeSetNumbers() const
    {
        QList<qint64> numbers;
        for (const Row &row : database().rows("SELECT id FROM change_set ORDER BY id"))
            numbers.append(row[0].toLongLong());
        return numbers;
    }
};
ON_EACH_ENGINE(SeveralWriters);

TEST_P(SeveralWriters, keep_one_sound_chain_without_a_gap)
{
    const QStringList wrong = atOnce([](const Database &own, int writer) {
        for (int i = 0; i < changesEach; ++i) {
            ChangeSet changes(own, QStringLiteral("Writer %1").arg(writer), clerk(i));
            Person somebody = person(QStringLiteral("%1-%2").arg(writer).arg(i));
            Venue room = venue(QStringLiteral("%1-%2").arg(writer).arg(i));
            changes.save(somebody);
            changes.save(room);
            changes.commit();
        }
    });
    EXPECT_EQ(wrong, QStringList());
    QList<qint64> expected(writers * changesEach);
    std::iota(expected.begin(), expected.end(), 1);
    EXPECT_EQ(changeSetNumbers(), expected);
    EXPECT_EQ(select<Person>(database()).size(), writers * changesEach);
    EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
}

TEST_P(SeveralWriters, lose_no_change_to_one_record)
{
    const Mission shared = saved(database(), mission("UNMISS"));
    std::atomic<int> conflicts = 0;
    const QStringList wrong = atOnce([&](const Database &own, int writer) {
        for (int done = 0; done < 15;) {
            Mission now = *find(own, shared.id);
            now.note += QString::number(writer);
            try {
                saved(own, now);
                ++done;
            } catch (const Conflict &) {
                ++conflicts;
            }
        }
    });
    EXPECT_EQ(wrong, QStringList());
    const Mission now = *find(database(), shared.id);
    EXPECT_EQ(now.note.size(), writers * 15);
    EXPECT_EQ(now.version, 1 + writers * 15);
    for (int writer = 0; writer < writers; ++writer)
        EXPECT_EQ(now.note.count(QString::number(writer)), 15);
    EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
}

TEST_P(SeveralWriters, take_the_same_change_back_only_once)
{
    saved(database(), person("1"));
    std::atomic<int> done = 0, refused = 0;
    const QStringList wrong = atOnce([&](const Database &own, int) {
        try {
            takeBack(own, 1, clerk(9), recordTypes());
            ++done;
        } catch (const Refused &) {
            ++refused;
        }
    });
    EXPECT_EQ(wrong, QStringList());
    EXPECT_EQ(done, 1);
    EXPECT_EQ(refused, writers - 1);
    EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
}

} // namespace
} // namespace muster
