// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/selection/board.h"
#include "core/selection/candidacy.h"

#include <QString>

#include <optional>

namespace muster {

/// What a board decided on a candidate; None while it has not.
enum class Verdict { None, Chosen, Reserve, PassedOver };

template <>
ChoiceList choicesOf<Verdict>();

struct BoardCandidate;
using BoardCandidateId = Id<BoardCandidate>;

/// A candidate before a board, known to the assessors by a number, and what the board decided and why.
struct BoardCandidate {
    BoardCandidateId id;
    int version = 0;
    BoardId boardId;
    CandidacyId candidacyId;
    std::optional<int> blindNumber;
    Verdict verdict = Verdict::None;
    QString reason;

    bool operator==(const BoardCandidate &) const = default;
};

template <>
inline constexpr const char *tableName<BoardCandidate> = "board_candidate";

template <>
const RecordTable<BoardCandidate> &recordTable<BoardCandidate>();

} // namespace muster
