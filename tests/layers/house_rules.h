// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace muster::house {

// One place where a source file breaks a rule of the house.
struct Breach {
    int line = 0; // from 1; 0 when it is the file as a whole
    std::string rule;

    bool operator==(const Breach &) const = default;
};

// A file as the rules see it: its path from the root of the repository, with '/', and its text.
struct Source {
    std::string_view path;
    std::string_view text;
};

// Every rule that the file breaks, in the order of its lines.
std::vector<Breach> breaches(const Source &source);

} // namespace muster::house
