// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_desk.h"

#include "core/base/errors.h"
#include "core/office/own_changes.h"
#include "core/office/record_list.h"
#include "core/people/office_profile.h"
#include "core/people/rank.h"
#include "core/people/rank_held.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {
namespace {

class RecordDesk : public OnEachEngine {
protected:
    const RecordType &missions() const { return recordType<Mission>(); }

    StoredRecord written(const Database &by, StoredRecord record, const char *column, const QString &text)
    {
        record.values[missions().indexOf(column)] = text;
        return saveRecord(by, missions(), record, clerk(m_minutes++));
    }

    StoredRecord someMission() { return written(database(), newRecord(missions()), "code", QStringLiteral("UNMISS")); }
    QString newestName() const { return changeSets(database(), 1).first().head.name; }
    Sitting sitting() const { return {clerk().author, 0}; }

private:
    int m_minutes = 0;
};

/// Flags begin off and choices at their first value, which may be that nothing is chosen yet.
bool mustBeGiven(const FieldInfo &field)
{
    if (field.kind == FieldKind::Choice)
        return field.rules.required && *field.choices.front().code == '\0';
    return field.rules.required && field.kind != FieldKind::Flag;
}

TEST_P(RecordDesk, names_each_save_after_what_was_saved)
{
    const StoredRecord added = someMission();
    EXPECT_GT(added.state.id, 0);
    EXPECT_EQ(newestName(), u"Add mission UNMISS"_qs);
    const StoredRecord changed = written(database(), added, "name_en", QStringLiteral("Mission in South Sudan"));
    EXPECT_EQ(newestName(), u"Change mission UNMISS"_qs);
    EXPECT_EQ(changed.state.version, added.state.version + 1);
    removeRecord(database(), missions(), changed, clerk());
    EXPECT_EQ(newestName(), u"Remove mission UNMISS"_qs);
    EXPECT_FALSE(storedRecord(database(), missions(), added.state.id));
}

TEST_P(RecordDesk, gives_records_of_every_kind_a_beginning_that_lacks_only_what_must_be_there)
{
    for (const RecordType *type : recordTypes()) {
        const StoredRecord begun = newRecord(*type);
        ASSERT_EQ(begun.values.size(), type->fields.size()) << type->table;
        for (qsizetype i = 0; i < begun.values.size(); ++i)
            EXPECT_EQ(valueFault(type->fields[i], begun.values[i]).isEmpty(), !mustBeGiven(type->fields[i]))
                << type->table << '.' << type->fields[i].column;
    }
}

TEST_P(RecordDesk, refuses_what_the_field_table_does_not_allow_and_changes_nothing)
{
    EXPECT_THROW(written(database(), newRecord(missions()), "code", QString()), Refused);
    EXPECT_TRUE(storedRecords(database(), missions()).isEmpty());
    EXPECT_TRUE(changeSets(database(), 10).isEmpty());
}

TEST_P(RecordDesk, says_when_somebody_else_saved_meanwhile)
{
    const StoredRecord read = someMission();
    const Database other = secondClerk();
    written(other, read, "name_vi", QStringLiteral("Phái bộ Nam Xu-đăng"));
    EXPECT_THROW(written(database(), read, "name_en", QStringLiteral("South Sudan")), Conflict);
    EXPECT_THROW(removeRecord(database(), missions(), read, clerk()), Conflict);
    EXPECT_EQ(lastAuthor(database(), missions(), read.state.id), clerk().author);
}

TEST_P(RecordDesk, does_not_save_a_second_record_of_what_must_be_its_own)
{
    someMission();
    EXPECT_THROW(someMission(), Duplicate);
    EXPECT_EQ(storedRecords(database(), missions()).size(), 1);
}

TEST_P(RecordDesk, tells_what_uses_a_record_that_cannot_be_removed)
{
    const Rank rank = saved(database(), Rank{.code = u"A-CPT"_qs, .nameEn = u"Captain"_qs});
    for (const char *number : {"1", "2"}) {
        const Person holder = saved(database(), person(QLatin1String(number)));
        saved(database(), RankHeld{.personId = holder.id, .rankId = rank.id});
    }
    const auto stored = storedRecord(database(), recordType<Rank>(), rank.id.value);
    try {
        removeRecord(database(), recordType<Rank>(), *stored, clerk());
        FAIL() << "a rank in use was removed";
    } catch (const InUse &fault) {
        EXPECT_EQ(fault.words(), u"“Captain” is in use and stays: rank held (2). Nothing was changed."_qs);
    }
    EXPECT_TRUE(storedRecord(database(), recordType<Rank>(), rank.id.value));
}

TEST_P(RecordDesk, keeps_the_profile_without_which_the_office_could_not_be_opened)
{
    const OfficeProfile profile = saved(database(), OfficeProfile{.name = u"Văn phòng"_qs});
    const auto stored = storedRecord(database(), recordType<OfficeProfile>(), profile.id.value);
    EXPECT_THROW(removeRecord(database(), recordType<OfficeProfile>(), *stored, clerk()), Refused);
    EXPECT_THROW(takeBackChange(database(), newestChangeSet(database()), clerk()), Refused);
    EXPECT_TRUE(storedRecord(database(), recordType<OfficeProfile>(), profile.id.value));
}

TEST_P(RecordDesk, takes_own_changes_back_one_by_one_and_puts_them_back_in_turn)
{
    const StoredRecord added = someMission();
    written(database(), added, "name_en", QStringLiteral("South Sudan"));
    const auto last = lastOwnChange(database(), sitting());
    ASSERT_TRUE(last);
    EXPECT_EQ(last->name, u"Change mission UNMISS"_qs);
    takeBackChange(database(), last->id, clerk(10));
    const auto first = lastOwnChange(database(), sitting());
    ASSERT_TRUE(first);
    EXPECT_EQ(first->name, u"Add mission UNMISS"_qs);
    takeBackChange(database(), first->id, clerk(11));
    EXPECT_FALSE(lastOwnChange(database(), sitting()));

    for (const char16_t *name : {u"Add mission UNMISS", u"Change mission UNMISS"}) {
        const auto back = lastOwnTakingBack(database(), sitting());
        ASSERT_TRUE(back);
        EXPECT_EQ(back->name, QString::fromUtf16(name));
        takeBackChange(database(), back->id, clerk(12));
    }
    EXPECT_FALSE(lastOwnTakingBack(database(), sitting()));
    const auto again = storedRecord(database(), missions(), added.state.id);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->values[missions().indexOf("name_en")].toString(), u"South Sudan"_qs);
    EXPECT_EQ(lastOwnChange(database(), sitting())->name, u"Change mission UNMISS"_qs);
}

TEST_P(RecordDesk, puts_nothing_back_after_something_new_was_done)
{
    const StoredRecord added = someMission();
    const StoredRecord changed = written(database(), added, "name_en", QStringLiteral("South Sudan"));
    takeBackChange(database(), lastOwnChange(database(), sitting())->id, clerk(10));
    written(database(), *storedRecord(database(), missions(), changed.state.id), "name_vi", QStringLiteral("Nam Xu-đăng"));
    EXPECT_FALSE(lastOwnTakingBack(database(), sitting()));
}

TEST_P(RecordDesk, leaves_what_others_did_and_what_was_done_before_the_sitting)
{
    someMission();
    EXPECT_FALSE(lastOwnChange(database(), {QStringLiteral("somebody else"), 0}));
    EXPECT_FALSE(lastOwnChange(database(), {clerk().author, newestChangeSet(database())}));
}

ON_EACH_ENGINE(RecordDesk);

} // namespace
} // namespace muster
