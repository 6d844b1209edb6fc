// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/choice_words.h"

#include "core/procedures/decision.h"
#include "core/selection/candidacy.h"

namespace muster {

const char *choiceContext(const RecordType &type, const FieldInfo &field)
{
    if (field.choices.data() == choicesOf<Stage>().data())
        return recordType<Candidacy>().noun;
    if (field.choices.data() == choicesOf<DecisionKind>().data())
        return recordType<Decision>().noun;
    return type.noun;
}

} // namespace muster
