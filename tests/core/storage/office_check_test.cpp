// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_list.h"
#include "core/storage/history.h"
#include "core/storage/office_check.h"
#include "tests/support/office_fixture.h"
#include "tests/support/random_clerk.h"
#include "tests/support/random_records.h"
#include "tests/support/tampering.h"

namespace muster {
namespace {

using testing::Contains;
using testing::HasSubstr;

class OfficeCheck : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        m_person = saved(database(), person("VN1", "Trần Văn Bình"), clerk(1));
        m_person.note = "changed";
        m_person = saved(database(), m_person, clerk(2));
        saved(database(), mission("UNMISS"), clerk(3));
    }

    QStringList faults() const { return officeFaults(database(), recordTypes()); }

    /// What the check says after somebody went around the program.
    std::vector<std::string> faultsAfter(const QString &sql) const
    {
        const Database intruder = secondClerk();
        lowerGuards(intruder);
        intruder.execute(sql);
        std::vector<std::string> words;
        for (const QString &fault : faults())
            words.push_back(fault.toStdString());
        return words;
    }

    Person m_person;
};
ON_EACH_ENGINE(OfficeCheck);

TEST_P(OfficeCheck, finds_nothing_in_a_sound_office)
{
    EXPECT_EQ(faults(), QStringList());
}

TEST_P(OfficeCheck, finds_nothing_after_any_work_and_its_taking_back)
{
    holdsFor(onPostgres() ? 4 : 10, [this] {
        const TestOffice office(GetParam());
        RandomClerk random(office.database(), clerk());
        for (int i = 1; i <= 8; ++i)
            if (const qint64 done = random.work(clerk(i)); done != 0 && i % 3 == 0)
                takeBack(office.database(), done, clerk(i), recordTypes());
        RC_ASSERT(officeFaults(office.database(), recordTypes()) == QStringList());
    });
}

TEST_P(OfficeCheck, names_a_record_that_was_altered_and_both_values)
{
    EXPECT_THAT(faultsAfter("UPDATE person SET full_name = 'Trần Văn Bính'"),
                Contains(AllOf(HasSubstr("person 1: full_name is “Trần Văn Bính”"), HasSubstr("“Trần Văn Bình”"))));
}

TEST_P(OfficeCheck, names_a_record_whose_sort_key_was_altered)
{
    EXPECT_THAT(faultsAfter("UPDATE person SET search_text = ' tran '"), Contains(HasSubstr("person 1: search_text")));
}

TEST_P(OfficeCheck, names_a_record_that_was_removed)
{
    EXPECT_THAT(faultsAfter("DELETE FROM mission"), Contains(HasSubstr("mission 2: was removed")));
}

TEST_P(OfficeCheck, names_a_record_that_was_added)
{
    EXPECT_THAT(faultsAfter("INSERT INTO venue (id, version, name) VALUES (77, 1, 'Hội trường')"),
                Contains(HasSubstr("venue 77: is not known to history")));
    EXPECT_THAT(faultsAfter("UPDATE venue SET id = -9223372036854775807"), Contains(HasSubstr("venue -9223372036854775807")));
    EXPECT_THAT(faultsAfter("UPDATE venue SET id = 9223372036854775807"), Contains(HasSubstr("venue 9223372036854775807")));
}

TEST_P(OfficeCheck, names_a_change_set_whose_name_author_or_moment_was_altered)
{
    EXPECT_THAT(faultsAfter("UPDATE change_set SET name = 'Save on3' WHERE id = 2"), Contains(HasSubstr("change set 2 (“Save on3”)")));
    EXPECT_THAT(faultsAfter("UPDATE change_set SET author = 'Nobody' WHERE id = 3"), Contains(HasSubstr("change set 3")));
    EXPECT_THAT(faultsAfter("UPDATE change_set SET at = at - 1 WHERE id = 1"), Contains(HasSubstr("change set 1")));
}

TEST_P(OfficeCheck, finds_a_line_that_was_removed_and_one_that_was_added)
{
    EXPECT_THAT(faultsAfter("DELETE FROM change_line WHERE change_set_id = 2"), Contains(HasSubstr("change set 2")));
    EXPECT_THAT(faultsAfter("INSERT INTO change_line (change_set_id, line, record_table, record_id, before, after) "
                            "VALUES (1, 2, 'person', 1, '{}', '{}')"), Contains(HasSubstr("change set 1")));
}

TEST_P(OfficeCheck, finds_a_change_set_that_was_removed_whole)
{
    EXPECT_THAT(faultsAfter("DELETE FROM change_line WHERE change_set_id = 3;\nDELETE FROM change_set WHERE id = 3;\nDELETE FROM mission"),
                Contains(HasSubstr("the chain does not end where the office left it")));
}

TEST_P(OfficeCheck, finds_a_change_set_that_was_added_behind_the_others)
{
    EXPECT_THAT(faultsAfter("INSERT INTO change_set (id, name, author, at, hash) VALUES (4, 'x', 'x', 0, 'x')"), Contains(HasSubstr("change set 4")));
}

TEST_P(OfficeCheck, finds_lines_of_no_change_set)
{
    EXPECT_THAT(faultsAfter("INSERT INTO change_line (change_set_id, line, record_table, record_id, before, after) "
                            "VALUES (9, 1, 'person', 1, '{}', '{}')"), Contains(HasSubstr("1 lines belong to no change set")));
}

TEST_P(OfficeCheck, finds_that_a_record_number_would_be_given_twice)
{
    EXPECT_THAT(faultsAfter("UPDATE office_state SET next_id = 2"), Contains(HasSubstr("the next record would be number 2 but should be 3")));
}

TEST_P(OfficeCheck, finds_a_record_that_breaks_the_rules_though_history_agrees)
{
    RecordType lenient = recordType<Person>();
    lenient.problems = [](const QVariantList &) { return Problems(); };
    ChangeSet changes(database(), "By an older program", clerk(4));
    QVariantList values = valuesOf(person("VN2"));
    values[lenient.indexOf("nationality")] = "Việt Nam";
    changes.saveValues(lenient, {}, values);
    changes.commit();
    EXPECT_THAT(faults().join('\n').toStdString(), AllOf(HasSubstr("person 3: nationality"), testing::Not(HasSubstr("history"))));
}

TEST_P(OfficeCheck, takes_a_field_that_came_with_a_later_step_for_empty_in_older_history)
{
    RecordType older = recordType<Mission>();
    const qsizetype last = older.fields.size() - 1;
    older.fields.removeLast();
    older.byColumn = placesByColumn(older.fields);
    older.problems = [](const QVariantList &) { return Problems(); };
    ChangeSet changes(database(), "By an older program", clerk(4));
    const QVariantList values = valuesOf(mission("MINUSCA")).first(last);
    const auto state = changes.saveValues(older, {}, values);
    changes.commit();
    EXPECT_EQ(faults(), QStringList());
    Mission now = *find(database(), MissionId{state.id});
    now.source = "filled in later";
    saved(database(), now, clerk(5));
    EXPECT_EQ(faults(), QStringList());
}

TEST_P(OfficeCheck, finds_any_single_alteration_of_a_record_or_of_its_history)
{
    int altered = 0;
    holdsFor(1, [this] {
        RandomClerk random(database(), clerk(10));
        for (int i = 11; i <= 25; ++i)
            random.work(clerk(i));
        takeBack(database(), changeSets(database(), 1)[0].head.id, clerk(30), recordTypes());
    });
    ASSERT_EQ(faults(), QStringList());
    const Database intruder = secondClerk();
    lowerGuards(intruder);
    holdsFor(onPostgres() ? 100 : 250, [&] {
        const std::optional<Tampering> one = tamperAtRandom(intruder);
        RC_PRE(one.has_value());
        ++altered;
        const QString all = faults().join('\n');
        RC_LOG() << one->words.toStdString() << "\n" << all.toStdString() << "\n";
        mend(intruder, *one);
        RC_ASSERT(all.contains(one->expected));
        RC_ASSERT(faults() == QStringList());
    });
    EXPECT_GT(altered, 50);
}

} // namespace
} // namespace muster
