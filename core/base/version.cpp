// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

namespace muster {

QString programVersion()
{
    return QStringLiteral(MUSTER_VERSION);
}

} // namespace muster
