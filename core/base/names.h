// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace muster {

/// A Vietnamese name in its written order; any part may be empty.
struct NameParts {
    QString family;
    QString middle;
    QString given;

    bool operator==(const NameParts &) const = default;
};

/// Family is the first word, given the last, middle the rest; a name of one word is given only.
NameParts splitVietnamese(const QString &fullName);

/// The parts in their written order with one space between those that are there.
QString joined(const NameParts &name);

/// A key that sorts bytewise as the Vietnamese collation of ICU sorts the text; holds no zero byte.
QByteArray collationKey(const QString &text);

/// A key that sorts bytewise by given name, then family, then middle, in Vietnamese collation.
QByteArray nameSortKey(const NameParts &name);

} // namespace muster
