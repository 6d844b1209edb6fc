// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QtGlobal>

#include <compare>

namespace muster {

/// The number a record is kept under; a number of one kind of record cannot be given for another.
template <class Record>
struct Id {
    qint64 value = 0;

    bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

template <class Record>
size_t qHash(const Id<Record> &id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

} // namespace muster

template <class Record>
struct std::hash<muster::Id<Record>> {
    size_t operator()(const muster::Id<Record> &id) const noexcept { return qHash(id); }
};
