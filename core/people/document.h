// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/document_type.h"
#include "core/people/person.h"
#include "core/record/record_type.h"

#include <QDate>
#include <QString>

namespace muster {

struct Document;
using DocumentId = Id<Document>;

/// A paper of a person. The day it expires is its last valid day; null means it does not run out.
struct Document {
    DocumentId id;
    int version = 0;
    PersonId personId;
    DocumentTypeId typeId;
    QString number;
    QDate issuedOn;
    QDate expiresOn;
    QString note;

    bool operator==(const Document &) const = default;
};

template <>
inline constexpr const char *tableName<Document> = "document";

/// What papers are found by: the folded number without spaces, as bytes, so that both engines put it in one order.
QByteArray numberKey(const QString &number);

template <>
const RecordTable<Document> &recordTable<Document>();

} // namespace muster
