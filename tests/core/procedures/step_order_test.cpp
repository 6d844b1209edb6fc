// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_desk.h"
#include "core/office/record_list.h"
#include "core/storage/history.h"
#include "tests/core/procedures/procedures_fixture.h"

#include <rapidcheck/gtest.h>

namespace muster {
namespace {

using StepOrder = ProceduresTest;

TEST_P(StepOrder, a_circle_is_refused_and_named_by_its_steps)
{
    const ProcedureStepId passport = step("P1", "Passport");
    const ProcedureStepId visa = step("P2", "Visa");
    const ProcedureStepId ticket = step("P3", "Ticket");
    waits(visa, passport);
    EXPECT_EQ(refusalOf([&] { waits(passport, visa); }), u"they would wait for each other in a circle: Passport → Visa → Passport"_qs);
    waits(ticket, visa);
    EXPECT_EQ(refusalOf([&] { waits(passport, ticket); }), u"they would wait for each other in a circle: Passport → Ticket → Visa → Passport"_qs);
    waits(ticket, passport);
}

TEST_P(StepOrder, a_link_that_is_turned_round_into_a_circle_is_refused_by_the_form_too)
{
    const ProcedureStepId passport = step("P1", "Passport");
    const ProcedureStepId visa = step("P2", "Visa");
    const ProcedureStepId ticket = step("P3", "Ticket");
    waits(visa, passport);
    const StepWait last = waits(ticket, visa);
    const RecordType &type = recordType<StepWait>();
    StoredRecord typed = *storedRecord(database(), type, last.id.value);
    typed.values = {passport.value, visa.value};
    EXPECT_NE(refusalOf([&] { saveRecord(database(), type, typed, clerk()); }), QString());
    StoredRecord added = newRecord(type);
    added.values = {passport.value, ticket.value};
    EXPECT_NE(refusalOf([&] { saveRecord(database(), type, added, clerk()); }), QString());
    typed.values = {ticket.value, passport.value};
    EXPECT_EQ(refusalOf([&] { saveRecord(database(), type, typed, clerk()); }), QString());
}

TEST_P(StepOrder, a_circle_within_one_change_set_is_refused)
{
    const ProcedureStepId passport = step("P1", "Passport");
    const ProcedureStepId visa = step("P2", "Visa");
    ChangeSet changes(database(), "Both", clerk());
    StepWait one{.stepId = visa, .waitsForId = passport};
    changes.save(one);
    StepWait other{.stepId = passport, .waitsForId = visa};
    EXPECT_THROW(changes.save(other), Refused);
}

TEST_P(StepOrder, a_removal_taken_back_may_not_close_a_circle)
{
    const ProcedureStepId passport = step("P1", "Passport");
    const ProcedureStepId visa = step("P2", "Visa");
    const StepWait first = waits(visa, passport);
    ChangeSet changes(database(), "Remove", clerk());
    changes.remove(first);
    const qint64 removal = changes.commit();
    waits(passport, visa);
    EXPECT_NE(refusalOf([&] { takeBack(database(), removal, clerk(5), recordTypes()); }), QString());
}

ON_EACH_ENGINE(StepOrder);

/// Whether somebody can come back to where he began along these links.
bool holdsCircle(const QList<std::pair<int, int>> &links)
{
    for (int start = 0; start < 6; ++start) {
        QList<int> reached{start};
        for (qsizetype at = 0; at < reached.size(); ++at)
            for (const auto &[step, before] : links)
                if (step == reached[at] && before == start)
                    return true;
                else if (step == reached[at] && !reached.contains(before))
                    reached.append(before);
    }
    return false;
}

RC_GTEST_PROP(StepOrders, a_link_is_refused_just_when_it_closes_a_circle, ())
{
    TestOffice office(Engine::Sqlite);
    QList<ProcedureStepId> steps;
    for (int i = 0; i < 6; ++i)
        steps.append(saved(office.database(), ProcedureStep{.code = QString::number(i), .titleEn = QString::number(i)}).id);
    QList<std::pair<int, int>> links;
    for (int i = 0; i < 12; ++i) {
        const std::pair link(*rc::gen::inRange(0, 6), *rc::gen::inRange(0, 6));
        if (link.first == link.second || links.contains(link))
            continue;
        const bool closes = holdsCircle(links + QList{link});
        const QString refusal = refusalOf([&] { saved(office.database(), StepWait{.stepId = steps[link.first], .waitsForId = steps[link.second]}); });
        RC_ASSERT(refusal.isEmpty() != closes);
        if (!closes)
            links.append(link);
    }
}

} // namespace
} // namespace muster
