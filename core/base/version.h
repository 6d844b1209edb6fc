// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// The version of this program as printed by --version, for example "1.0.0".
QString programVersion();

} // namespace muster
