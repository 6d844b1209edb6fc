// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/name_likeness.h"
#include "core/people/not_same_person.h"

#include <QStringList>

#include <functional>

namespace muster {

/// What is typed of a person now.
struct TypedPerson {
    PersonId self = {};             ///< null for a person who is not saved yet
    QString serviceNo = {};
    QString fullName = {};
    QDate bornOn = {};
    QStringList paperNumbers = {};

    bool operator==(const TypedPerson &) const = default;
};

enum class NumberLikeness { None, ServiceNo, FormerServiceNo, Paper };
enum class BirthLikeness { SameDay, DayAndMonthExchanged, Unknown, Different };

/// Why two records may be of one person.
struct TwinReason {
    NumberLikeness number = NumberLikeness::None;
    QString sharedNumber = {};      ///< the number that both have
    NameLikeness name = NameLikeness::Different;
    BirthLikeness birth = BirthLikeness::Different;

    bool isLikely() const;
    /// The smaller, the likelier.
    int rank() const;
};

/// «The same name and the same date of birth», in the language in use.
QString reasonWords(const TwinReason &reason);

/// A person as a list of twins names him or her.
struct TwinPerson {
    PersonId id;
    QString serviceNo;
    QString fullName;
    QDate bornOn;
    QString organisation;
};

struct LikelyTwin {
    TwinPerson person;
    TwinReason reason;
};

/// Who is in the office already and may be this very person, the likeliest first, at most so many. Those known to be
/// somebody else are left out.
QList<LikelyTwin> likelyTwins(const Database &database, const TypedPerson &typed, int limit = 10);

BirthLikeness birthLikeness(QDate one, QDate other);
/// Those of these numbers who are there, in no order.
QList<TwinPerson> twinPeople(const Database &database, const QList<PersonId> &ids);

} // namespace muster
