// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/gender_target.h"
#include "core/people/rank_held.h"
#include "core/selection/candidacy.h"
#include "core/selection/test_kind.h"
#include "tests/core/strength/small_office.h"

namespace muster {

/// A call for two observers and one for an assessment, ranks, and the targets of two years.
class CallOffice : public SmallOffice {
protected:
    void SetUp() override
    {
        SmallOffice::SetUp();
        if (IsSkipped())
            return;
        colonel = saved(database(), Rank{.code = u"C"_qs, .sortOrder = 50, .nameEn = u"Colonel"_qs}).id;
        major = saved(database(), Rank{.code = u"M"_qs, .sortOrder = 80, .nameEn = u"Major"_qs}).id;
        captain = saved(database(), Rank{.code = u"K"_qs, .sortOrder = 90, .nameEn = u"Captain"_qs}).id;
        sergeant = saved(database(), Rank{.code = u"S"_qs, .sortOrder = 310, .nameEn = u"Sergeant"_qs}).id;
        saved(database(), GenderTarget{.groupCode = u"UNMEM_SO"_qs, .year = 2026, .percent = 23.0});
        saved(database(), GenderTarget{.groupCode = u"UNMEM_SO"_qs, .year = 2027, .percent = 24.0});
        call = saved(database(), Campaign{.code = u"2026-UNMISS-1"_qs, .noteVerbale = u"NV 12/2026"_qs, .deadlineOn = day(2026, 3, 1)}).id;
        opening = saved(database(), Opening{.campaignId = call, .missionId = unmiss, .categoryId = observer, .wanted = 2, .rankLeastId = captain,
                                            .rankMostId = major, .plannedDepartureOn = day(2026, 9, 1), .tourMonths = 12});
        assessment = saved(database(), Campaign{.code = u"AMS-2026"_qs, .kind = CampaignKind::Assessment}).id;
    }

    PersonId ranked(RankId rank, Sex sex = Sex::Male)
    {
        const PersonId who = somebody(sex);
        saved(database(), RankHeld{.personId = who, .rankId = rank, .fromOn = day(2020, 1, 1)});
        return who;
    }

    CandidacyId candidate(Sex sex = Sex::Male, Stage stage = Stage::Nominated)
    {
        return saved(database(), Candidacy{.personId = somebody(sex), .missionId = unmiss, .categoryId = observer, .openingId = opening.id, .stage = stage}).id;
    }

    TestKind kind(const QString &code, TestSubject subject, std::optional<int> months = {})
    {
        return saved(database(), TestKind{.code = code, .subject = subject, .fullMark = 100.0, .passMark = 60.0, .validityMonths = months});
    }

    RankId colonel, major, captain, sergeant;
    CampaignId call, assessment;
    Opening opening;
    const QDate today = day(2026, 2, 1);
};

} // namespace muster
