// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/field_type.h"

namespace muster {

/// Who decides, from the head of state down.
enum class DecisionKind { None, President, Council, Government, Minister, Party, Un, Other };

template <>
ChoiceList choicesOf<DecisionKind>();

template <>
inline constexpr const char *choiceContext<DecisionKind> = "Decision";

/// In the language in use.
QString decisionWords(DecisionKind kind);

} // namespace muster
