// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/standing_sql.h"
#include "tests/core/qualification/qualified_office.h"

#include <random>

namespace muster {
namespace {

using enum QualificationActKind;

class StandingOnADay : public QualifiedOffice {};
ON_EACH_ENGINE(StandingOnADay);

TEST_P(StandingOnADay, is_valid_from_the_first_to_the_last_day_both_included)
{
    const Qualification one = granted(anh, observer, QDate(2024, 1, 10), QDate(2026, 1, 9));
    EXPECT_EQ(standing(one, QDate(2024, 1, 9)).state, StandingState::NotYet);
    EXPECT_EQ(standing(one, QDate(2024, 1, 10)), (Standing{.lastDay = QDate(2026, 1, 9)}));
    EXPECT_EQ(standing(one, QDate(2026, 1, 9)).state, StandingState::Valid);
    const Standing lapsed = standing(one, QDate(2026, 1, 10));
    EXPECT_EQ(lapsed.state, StandingState::Lapsed);
    EXPECT_EQ(lapsed.since, QDate(2026, 1, 10));
    EXPECT_EQ(lapsed.graceUntil, QDate(2026, 4, 9)) << "90 days after the last one";
    EXPECT_EQ(standing(one, QDate(2026, 4, 9)).graceUntil, QDate(2026, 4, 9));
    EXPECT_EQ(standing(one, QDate(2026, 4, 10)).graceUntil, QDate());
}

TEST_P(StandingOnADay, without_a_day_of_grant_is_taken_as_granted_and_without_a_last_day_as_endless)
{
    const Qualification one = granted(anh, observer, {});
    EXPECT_EQ(standing(one, QDate(1990, 1, 1)), Standing{});
    EXPECT_EQ(standingWords(standing(one, day)), "valid without end");
}

TEST_P(StandingOnADay, is_suspended_from_the_first_to_the_last_day_both_included)
{
    const Qualification one = granted(anh, observer, QDate(2024, 1, 10), QDate(2026, 1, 9));
    ASSERT_EQ(take(act(Suspension, QDate(2025, 3, 1), QDate(2025, 3, 31)), {one.id}).touched, 1);
    EXPECT_TRUE(standing(one, QDate(2025, 2, 28)).isValid());
    EXPECT_EQ(standing(one, QDate(2025, 3, 1)).state, StandingState::Suspended);
    EXPECT_EQ(standingWords(standing(one, QDate(2025, 3, 31))), "suspended from 1 Mar 2025 to 31 Mar 2025");
    EXPECT_TRUE(standing(one, QDate(2025, 4, 1)).isValid());
}

TEST_P(StandingOnADay, is_suspended_until_it_is_lifted_and_may_be_suspended_again)
{
    const Qualification one = granted(anh, observer, QDate(2024, 1, 10), QDate(2026, 1, 9));
    take(act(Suspension, QDate(2025, 3, 1)), {one.id});
    take(act(Reinstatement, QDate(2025, 5, 1)), {one.id});
    EXPECT_EQ(standing(one, QDate(2025, 4, 30)).state, StandingState::Suspended);
    EXPECT_TRUE(standing(one, QDate(2025, 5, 1)).isValid());
    take(act(Suspension, QDate(2025, 6, 1)), {one.id});
    EXPECT_EQ(standing(one, QDate(2025, 6, 1)).since, QDate(2025, 6, 1));
    EXPECT_EQ(standing(one, QDate(2026, 1, 10)).state, StandingState::Lapsed) << "what has lapsed is lapsed, suspended or not";
}

TEST_P(StandingOnADay, is_revoked_for_good)
{
    const Qualification one = granted(anh, observer, QDate(2024, 1, 10), QDate(2026, 1, 9));
    take(act(Revocation, QDate(2025, 3, 1)), {one.id});
    EXPECT_TRUE(standing(one, QDate(2025, 2, 28)).isValid());
    EXPECT_EQ(standing(one, QDate(2025, 3, 1)).state, StandingState::Revoked);
    EXPECT_EQ(standing(one, QDate(2030, 1, 1)).since, QDate(2025, 3, 1)) << "also after it would have lapsed";
}

TEST_P(StandingOnADay, lasts_as_long_as_another_of_the_holder)
{
    const Qualification one = granted(anh, instructor, QDate(2024, 6, 1));
    EXPECT_EQ(standing(one, day).state, StandingState::Lapsed) << "the other was never held";
    EXPECT_EQ(standingWords(standing(one, day)), "lapsed: the qualification it lasts as long as is not held");
    const Qualification other = granted(anh, observer, QDate(2024, 1, 10), QDate(2026, 1, 9));
    EXPECT_EQ(standing(one, day), (Standing{.lastDay = QDate(2026, 1, 9)}));
    EXPECT_EQ(standing(one, QDate(2026, 1, 10)).state, StandingState::Lapsed);
    take(act(Suspension, QDate(2025, 7, 1), QDate(2025, 7, 31)), {other.id});
    EXPECT_EQ(standing(one, day).state, StandingState::Suspended);
    const Qualification next = granted(anh, observer, QDate(2025, 7, 15), QDate(2027, 7, 14));
    EXPECT_EQ(standing(one, day).lastDay, QDate(2027, 7, 14)) << "another period of the other stands";
    take(act(Revocation, QDate(2025, 8, 1)), {next.id});
    take(act(Revocation, QDate(2025, 8, 2)), {other.id});
    EXPECT_EQ(standing(one, QDate(2025, 8, 2)).since, QDate(2025, 8, 2));
}

TEST_P(StandingOnADay, leaves_out_what_is_not_there)
{
    EXPECT_TRUE(standingsOn(database(), {QualificationId{7}}, day).isEmpty());
    EXPECT_TRUE(standingsOn(database(), {}, day).isEmpty());
}

/// Periods and acts of all kinds, on a few days near each other so that ends meet.
class RandomOffice {
public:
    RandomOffice(const Database &database, const QList<QualificationType> &types, unsigned seed) : random_(seed)
    {
        ChangeSet changes(database, QStringLiteral("Much of everything"), clerk());
        for (int i = 0; i < 12; ++i) {
            Person one = person(QStringLiteral("R%1").arg(i));
            changes.save(one);
            for (int periods = upTo(4); periods > 0; --periods)
                addPeriod(changes, one, types[upTo(int(types.size()) - 1)]);
        }
        for (int acts = 0; acts < 25; ++acts)
            addAct(changes);
        changes.commit();
    }

    QList<QualificationId> ids;
    static inline const QDate first{2025, 1, 1};
    static constexpr int days = 40;

private:
    int upTo(int most) { return std::uniform_int_distribution(0, most)(random_); }
    QDate someDay() { return first.addDays(upTo(days)); }

    void addPeriod(ChangeSet &changes, const Person &who, const QualificationType &type)
    {
        Qualification one{.personId = who.id, .typeId = type.id, .grantedOn = upTo(5) ? someDay() : QDate()};
        if (upTo(2))
            one.validUntil = (one.grantedOn.isValid() ? one.grantedOn : first).addDays(upTo(20));
        changes.save(one);
        ids.append(one.id);
    }

    void addAct(ChangeSet &changes)
    {
        QualificationAct act{.kind = QualificationActKind(upTo(3)), .decidedOn = first, .fromDay = someDay(), .reason = u"r"_qs, .signedBy = u"s"_qs};
        if (act.kind == Suspension && upTo(1))
            act.untilDay = act.fromDay.addDays(upTo(15));
        if (act.kind == Revocation && upTo(1))
            act.kind = Reinstatement;
        changes.save(act);
        QualificationActOn on{.actId = act.id, .qualificationId = ids[upTo(int(ids.size()) - 1)]};
        changes.save(on);
    }

    std::mt19937 random_;
};

TEST_P(StandingOnADay, says_the_same_in_memory_and_as_a_statement)
{
    const RandomOffice office(database(), {observer, instructor, observer}, 20250731);
    const QString sql = QStringLiteral("WITH asked (day) AS (VALUES (CAST(? AS {day}))), %1 SELECT q.id, %2, %3 FROM qualification q CROSS JOIN asked a"
                                       " JOIN qualification_type t ON t.id = q.type_id").arg(standingTables(), standingStateSql(), standingLastDaySql());
    QSet<QString> seen;
    for (QDate on = RandomOffice::first.addDays(-1); on <= RandomOffice::first.addDays(RandomOffice::days + 1); on = on.addDays(1)) {
        const auto standings = standingsOn(database(), office.ids, on);
        ASSERT_EQ(standings.size(), office.ids.size());
        for (const Row &row : database().rows(sql, {on})) {
            const Standing said = standings.value({row[0].toLongLong()});
            EXPECT_EQ(row[1].toString(), standingCode(said.state)) << row[0].toInt() << on.toString(Qt::ISODate).toStdString();
            if (said.isValid()) {
                EXPECT_EQ(row[2].toDate(), said.lastDay) << row[0].toInt() << on.toString(Qt::ISODate).toStdString();
            }
            seen.insert(row[1].toString());
        }
    }
    EXPECT_EQ(seen.size(), 5) << "every state was seen";
}

} // namespace
} // namespace muster
