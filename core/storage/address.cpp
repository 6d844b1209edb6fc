// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/address.h"

#include <QUrl>

namespace muster {

OfficeAddress OfficeAddress::of(const QString &text)
{
    const bool server = text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"));
    return {server ? Engine::Postgres : Engine::Sqlite, text};
}

QString OfficeAddress::shown() const
{
    return engine == Engine::Postgres ? QUrl(text).toString(QUrl::RemovePassword) : text;
}

} // namespace muster
