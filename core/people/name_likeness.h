// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace muster {

/// How like two names are, the likest first.
enum class NameLikeness {
    Same,           ///< the same words in the same order, but for marks and capitals
    OtherOrder,     ///< the same words in another order
    OneWordMore,    ///< one of them has one word more
    NearlySpelled,  ///< word by word at most one letter wrong, missing, too many or two exchanged
    Different
};

/// A name taken apart for comparing: its folded words as written, and in alphabetical order.
struct ComparedName {
    explicit ComparedName(const QString &name);

    QStringList words;
    QStringList sorted;
};

NameLikeness likeness(const ComparedName &one, const ComparedName &other);

/// The folded words of a name in alphabetical order: equal for names that differ in marks and order alone.
QString nameKey(const QString &name);

/// The keys that a name like this one may have: its own first, then with one word less, with one of the commonest middle
/// names more, and with one letter of one word wrong, missing, too many or exchanged with the next; some hundreds.
QStringList likelyNameKeys(const QString &name);

/// Whether one letter wrong, missing, too many, or two neighbours exchanged is all that tells two words apart
/// (Damerau-Levenshtein distance of at most 1).
bool isNearly(QStringView one, QStringView other);

} // namespace muster
