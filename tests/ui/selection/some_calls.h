// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/category.h"
#include "core/missions/mission.h"
#include "core/people/rank.h"
#include "core/selection/board_acts.h"
#include "core/selection/nominate.h"
#include "core/selection/record_tests.h"
#include "core/selection/test_kind.h"
#include "core/storage/repository.h"
#include "tests/support/office_fixture.h"
#include "tests/ui/people/sample_desk.h"

namespace muster {

/// The record of that code.
template <class Record>
Record coded(const Database &database, const QString &code)
{
    return select<Record>(database, QStringLiteral("WHERE code = ?"), {code}).value(0);
}

/// What a call adds to the sample office: a request of the UN with two openings, tests, an assessment, and a board with three
/// assessors, three criteria and five candidates.
struct SomeCalls {
    CampaignId call;
    CampaignId assessment;
    Opening observers;
    Opening staff;
    QList<PersonId> people;         ///< captains and majors who are in no candidacy
    QList<CandidacyId> candidacies; ///< of the first five, as observers
    BoardId board;
    QList<TestKindId> tests;
    QList<TestKindId> parts;

    static SomeCalls in(const Database &database)
    {
        SomeCalls some;
        some.enterCalls(database);
        some.enterTests(database);
        some.enterBoard(database);
        return some;
    }

private:
    Opening opening(const Database &database, const QString &category, int wanted) const
    {
        return {.campaignId = call, .missionId = coded<Mission>(database, QStringLiteral("UNMISS")).id, .categoryId = coded<Category>(database, category).id,
                .wanted = wanted, .rankLeastId = coded<Rank>(database, QStringLiteral("A-DU")).id, .rankMostId = coded<Rank>(database, QStringLiteral("A-THT")).id,
                .plannedDepartureOn = QDate(2026, 3, 16), .tourMonths = 12};
    }

    void enterCalls(const Database &database)
    {
        call = saved(database, Campaign{.code = QStringLiteral("2025-UNMISS-2"), .title = QStringLiteral("Observers and staff officers, Juba"),
                                        .noteVerbale = QStringLiteral("OMA/2025/118"), .receivedOn = QDate(2025, 6, 20), .deadlineOn = QDate(2025, 8, 10)}, sampleClerk()).id;
        observers = saved(database, opening(database, QStringLiteral("UNMO"), 2), sampleClerk());
        staff = saved(database, opening(database, QStringLiteral("SO"), 1), sampleClerk());
        const QString free = QStringLiteral(
            "SELECT p.id FROM person p WHERE p.id NOT IN (SELECT person_id FROM candidacy) AND (SELECT rk.code FROM rank_held h JOIN rank_title rk ON rk.id = h.rank_id "
            "WHERE h.person_id = p.id ORDER BY h.id DESC LIMIT 1) IN ('A-DU', 'A-THT') ORDER BY p.sort_key LIMIT 9");
        for (const Row &row : database.rows(free))
            people.append(PersonId{row[0].toLongLong()});
        candidacies = nominate(database, {observers.id, people.mid(0, 5), sampleDay}, sampleClerk()).candidacies;
        nominate(database, {staff.id, people.mid(5, 2), sampleDay}, sampleClerk());
    }

    TestKindId test(const Database &database, const TestKind &kind) const { return saved(database, kind, sampleClerk()).id; }

    void enterTests(const Database &database)
    {
        const QString forBoth = QStringLiteral("UNMO;SO");
        tests = {test(database, {.code = QStringLiteral("HERE-L"), .nameEn = QStringLiteral("Listening here"), .nameVi = QStringLiteral("Nghe tại đây"),
                                 .appliesTo = forBoth, .fullMark = 100.0, .passMark = 60.0, .validityMonths = 24}),
                 test(database, {.code = QStringLiteral("HERE-D"), .nameEn = QStringLiteral("Driving here"), .nameVi = QStringLiteral("Lái xe tại đây"), .subject = TestSubject::Driving,
                                 .appliesTo = QStringLiteral("UNMO"), .fullMark = 20.0, .passMark = 14.0, .validityMonths = 12})};
        assessment = saved(database, Campaign{.code = QStringLiteral("AMS-2025"), .title = QStringLiteral("Assessment team, Ha Noi"), .kind = CampaignKind::Assessment,
                                              .deadlineOn = QDate(2025, 9, 1)}, sampleClerk()).id;
        for (const auto &[code, en, vi] : {std::tuple("AMS-HERE-L", "AMS language", "AMS ngoại ngữ"), std::tuple("AMS-HERE-D", "AMS driving", "AMS lái xe")})
            parts.append(test(database, {.code = QLatin1String(code), .nameEn = QLatin1String(en), .nameVi = QString::fromUtf8(vi), .subject = TestSubject::Assessment,
                                         .appliesTo = QStringLiteral("IPO"), .fullMark = 100.0, .passMark = 60.0, .validityMonths = 24}));
    }

    void enterBoard(const Database &database)
    {
        board = saved(database, Board{.name = QStringLiteral("Hội đồng tuyển chọn quan sát viên 2025"), .campaignId = call, .openingId = observers.id,
                                      .heldOn = QDate(2025, 7, 30), .place = QStringLiteral("Hà Nội"), .chair = QStringLiteral("Đại tá Trần Văn Sơn"),
                                      .secretary = QStringLiteral("Thiếu tá Lê Thị Lan")}, sampleClerk()).id;
        for (const auto &[name, role] : {std::pair("Phạm Thị Hà", "language"), std::pair("Đỗ Văn Quý", "operations"), std::pair("Nguyễn Hữu Ẩn", "personnel")})
            saved(database, Assessor{.boardId = board, .name = QString::fromUtf8(name), .role = QLatin1String(role)}, sampleClerk());
        for (const auto &[name, weight, full] : {std::tuple("English", 3.0, 10.0), std::tuple("Experience", 2.0, 10.0), std::tuple("Interview", 1.0, 20.0)})
            saved(database, Criterion{.boardId = board, .name = QLatin1String(name), .weight = weight, .fullScore = full}, sampleClerk());
    }
};

} // namespace muster
