// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/value_text.h"

#include <QLocale>

namespace muster {

QString valueText(const QVariant &value, int places)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("✓") : QString();
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QLocale().toString(value.toLongLong());
    case QMetaType::Double:
        return QLocale().toString(value.toDouble(), 'f', places < 0 ? int(QLocale::FloatingPointShortest) : places);
    default:
        return value.toString();
    }
}

} // namespace muster
