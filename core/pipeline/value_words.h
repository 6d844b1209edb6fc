// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/storage/database.h"

#include <QHash>

namespace muster {

/// A field of a record as people read it: a reference by the name of what it refers to, a choice by its label in the
/// language in use, a flag as a bool; days and numbers are left for the reader's language to write.
struct FieldInWords {
    QString label;
    QVariant value;
};

/// Puts the values of records into words, and remembers the names it has looked up.
class ValueWords {
public:
    ValueWords(const Database &database, const RecordTypes &types) : database_(database), types_(types) {}

    QVariant shown(const RecordType &type, const FieldInfo &field, const QVariant &value);
    /// Every field of a record, in the order of its table.
    QList<FieldInWords> fields(const RecordType &type, const QVariantList &values);
    /// How people call a record; «#12» when it is not there any more.
    QString naming(const RecordType &type, qint64 record);

private:
    const RecordType *typeOf(const char *table) const;

    const Database &database_;
    const RecordTypes &types_;
    QHash<std::pair<QByteArray, qint64>, QString> namings_;
};

} // namespace muster
