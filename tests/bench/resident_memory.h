// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QFile>

namespace muster::bench {

/// Of this program now (VmRSS of Linux).
inline long residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).replace("kB", "").trimmed().toLong();
    return 0;
}

} // namespace muster::bench
