// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace muster {

/// A sentence of this folder in the language in use; mark its English with QT_TRANSLATE_NOOP("Storage", …).
inline QString storageWords(const char *english)
{
    return QCoreApplication::translate("Storage", english);
}

} // namespace muster
