// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/board_candidate.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<Verdict>()
{
    static constexpr Choice choices[] = {
        {"", QT_TRANSLATE_NOOP("Candidate before a board", "Not decided")},
        {"chosen", QT_TRANSLATE_NOOP("Candidate before a board", "Chosen")},
        {"reserve", QT_TRANSLATE_NOOP("Candidate before a board", "Reserve")},
        {"passed_over", QT_TRANSLATE_NOOP("Candidate before a board", "Passed over")},
    };
    return choices;
}

template <>
const RecordTable<BoardCandidate> &recordTable<BoardCandidate>()
{
    static const RecordTable<BoardCandidate> table{
        .noun = QT_TRANSLATE_NOOP("Candidate before a board", "Candidate before a board"),
        .fields = {
            field(&BoardCandidate::boardId, "board_id", QT_TRANSLATE_NOOP("Candidate before a board", "Selection board"),
                  {.required = true}),
            field(&BoardCandidate::candidacyId, "candidacy_id", QT_TRANSLATE_NOOP("Candidate before a board", "Candidacy"),
                  {.required = true}),
            field(&BoardCandidate::blindNumber, "blind_number", QT_TRANSLATE_NOOP("Candidate before a board", "Number"),
                  {.least = 1}),
            field(&BoardCandidate::verdict, "verdict", QT_TRANSLATE_NOOP("Candidate before a board", "Decision")),
            field(&BoardCandidate::reason, "reason", QT_TRANSLATE_NOOP("Candidate before a board", "Reason"),
                  {.longest = 4000}),
        },
        .naming = [](const BoardCandidate &candidate) {
            return QCoreApplication::translate("Candidate before a board", "Candidate %1").arg(candidate.blindNumber.value_or(0));
        },
    };
    return table;
}

} // namespace muster
