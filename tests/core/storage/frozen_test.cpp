// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_list.h"
#include "core/qualification/signing_key.h"
#include "core/storage/history.h"
#include "tests/support/office_fixture.h"

namespace muster {
namespace {

SigningKey aKey()
{
    return {.fingerprint = u"AB12-CD34"_qs, .publicKey = u"cHVibGlj"_qs, .secretBox = u"Ym94"_qs, .salt = u"c2FsdA"_qs,
            .passes = 1, .memoryKb = 64, .createdOn = QDate(2025, 7, 1)};
}

class Frozen : public OnEachEngine {
protected:
    QString refusal(const std::function<void()> &act)
    {
        try {
            act();
        } catch (const Refused &refused) {
            return refused.problems().first().field + QStringLiteral(": ") + refused.words();
        }
        return {};
    }
};
ON_EACH_ENGINE(Frozen);

TEST_P(Frozen, what_a_record_says_for_good_is_not_changed_afterwards)
{
    SigningKey key = saved(database(), aKey());
    key.publicKey = u"YW5vdGhlcg"_qs;
    EXPECT_TRUE(refusal([&] { saved(database(), key); }).startsWith(u"public_key: "));
    EXPECT_EQ(find(database(), key.id)->publicKey, u"cHVibGlj"_qs);
}

TEST_P(Frozen, its_other_fields_are_changed_as_ever)
{
    SigningKey key = saved(database(), aKey());
    key.replacedOn = QDate(2026, 1, 1);
    saved(database(), key);
    EXPECT_EQ(find(database(), key.id)->replacedOn, QDate(2026, 1, 1));
}

TEST_P(Frozen, the_record_is_not_removed)
{
    const SigningKey key = saved(database(), aKey());
    const QString words = refusal([&] {
        ChangeSet changes(database(), u"Remove the key"_qs, clerk());
        changes.remove(key);
        changes.commit();
    });
    EXPECT_TRUE(words.contains(u"stands for good"));
    EXPECT_TRUE(find(database(), key.id));
}

TEST_P(Frozen, the_change_set_that_made_it_is_not_taken_back)
{
    const SigningKey key = saved(database(), aKey());
    const qint64 made = changeSets(database(), 1).first().head.id;
    EXPECT_TRUE(refusal([&] { takeBack(database(), made, clerk(1), recordTypes()); }).contains(u"stands for good"));
    EXPECT_TRUE(find(database(), key.id));
}

} // namespace
} // namespace muster
