// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace muster {

/// A sentence of the command line in the language in use; mark its English with QT_TRANSLATE_NOOP("Command
/// line", …).
inline QString commandWords(const char *english)
{
    return QCoreApplication::translate("Command line", english);
}

} // namespace muster
