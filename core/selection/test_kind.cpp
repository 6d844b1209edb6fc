// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/test_kind.h"

#include "core/record/rules.h"
#include "core/base/in_language.h"
#include "core/record/pass_mark_rule.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<TestSubject>()
{
    static constexpr Choice choices[] = {
        {"language", QT_TRANSLATE_NOOP("Test", "Language")},
        {"driving", QT_TRANSLATE_NOOP("Test", "Driving")},
        {"shooting", QT_TRANSLATE_NOOP("Test", "Shooting")},
        {"computer", QT_TRANSLATE_NOOP("Test", "Computer")},
        {"physical", QT_TRANSLATE_NOOP("Test", "Physical fitness")},
        {"interview", QT_TRANSLATE_NOOP("Test", "Interview")},
        {"assessment", QT_TRANSLATE_NOOP("Test", "UN assessment (AMS)")},
    };
    return choices;
}

template <>
const RecordTable<TestKind> &recordTable<TestKind>()
{
    static const RecordTable<TestKind> table{
        .noun = QT_TRANSLATE_NOOP("Test", "Test"),
        .fields = {
            field(&TestKind::code, "code", QT_TRANSLATE_NOOP("Test", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60, .example = "AMS-READING", .group = QT_TRANSLATE_NOOP("Test", "Name")}),
            field(&TestKind::nameEn, "name_en", QT_TRANSLATE_NOOP("Test", "Name in English"), {.plainText = true}),
            field(&TestKind::nameVi, "name_vi", QT_TRANSLATE_NOOP("Test", "Name in Vietnamese"), {.plainText = true}),
            field(&TestKind::subject, "subject", QT_TRANSLATE_NOOP("Test", "Subject"), {.required = true}),
            field(&TestKind::appliesTo, "applies_to", QT_TRANSLATE_NOOP("Test", "Categories"),
                  {.plainText = true, .example = "UNMO;SO;IPO"}),
            field(&TestKind::fullMark, "full_mark", QT_TRANSLATE_NOOP("Test", "Full mark"),
                  {.required = true, .least = 0.01, .group = QT_TRANSLATE_NOOP("Test", "Marks")}),
            field(&TestKind::passMark, "pass_mark", QT_TRANSLATE_NOOP("Test", "Pass mark"),
                  {.required = true, .least = 0}),
            field(&TestKind::validityMonths, "validity_months", QT_TRANSLATE_NOOP("Test", "Valid for"),
                  {.least = 1, .unit = QT_TRANSLATE_NOOP("Test", "months")}),
            field(&TestKind::note, "note", QT_TRANSLATE_NOOP("Test", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Test", "Remarks")}),
        },
        .naming = [](const TestKind &kind) { return kind.nameEn.isEmpty() ? kind.code : inLanguage(kind.nameEn, kind.nameVi); },
        .rules = {
            passWithinFull<TestKind>,
        },
    };
    return table;
}

} // namespace muster
