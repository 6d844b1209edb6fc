// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/printer_shifts.h"

#include <QSettings>

namespace muster {

namespace {

/// Names of printers hold any letter, keys of settings do not.
QString keyOf(const QString &printer, const char *way)
{
    return QStringLiteral("printer_shift/%1/%2").arg(QString::fromLatin1(printer.toUtf8().toHex()), QLatin1String(way));
}

} // namespace

PrintShift shiftOf(const QString &printer)
{
    const QSettings settings;
    return {settings.value(keyOf(printer, "right")).toDouble(), settings.value(keyOf(printer, "down")).toDouble()};
}

void keepShift(const QString &printer, const PrintShift &shift)
{
    QSettings settings;
    settings.setValue(keyOf(printer, "right"), shift.right);
    settings.setValue(keyOf(printer, "down"), shift.down);
}

} // namespace muster
