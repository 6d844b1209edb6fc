// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_desk.h"
#include "tests/core/pipeline/candidates.h"

namespace muster {
namespace {

using StageByForm = CandidatesOnEachEngine;
ON_EACH_ENGINE(StageByForm);

StoredRecord with(StoredRecord record, const char *column, const QVariant &value)
{
    record.values[recordType<Candidacy>().indexOf(column)] = value;
    return record;
}

TEST_P(StageByForm, is_changed_by_a_step_only)
{
    const Candidacy one = candidate("A-1", Stage::Selection);
    const StoredRecord form = *storedRecord(database(), recordType<Candidacy>(), one.id.value);
    EXPECT_THROW(saveRecord(database(), recordType<Candidacy>(), with(form, "stage", u"deployed"_qs), clerk()), Refused);
    EXPECT_EQ(again(one), one);
    saveRecord(database(), recordType<Candidacy>(), with(form, "note", u"speaks French"_qs), clerk());
    EXPECT_EQ(again(one).note, u"speaks French"_qs);
}

TEST_P(StageByForm, is_given_to_a_new_candidacy_as_it_stands)
{
    const Person who = somebody("A-1");
    const StoredRecord form{{}, valuesOf(candidacyOf(who, Stage::Training))};
    const StoredRecord added = saveRecord(database(), recordType<Candidacy>(), form, clerk());
    EXPECT_EQ(find(database(), CandidacyId{added.state.id})->stage, Stage::Training);
}

} // namespace
} // namespace muster
