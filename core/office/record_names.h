// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/storage/database.h"

namespace muster {

/// A record as people call it.
struct NamedRecord {
    qint64 id = 0;
    QString name;

    bool operator==(const NamedRecord &) const = default;
};

/// Only records whose column holds this number, such as the halls of one venue; without a number none is left out.
struct NameNarrowing {
    QByteArray column;
    qint64 of = 0;
};

/// Which records are asked for: those that hold every word, with or without marks, in their name or any other short text.
struct NameQuestion {
    QString words = {};
    int most = 20;
    qint64 without = 0;     ///< this one is left out
    NameNarrowing within = {};      ///< for short tables
};

/// The first records of a kind by name; those whose names begin with the words stand before the others. Records with one
/// name are told apart by what they refer to; a person's records are found by the person. Never reads a long table whole.
QList<NamedRecord> recordNames(const Database &database, const RecordType &type, const NameQuestion &question);

/// The name as recordNames() gives it; «#12» when the record is not there.
QString recordName(const Database &database, const RecordType &type, qint64 id);

/// Whether the records of a kind are many: people and what a person has.
bool isLongTable(const RecordType &type);

} // namespace muster
