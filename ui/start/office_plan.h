// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/office_profile.h"
#include "core/storage/address.h"

namespace muster {

/// What a person typed about an office to be made.
struct OfficePlan {
    QString name;
    QString nameVi;
    QString country;
    QString place;      ///< a file or a postgresql:// address

    /// One name does for both languages.
    OfficeProfile profile() const;
    OfficeAddress address() const { return OfficeAddress::of(place); }
};

/// What is wrong with the plan; the fields are name, country and place. Looks whether the file may be made there, but
/// asks no server.
Problems problemsOf(const OfficePlan &plan);

/// What is wrong with the address of a shared office; empty words when nothing is.
QString serverAddressFault(const QString &address);

/// A file in this person's documents, named after the office.
QString suggestedPlace(const QString &officeName);

} // namespace muster
