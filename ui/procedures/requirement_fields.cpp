// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/requirement_fields.h"

namespace muster {

namespace {

/// The columns that say what is asked, by the kinds that read them.
struct AskedBy {
    const char *column;
    QList<RequirementKind> kinds;
};

const QList<AskedBy> &askedBy()
{
    using enum RequirementKind;
    static const QList<AskedBy> table{
        {"document_type_id", {PaperLasts, PaperHeldFor}},
        {"test_kind_id", {TestPassed}},
        {"programme_kind", {ProgrammePassed}},
        {"programme_id", {ProgrammePassed}},
        {"qualification_type_id", {QualificationHeld}},
        {"decision_kind", {DecisionRecorded}},
        {"language", {LanguageAtLeast}},
        {"level", {LanguageAtLeast}},
        {"rank_least_id", {RankBetween}},
        {"rank_most_id", {RankBetween}},
        {"number_least", {AgeBetween, ServiceAtLeast}},
        {"number_most", {AgeBetween}},
        {"months", {PaperLasts, PaperHeldFor, TestPassed, ProgrammePassed}},
    };
    return table;
}

} // namespace

QList<QByteArray> unusedByRequirement(const QVariantList &values)
{
    const auto requirement = recordOf<Requirement>(values);
    QList<QByteArray> unused;
    for (const AskedBy &line : askedBy())
        if (!line.kinds.contains(requirement.kind))
            unused.append(line.column);
    if (requirement.alternative.isEmpty())
        unused.append("way");
    return unused;
}

} // namespace muster
