// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace muster {

/// The problems found in the files, the first few kept and the rest counted.
class ImportProblems {
public:
    static constexpr int mostKept = 200;

    void add(const Problem &problem);
    void add(const Problems &problems);
    bool isEmpty() const { return m_found == 0; }
    /// Throws Refused when anything was found.
    void refuse() const;

private:
    Problems m_kept;
    int m_found = 0;
};

} // namespace muster
