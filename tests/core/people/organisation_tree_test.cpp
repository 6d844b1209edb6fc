// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/organisation_tree.h"

#include "core/base/errors.h"
#include "core/office/record_desk.h"
#include "core/people/person.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

class OrganisationTreeTest : public OnEachEngine {
protected:
    Organisation under(const QString &name, OrganisationId parent = {})
    {
        return saved(database(), Organisation{.name = name, .parentId = parent});
    }

    OrganisationNode nodeOf(const QString &name) const
    {
        for (const OrganisationNode &node : organisationTree(database()))
            if (node.name == name)
                return node;
        return {};
    }

    /// The words of the refusal; none when the move was done.
    QString refusalOfMove(Organisation organisation, OrganisationId parent)
    {
        organisation.parentId = parent;
        try {
            saved(database(), organisation);
            return {};
        } catch (const Refused &refused) {
            return refused.problems().first().words;
        }
    }
};

} // namespace

TEST_P(OrganisationTreeTest, NothingCanBePartOfItsOwnPart)
{
    const Organisation brigade = under("Brigade");
    const Organisation battalion = under("Battalion", brigade.id);
    const Organisation company = under("Company", battalion.id);
    EXPECT_TRUE(refusalOfMove(brigade, battalion.id).contains("Brigade → Battalion → Brigade"));
    EXPECT_TRUE(refusalOfMove(brigade, company.id).contains("Brigade → Company → Battalion → Brigade"));
    EXPECT_FALSE(refusalOfMove(brigade, brigade.id).isEmpty());
    EXPECT_TRUE(nodeOf("Brigade").parentId.isNull()) << "nothing was changed";
    EXPECT_EQ(refusalOfMove(company, brigade.id), "");
    EXPECT_EQ(refusalOfMove(battalion, company.id), "") << "no circle any more";
}

TEST_P(OrganisationTreeTest, ACircleWithinOneChangeSetIsRefusedToo)
{
    Organisation one = under("One");
    Organisation two = under("Two");
    ChangeSet changes(database(), "Both at once", clerk());
    one.parentId = two.id;
    changes.save(one);
    two.parentId = one.id;
    EXPECT_THROW(changes.save(two), Refused);
}

TEST_P(OrganisationTreeTest, TheRecordDeskIsHeldToItAsWell)
{
    const Organisation brigade = under("Brigade");
    const Organisation battalion = under("Battalion", brigade.id);
    const RecordType &type = recordType<Organisation>();
    StoredRecord moved = *storedRecord(database(), type, brigade.id.value);
    moved.values[type.indexOf("parent_id")] = battalion.id.value;
    EXPECT_THROW(saveRecord(database(), type, moved, clerk()), Refused);
}

TEST_P(OrganisationTreeTest, PeopleAreCountedAtTheirOwnAndAtEverythingAboveIt)
{
    const Organisation brigade = under("Brigade");
    const Organisation battalion = under("Battalion", brigade.id);
    under("Empty");
    for (int i = 0; i < 3; ++i) {
        Person one = person(QString::number(i));
        one.organisationId = i == 0 ? brigade.id : battalion.id;
        saved(database(), one);
    }
    EXPECT_EQ(nodeOf("Brigade").people, 1);
    EXPECT_EQ(nodeOf("Brigade").peopleBelow, 3);
    EXPECT_EQ(nodeOf("Battalion").people, 2);
    EXPECT_EQ(nodeOf("Empty").peopleBelow, 0);
}

ON_EACH_ENGINE(OrganisationTreeTest);

} // namespace muster
