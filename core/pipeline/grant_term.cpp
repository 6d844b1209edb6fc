// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/grant_term.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<GrantPurpose>()
{
    static constexpr Choice choices[] = {
        {"grant", QT_TRANSLATE_NOOP("Grant term", "Granting")},
        {"renewal", QT_TRANSLATE_NOOP("Grant term", "Renewing")},
    };
    return choices;
}

template <>
ChoiceList choicesOf<GrantTermKind>()
{
    static constexpr Choice choices[] = {
        {"programme", QT_TRANSLATE_NOOP("Grant term", "Programme passed")},
        {"test", QT_TRANSLATE_NOOP("Grant term", "Test passed")},
        {"paper", QT_TRANSLATE_NOOP("Grant term", "Valid paper")},
        {"qualification", QT_TRANSLATE_NOOP("Grant term", "Qualification held")},
    };
    return choices;
}

namespace {

/// The field a kind cannot be without; empty when it is there.
QByteArray missingField(const GrantTerm &term)
{
    using enum GrantTermKind;
    switch (term.kind) {
    case ProgrammePassed: return term.programmeId.isNull() && term.programmeKind.isEmpty() ? "programme_id" : "";
    case TestPassed: return term.testKindId.isNull() ? "test_kind_id" : "";
    case PaperHeld: return term.documentTypeId.isNull() ? "document_type_id" : "";
    case QualificationHeld: return term.heldTypeId.isNull() ? "held_type_id" : "";
    }
    return {};
}

Problems wholeForItsKind(const GrantTerm &term)
{
    const QByteArray field = missingField(term);
    if (field.isEmpty())
        return {};
    return {{QString::fromLatin1(field), QCoreApplication::translate("Record", "This kind of term cannot be without it."), {}}};
}

/// Of a paper and a qualification it counts that they are valid, not how old they are.
Problems agesWhatAges(const GrantTerm &term)
{
    if (!term.months || term.kind == GrantTermKind::ProgrammePassed || term.kind == GrantTermKind::TestPassed)
        return {};
    return {{QStringLiteral("months"), QCoreApplication::translate("Record", "Only programmes and tests can be asked to be no older than so many months."), {}}};
}

} // namespace

template <>
const RecordTable<GrantTerm> &recordTable<GrantTerm>()
{
    static const RecordTable<GrantTerm> table{
        .noun = QT_TRANSLATE_NOOP("Grant term", "Grant term"),
        .fields = {
            field(&GrantTerm::typeId, "type_id", QT_TRANSLATE_NOOP("Grant term", "Qualification"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Grant term", "What for")}),
            field(&GrantTerm::purpose, "purpose", QT_TRANSLATE_NOOP("Grant term", "Asked for"), {.required = true}),
            field(&GrantTerm::way, "way", QT_TRANSLATE_NOOP("Grant term", "Way"),
                  {.required = true, .least = 1, .most = 9}),
            field(&GrantTerm::kind, "kind", QT_TRANSLATE_NOOP("Grant term", "Kind"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Grant term", "What is asked")}),
            field(&GrantTerm::programmeKind, "programme_kind", QT_TRANSLATE_NOOP("Grant term", "Kind of programme"),
                  {.plainText = true, .example = "CPTM"}),
            field(&GrantTerm::programmeId, "programme_id", QT_TRANSLATE_NOOP("Grant term", "Programme")),
            field(&GrantTerm::testKindId, "test_kind_id", QT_TRANSLATE_NOOP("Grant term", "Test")),
            field(&GrantTerm::documentTypeId, "document_type_id", QT_TRANSLATE_NOOP("Grant term", "Paper")),
            field(&GrantTerm::heldTypeId, "held_type_id", QT_TRANSLATE_NOOP("Grant term", "Qualification held")),
            field(&GrantTerm::months, "months", QT_TRANSLATE_NOOP("Grant term", "No older than"),
                  {.least = 0, .most = 600, .unit = QT_TRANSLATE_NOOP("Grant term", "months")}),
            field(&GrantTerm::note, "note", QT_TRANSLATE_NOOP("Grant term", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Grant term", "Remarks")}),
        },
        .naming = [](const GrantTerm &) { return QCoreApplication::translate("Grant term", "Grant term"); },
        .rules = {
            wholeForItsKind,
            agesWhatAges,
        },
    };
    return table;
}

} // namespace muster
