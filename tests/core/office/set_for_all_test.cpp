// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/set_for_all.h"

#include "core/base/errors.h"
#include "core/missions/mission.h"
#include "core/office/own_changes.h"
#include "core/people/organisation.h"
#include "core/people/person.h"
#include "core/storage/history.h"
#include "tests/support/office_fixture.h"
#include "tests/support/office_text.h"
#include "tests/support/records.h"

namespace muster {
namespace {

class SettingForAll : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        engineers = saved(database(), Organisation{.name = "Engineer Brigade 249"}).id;
        for (int i = 0; i < 24; ++i)
            people.append(saved(database(), person(QStringLiteral("N%1").arg(i))));
    }

    ForAll all(const char *column, const QVariant &value) const
    {
        ForAll wanted{recordType<Person>(), column, value};
        for (const Person &one : people)
            wanted.records.append({one.id.value, one.version});
        return wanted;
    }

    ForAllReport set(const ForAll &wanted) const { return setForAll(database(), wanted, clerk(), always); }
    QString newest() const { return changeSets(database(), 1).first().head.name; }

    static bool always(qint64) { return true; }

    OrganisationId engineers;
    QList<Person> people;
};
ON_EACH_ENGINE(SettingForAll);

TEST_P(SettingForAll, is_one_change_set_by_name)
{
    const ForAllReport report = set(all("organisation_id", engineers.value));
    EXPECT_EQ(report.changed, 24);
    EXPECT_EQ(newest(), u"Set Organisation of 24 people to Engineer Brigade 249"_qs);
    for (const Person &one : select<Person>(database()))
        EXPECT_EQ(one.organisationId, engineers);
    takeBackChange(database(), report.changeSet, clerk());
    for (const Person &one : select<Person>(database()))
        EXPECT_TRUE(one.organisationId.isNull());
}

TEST_P(SettingForAll, shows_before_and_after_first_and_changes_nothing_by_that)
{
    const QStringList before = officeText(database());
    const ForAllReport preview = previewForAll(database(), all("organisation_id", engineers.value), 3, always);
    EXPECT_EQ(officeText(database()), before);
    EXPECT_EQ(preview.changed, 24);
    ASSERT_EQ(preview.lines.size(), 3);
    EXPECT_EQ(preview.lines[0].naming, recordTable<Person>().naming(people[0]));
    EXPECT_TRUE(preview.lines[0].before.isNull() || preview.lines[0].before.toString().isEmpty());
    EXPECT_EQ(preview.lines[0].after.toString(), u"Engineer Brigade 249"_qs);
}

TEST_P(SettingForAll, leaves_out_those_who_have_it_and_those_it_may_not_be_given_to)
{
    people[0].nationality = "VNM";
    people[0] = saved(database(), people[0]);
    EXPECT_EQ(set(all("nationality", "VNM")).same, 1);
    EXPECT_EQ(newest(), u"Set Nationality of 23 people to VNM"_qs);
    people = select<Person>(database(), "ORDER BY id");
    const ForAllReport refused = set(all("nationality", "Viet Nam"));
    EXPECT_EQ(refused.refused, 24);
    EXPECT_EQ(refused.changeSet, 0);
    people[1].familyName = "Nguyễn Thị";
    people[1].givenName = "Ánh";
    people[1] = saved(database(), people[1]);
    const ForAllReport some = previewForAll(database(), all("full_name", "Trần Thị Bình"), 30, always);
    EXPECT_EQ(some.changed, 23);
    EXPECT_EQ(some.refused, 1);
    const auto line = std::find_if(some.lines.begin(), some.lines.end(), [](const ForAllLine &each) { return !each.refusal.isEmpty(); });
    ASSERT_NE(line, some.lines.end());
    EXPECT_TRUE(line->refusal.contains(u"words of the full name"_qs)) << line->refusal.toStdString();
}

TEST_P(SettingForAll, is_refused_when_somebody_changed_or_removed_one_of_them_meanwhile)
{
    const ForAll read = all("note", "moved");
    Person changed = people[7];
    changed.note = "mine";
    saved(database(), changed);
    const QStringList before = officeText(database());
    EXPECT_THROW(set(read), Conflict);
    EXPECT_EQ(officeText(database()), before);
    ChangeSet changes(database(), "Remove", clerk());
    changes.remove(people[8]);
    changes.commit();
    people[7] = *find(database(), people[7].id);
    EXPECT_THROW(set(all("note", "moved")), Missing);
}

TEST_P(SettingForAll, does_not_give_all_the_same_service_number)
{
    EXPECT_THROW(set(all("service_no", "X")), Refused);
}

TEST_P(SettingForAll, leaves_everything_as_it_was_when_given_up)
{
    for (int i = 0; i < 40; ++i)
        people.append(saved(database(), person(QStringLiteral("M%1").arg(i))));
    const QStringList before = officeText(database());
    const ForAllReport report = setForAll(database(), all("note", "moved"), clerk(), [](qint64) { return false; });
    EXPECT_TRUE(report.givenUp);
    EXPECT_EQ(officeText(database()), before);
}

TEST_P(SettingForAll, works_for_any_kind_of_record)
{
    const Mission one = saved(database(), mission("A"));
    const Mission other = saved(database(), mission("B"));
    const RecordType &missions = recordType<Mission>();
    set({missions, "kind", "observer", statesOf(database(), missions, {one.id.value, other.id.value, 99999})});
    EXPECT_EQ(newest(), u"Set %1 of 2 records (Mission) to observer"_qs.arg(label(missions, missions.fields[missions.indexOf("kind")])));
}

} // namespace
} // namespace muster
