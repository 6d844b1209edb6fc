// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariantMap>

namespace muster {

/// A place in the window: a page and what it shows, for example a day, a filter or a person.
struct Location {
    QByteArray page;
    QVariantMap detail;

    bool operator==(const Location &) const = default;
};

} // namespace muster
