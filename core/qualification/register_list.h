// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_event.h"
#include "core/qualification/certificate_fields.h"
#include "core/storage/database.h"

#include <optional>

namespace muster {

/// How far a certificate is: issued and not printed yet, printed, or revoked.
enum class RegisterState { ToPrint, Printed, Revoked };

/// Which certificates are asked for. Every word, with or without marks, must be the start of a part of the number, or of a word
/// of the name on the certificate or of the holder's name or service number of today; what is empty asks for nothing.
struct RegisterFilter {
    QString words = {};
    QualificationTypeId typeId = {};
    std::optional<int> year = {};
    std::optional<RegisterState> state = {};
    CourseId courseId = {};
    PersonId personId = {};

    bool operator==(const RegisterFilter &) const = default;
};

enum class RegisterKey { Number, Holder, Type, IssuedOn };

struct RegisterOrder {
    RegisterKey key = RegisterKey::Number;
    Qt::SortOrder order = Qt::DescendingOrder;
};

/// A line of the register. Originals, copies and spoiled count events; days are null for what did not happen.
struct RegisterRow {
    CertificateId id;
    QString number;
    QString holder;
    QString says;               ///< as kept; see wordsOf()
    PersonId personId;
    QualificationId qualificationId;
    QualificationTypeId typeId;
    QString type;               ///< the code of today
    QString course;
    QDate issuedOn;
    QString issuedBy;
    int originals = 0;
    int copies = 0;
    int spoiled = 0;
    QDate revokedOn;
    QString revokedWhy;

    RegisterState state() const;
};

/// The certificates that fulfil a filter, in order; by number the latest year first, then the code, then the sequence.
QList<CertificateId> registerOutline(const Database &database, const RegisterFilter &filter, RegisterOrder order = {});
/// These in this order, by one statement.
QList<RegisterRow> registerRows(const Database &database, const QList<CertificateId> &ids);

/// The years in which certificates were issued, the latest first; types that have some, by code.
QList<int> registerYears(const Database &database);
QList<QualificationTypeId> registeredTypes(const Database &database);

/// A line of the office's book: what the certificate says, and what happened to it since.
struct BookLine {
    RegisterRow row;
    CertificateWords words;
    QList<CertificateEvent> events;
};

/// The numbers of a qualification and year from the first to the last, and the blanks spoiled in that year before anything was
/// printed on them.
struct RegisterBook {
    QualificationTypeId typeId;
    int year = 0;
    QList<BookLine> lines;
    QList<CertificateEvent> spoiled;
};

RegisterBook registerBook(const Database &database, QualificationTypeId type, int year);

/// The book in its parts, the earliest year first, each by code: one for each qualification and year that the filter names,
/// every one where it names none; those without a line or a spoiled blank are left out.
QList<RegisterBook> registerBooks(const Database &database, QualificationTypeId type, std::optional<int> year);

} // namespace muster
