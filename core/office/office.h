// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/office_profile.h"
#include "core/storage/change_set.h"
#include "core/storage/database.h"

namespace muster {

/// An open office: its tables, brought up to this program's schema, and who is signed in.
class Office {
public:
    /// Throws NotAnOffice, NewerOffice, ReadOnly, Unreachable; a newer office is not touched.
    static Office open(const OfficeAddress &address, const Signature &by);

    const Database &database() const { return database_; }
    const QString &author() const { return author_; }
    /// The name the office gave itself in the language in use, else where it is kept.
    QString name() const;

private:
    Office(Database database, QString author) : database_(std::move(database)), author_(std::move(author)) {}

    Database database_;
    QString author_;
};

/// What a new office starts with: the reference lists alone, with the history of the sample office, or with that and the
/// courses it is running.
enum class NewOffice { Empty, Sample, SampleAtWork };

/// Makes an office with the reference lists, and with the sample office's history when asked. A SQLite file appears
/// under its name only when it is whole. Throws Duplicate when something is there already.
void createOffice(const OfficeAddress &address, NewOffice content, const Signature &by);
/// Makes an office with the reference lists that says this of itself. Throws Refused for what is wrong with it, before
/// anything is made.
void createOffice(const OfficeAddress &address, const OfficeProfile &profile, const Signature &by);

/// Why no office can be made in a file of this path; empty words when nothing stands against it.
QString faultOfPlace(const QString &path);

} // namespace muster
