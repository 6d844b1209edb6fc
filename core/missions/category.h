// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

namespace muster {

/// The groups the UN prints strength in.
enum class UnGroup {
    Unknown,
    Experts,
    StaffOfficer,
    Troops,
    IndividualPolice,
    FormedPolice,
    GovernmentProvided,
    NotCounted,
};

template <>
ChoiceList choicesOf<UnGroup>();

/// Whether people go one by one or as a body.
enum class Form { Unknown, Individual, Unit, Team };

template <>
ChoiceList choicesOf<Form>();

struct Category;
using CategoryId = Id<Category>;

/// A kind of peacekeeper, with its group in the UN's statistics and what is asked of candidates.
struct Category {
    CategoryId id;
    int version = 0;
    QString code;
    QString nameEn;
    QString nameVi;
    UnGroup unGroup = UnGroup::Unknown;
    Form form = Form::Unknown;
    QString legalStatus;
    QString rankLeast;
    QString rankMost;
    QString ageLeast;
    QString ageMost;
    QString tourMonths;
    QString extension;
    QString serviceYearsLeast;
    QString languageTest;
    QString driving;
    QString otherRequirements;
    QString confidence;
    QString source;

    bool operator==(const Category &) const = default;
};

template <>
inline constexpr const char *tableName<Category> = "category";

template <>
const RecordTable<Category> &recordTable<Category>();

} // namespace muster
