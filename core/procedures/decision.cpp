// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/decision.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<DecisionKind>()
{
    static constexpr Choice choices[] = {
        {"", QT_TRANSLATE_NOOP("Decision", "No decision")},
        {"president", QT_TRANSLATE_NOOP("Decision", "State President's decision")},
        {"council", QT_TRANSLATE_NOOP("Decision", "Decision of the National Defence and Security Council")},
        {"government", QT_TRANSLATE_NOOP("Decision", "Decision of the Government")},
        {"minister", QT_TRANSLATE_NOOP("Decision", "Minister's decision")},
        {"party", QT_TRANSLATE_NOOP("Decision", "Approval by Party bodies")},
        {"un", QT_TRANSLATE_NOOP("Decision", "Decision of the UN")},
        {"other", QT_TRANSLATE_NOOP("Decision", "Other decision")},
    };
    return choices;
}

QString decisionWords(DecisionKind kind)
{
    return QCoreApplication::translate(choiceContext<DecisionKind>, choicesOf<DecisionKind>()[size_t(kind)].label);
}

template <>
const RecordTable<Decision> &recordTable<Decision>()
{
    static const RecordTable<Decision> table{
        .noun = QT_TRANSLATE_NOOP("Decision", "Decision"),
        .fields = {
            field(&Decision::kind, "kind", QT_TRANSLATE_NOOP("Decision", "Kind"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Decision", "Decision")}),
            field(&Decision::number, "number", QT_TRANSLATE_NOOP("Decision", "Number"),
                  {.required = true, .plainText = true, .longest = 100, .example = "1234/QĐ-CTN"}),
            field(&Decision::signedOn, "signed_on", QT_TRANSLATE_NOOP("Decision", "Signed on"), {.required = true}),
            field(&Decision::signer, "signer", QT_TRANSLATE_NOOP("Decision", "Signer"), {.plainText = true}),
            field(&Decision::subject, "subject", QT_TRANSLATE_NOOP("Decision", "Subject"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Decision", "What it says")}),
            field(&Decision::note, "note", QT_TRANSLATE_NOOP("Decision", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Decision", "Remarks")}),
        },
        .naming = [](const Decision &decision) { return decision.number; },
    };
    return table;
}

} // namespace muster
