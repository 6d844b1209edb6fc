// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/in_language.h"

#include <QLocale>

namespace muster {

QString inLanguage(const QString &english, const QString &vietnamese)
{
    const bool inVietnamese = QLocale().language() == QLocale::Vietnamese;
    const QString &wanted = inVietnamese ? vietnamese : english;
    return wanted.isEmpty() ? (inVietnamese ? english : vietnamese) : wanted;
}

} // namespace muster
