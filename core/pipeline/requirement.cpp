// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/requirement.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<RequirementKind>()
{
    static constexpr Choice choices[] = {
        {"paper_lasts", QT_TRANSLATE_NOOP("Requirement", "Paper valid through the tour")},
        {"paper_held_for", QT_TRANSLATE_NOOP("Requirement", "Paper held for some time")},
        {"language", QT_TRANSLATE_NOOP("Requirement", "Language level")},
        {"rank", QT_TRANSLATE_NOOP("Requirement", "Rank")},
        {"age", QT_TRANSLATE_NOOP("Requirement", "Age")},
        {"service", QT_TRANSLATE_NOOP("Requirement", "Years of service")},
        {"test", QT_TRANSLATE_NOOP("Requirement", "Test passed")},
        {"programme", QT_TRANSLATE_NOOP("Requirement", "Programme passed")},
        {"qualification", QT_TRANSLATE_NOOP("Requirement", "Qualification held")},
        {"decision", QT_TRANSLATE_NOOP("Requirement", "Decision recorded")},
        {"step", QT_TRANSLATE_NOOP("Requirement", "Procedure step done")},
    };
    return choices;
}

namespace {

/// The field a kind cannot be without; empty when it is there.
QByteArray missingField(const Requirement &row)
{
    using enum RequirementKind;
    switch (row.kind) {
    case PaperLasts:
    case PaperHeldFor: return row.documentTypeId.isNull() ? "document_type_id" : "";
    case LanguageAtLeast: return row.level.isEmpty() ? "level" : "";
    case RankBetween: return row.rankLeastId.isNull() && row.rankMostId.isNull() ? "rank_least_id" : "";
    case AgeBetween: return !row.numberLeast && !row.numberMost ? "number_least" : "";
    case ServiceAtLeast: return !row.numberLeast ? "number_least" : "";
    case TestPassed: return row.testKindId.isNull() ? "test_kind_id" : "";
    case ProgrammePassed: return row.programmeId.isNull() && row.programmeKind.isEmpty() ? "programme_id" : "";
    case QualificationHeld: return row.qualificationTypeId.isNull() ? "qualification_type_id" : "";
    case DecisionRecorded: return row.decisionKind == DecisionKind::None ? "decision_kind" : "";
    case StepDone: return row.stepId.isNull() ? "step_id" : "";
    }
    return {};
}

Problems wholeForItsKind(const Requirement &row)
{
    const QByteArray field = missingField(row);
    if (field.isEmpty())
        return {};
    return {{QString::fromLatin1(field), QCoreApplication::translate("Record", "This kind of requirement cannot be without it."), {}}};
}

Problems neededOnTheWay(const Requirement &row)
{
    if (row.neededFor <= Stage::Deployed)
        return {};
    return {{QStringLiteral("needed_for"), QCoreApplication::translate("Record", "A requirement is for a stage on the way, up to the departure."), {}}};
}

Problems endsInOrder(const Requirement &row)
{
    if (!row.numberLeast || !row.numberMost || *row.numberLeast <= *row.numberMost)
        return {};
    return {{QStringLiteral("number_most"), QCoreApplication::translate("Record", "The most lies below the least."), {}}};
}

} // namespace

template <>
const RecordTable<Requirement> &recordTable<Requirement>()
{
    static const RecordTable<Requirement> table{
        .noun = QT_TRANSLATE_NOOP("Requirement", "Requirement"),
        .fields = {
            field(&Requirement::setId, "set_id", QT_TRANSLATE_NOOP("Requirement", "Requirement set"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Requirement", "Requirement")}),
            field(&Requirement::key, "key", QT_TRANSLATE_NOOP("Requirement", "Key"),
                  {.required = true, .plainText = true, .longest = 60, .example = "PASSPORT"}),
            field(&Requirement::kind, "kind", QT_TRANSLATE_NOOP("Requirement", "Kind"), {.required = true}),
            field(&Requirement::neededFor, "needed_for", QT_TRANSLATE_NOOP("Requirement", "Needed to enter"),
                  {.required = true}),
            field(&Requirement::alternative, "alternative", QT_TRANSLATE_NOOP("Requirement", "Alternative"),
                  {.plainText = true, .longest = 60, .example = "LANGUAGE"}),
            field(&Requirement::way, "way", QT_TRANSLATE_NOOP("Requirement", "Way"), {.least = 1, .most = 9}),
            field(&Requirement::documentTypeId, "document_type_id", QT_TRANSLATE_NOOP("Requirement", "Paper"),
                  {.group = QT_TRANSLATE_NOOP("Requirement", "What is asked")}),
            field(&Requirement::testKindId, "test_kind_id", QT_TRANSLATE_NOOP("Requirement", "Test")),
            field(&Requirement::programmeKind, "programme_kind", QT_TRANSLATE_NOOP("Requirement", "Kind of programme"),
                  {.plainText = true, .example = "CPTM"}),
            field(&Requirement::programmeId, "programme_id", QT_TRANSLATE_NOOP("Requirement", "Programme")),
            field(&Requirement::qualificationTypeId, "qualification_type_id", QT_TRANSLATE_NOOP("Requirement", "Qualification")),
            field(&Requirement::decisionKind, "decision_kind", QT_TRANSLATE_NOOP("Requirement", "Decision")),
            field(&Requirement::language, "language", QT_TRANSLATE_NOOP("Requirement", "Language"),
                  {.plainText = true, .longest = 8, .example = "en"}),
            field(&Requirement::level, "level", QT_TRANSLATE_NOOP("Requirement", "Level"),
                  {.plainText = true, .longest = 40, .example = "B2"}),
            field(&Requirement::rankLeastId, "rank_least_id", QT_TRANSLATE_NOOP("Requirement", "Lowest rank")),
            field(&Requirement::rankMostId, "rank_most_id", QT_TRANSLATE_NOOP("Requirement", "Highest rank")),
            field(&Requirement::numberLeast, "number_least", QT_TRANSLATE_NOOP("Requirement", "At least"),
                  {.least = 0}),
            field(&Requirement::numberMost, "number_most", QT_TRANSLATE_NOOP("Requirement", "At most"), {.least = 0}),
            field(&Requirement::months, "months", QT_TRANSLATE_NOOP("Requirement", "Months"),
                  {.least = 0, .most = 600, .unit = QT_TRANSLATE_NOOP("Requirement", "months")}),
            field(&Requirement::stepId, "step_id", QT_TRANSLATE_NOOP("Requirement", "Procedure step"),
                  {.group = QT_TRANSLATE_NOOP("Requirement", "Who mends it")}),
            field(&Requirement::owner, "owner", QT_TRANSLATE_NOOP("Requirement", "Owner"), {.plainText = true}),
            field(&Requirement::leadDays, "lead_days", QT_TRANSLATE_NOOP("Requirement", "Lead time"),
                  {.least = 0, .most = 3650, .unit = QT_TRANSLATE_NOOP("Requirement", "days")}),
            field(&Requirement::note, "note", QT_TRANSLATE_NOOP("Requirement", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Requirement", "Remarks")}),
        },
        .naming = [](const Requirement &requirement) { return requirement.key; },
        .rules = {
            wholeForItsKind,
            neededOnTheWay,
            endsInOrder,
        },
    };
    return table;
}

} // namespace muster
