// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/board_score.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<BoardScore> &recordTable<BoardScore>()
{
    static const RecordTable<BoardScore> table{
        .noun = QT_TRANSLATE_NOOP("Score", "Score"),
        .fields = {
            field(&BoardScore::candidateId, "candidate_id", QT_TRANSLATE_NOOP("Score", "Candidate"),
                  {.required = true}),
            field(&BoardScore::assessorId, "assessor_id", QT_TRANSLATE_NOOP("Score", "Assessor"), {.required = true}),
            field(&BoardScore::criterionId, "criterion_id", QT_TRANSLATE_NOOP("Score", "Criterion"),
                  {.required = true}),
            field(&BoardScore::score, "score", QT_TRANSLATE_NOOP("Score", "Score"), {.least = 0}),
            field(&BoardScore::note, "note", QT_TRANSLATE_NOOP("Score", "Note"), {.longest = 4000}),
        },
        .naming = [](const BoardScore &) { return QCoreApplication::translate("Score", "Score"); },
    };
    return table;
}

} // namespace muster
