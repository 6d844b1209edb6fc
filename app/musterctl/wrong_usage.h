// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"

namespace muster {

/// The command line cannot be understood as it was typed.
class WrongUsage final : public Fault {
public:
    using Fault::Fault;
};

} // namespace muster
