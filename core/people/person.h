// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/organisation.h"
#include "core/people/service.h"
#include "core/record/record_type.h"

#include <QDate>
#include <QString>

namespace muster {

enum class Sex { Unknown, Male, Female };

template <>
ChoiceList choicesOf<Sex>();

struct Person;
using PersonId = Id<Person>;

/// Somebody the office knows. The full name stands as the person writes it; family, middle and given name are
/// its words told apart, or all empty where nobody has done so.
struct Person {
    PersonId id;
    int version = 0;
    QString serviceNo;
    QString fullName;
    QString familyName;
    QString middleName;
    QString givenName;
    QString passportName;
    Sex sex = Sex::Unknown;
    QDate bornOn;
    QString nationality;
    ServiceId serviceId;
    OrganisationId organisationId;
    QDate inServiceSince;
    QString note;

    bool operator==(const Person &) const = default;
};

template <>
inline constexpr const char *tableName<Person> = "person";

template <>
const RecordTable<Person> &recordTable<Person>();

/// The text people are searched in: a space before and after each folded word of the full name, of the passport
/// name where it has other words, each word of the full name that is written with marks, and the service number, so
/// that " ng" finds every word that starts so, and " đạ" those that are written so.
QString searchText(const Person &person);

} // namespace muster
