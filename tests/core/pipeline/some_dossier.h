// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/finding.h"

namespace muster {

/// The numbers of the lists that dossiers made by hand speak of.
namespace known {
inline constexpr DocumentTypeId passport{1}, medical{2}, licence{3};
inline constexpr RankId captain{11}, major{12}, colonel{13}, unplaced{14};
inline constexpr TestKindId driving{21};
inline constexpr ProgrammeId core2017{31}, core2009{32}, staff{33};
inline constexpr QualificationTypeId staffOfficer{41};
inline constexpr ProcedureStepId examination{51}, clearance{52}, ticket{53}, certificate{54};
inline constexpr CategoryId so{61};
} // namespace known

inline SharedLists someLists()
{
    using namespace known;
    TradeLists lists;
    lists.papers = {{passport, "Passport"}, {medical, "MS.2"}, {licence, "Driving licence"}};
    lists.qualifications = {{staffOfficer, "UN Staff Officer"}};
    lists.ranks = {{captain, {.id = captain, .sortOrder = 90, .nameEn = "Captain"}}, {major, {.id = major, .sortOrder = 80, .nameEn = "Major"}},
                   {colonel, {.id = colonel, .sortOrder = 50, .nameEn = "Colonel"}}, {unplaced, {.id = unplaced, .nameEn = "Petty officer"}}};
    lists.tests = {{driving, {.id = driving, .code = "DRIVING", .nameEn = "Driving test", .fullMark = 100, .passMark = 70, .validityMonths = 24}}};
    lists.programmes = {{core2017, {.id = core2017, .code = "CPTM-2017", .kind = "CPTM"}}, {core2009, {.id = core2009, .code = "CPTM-2009", .kind = "CPTM"}},
                        {staff, {.id = staff, .code = "STM-UNSO", .kind = "STM"}}};
    lists.categories = {{so, {.id = so, .code = "SO", .unGroup = UnGroup::StaffOfficer}}};
    const auto step = [](ProcedureStepId id, const char *code, const char *title, std::optional<int> days) {
        return ProcedureStep{.id = id, .code = code, .titleEn = title, .responsible = "Hospital 175", .leadDays = 60,
                             .anchor = Anchor::BeforeDeparture, .daysNeeded = days};
    };
    lists.steps = {{examination, step(examination, "P21", "Examination", 10)}, {clearance, step(clearance, "P22", "Clearance", 30)},
                   {ticket, step(ticket, "P72", "Ticket", 14)}, {certificate, step(certificate, "P13", "Certificate", {})}};
    lists.waitsFor = {{clearance, {examination}}, {ticket, {clearance}}};
    lists.waitedBy = {{examination, {clearance}}, {clearance, {ticket}}};
    return std::make_shared<const TradeLists>(lists);
}

/// A staff officer who leaves on 22 September 2025 for twelve months, with nothing on file.
inline Dossier someDossier()
{
    return {.id = {1}, .personId = {2}, .serviceNo = "08001342", .fullName = "Nguyễn Văn Đạt", .mission = "UNMISS", .categoryId = known::so,
            .category = "SO", .departure = QDate(2025, 9, 22), .tourMonths = 12, .lists = someLists()};
}

inline Document paperOf(DocumentTypeId type, QDate issuedOn, QDate expiresOn = {}, const QString &number = "C1")
{
    static qint64 last = 100;
    return {.id = {++last}, .personId = {2}, .typeId = type, .number = number, .issuedOn = issuedOn, .expiresOn = expiresOn};
}

inline Requirement rowOf(const QString &key, RequirementKind kind)
{
    return {.key = key, .kind = kind};
}

/// A paper that is good for the tour and so many months.
inline Requirement lasting(DocumentTypeId type, int months = 0, const QString &key = "PAPER")
{
    Requirement row = rowOf(key, RequirementKind::PaperLasts);
    row.documentTypeId = type;
    row.months = months;
    return row;
}

inline Requirement heldFor(DocumentTypeId type, int months, const QString &key = "HELD")
{
    Requirement row = rowOf(key, RequirementKind::PaperHeldFor);
    row.documentTypeId = type;
    row.months = months;
    return row;
}

inline Waiver waiverOf(const QString &key, QDate signedOn, QDate untilOn = {})
{
    return {.id = {7}, .candidacyId = {1}, .requirementKey = key, .reason = "no driver is needed", .signer = "Colonel Trần Minh",
            .signedOn = signedOn, .untilOn = untilOn};
}

} // namespace muster
