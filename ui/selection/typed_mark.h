// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace muster {

/// A mark as it is typed or pasted: with a point or a comma, empty or «?» where it is not known.
struct TypedMark {
    bool isMark = false;        ///< false when the letters are none
    std::optional<double> mark = {};
};

TypedMark typedMark(const QString &text);

/// A mark as it stands in a cell: as many places as it has, with a comma or a point after the language.
QString markText(std::optional<double> mark);

} // namespace muster
