// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QJsonObject>

namespace muster {

/// A value as history keeps it: days as YYYY-MM-DD, bytes as base64, nothing as null. Both engines' values of one
/// field come out alike, so that equal JSON means an equal value.
QJsonValue toJson(FieldKind kind, const QVariant &value);
QVariant fromJson(FieldKind kind, const QJsonValue &json);

QJsonObject toJson(const RecordType &type, const QVariantList &values);
QVariantList fromJson(const RecordType &type, const QJsonObject &json);

/// What history says of a field of a whole record. What is empty stands in no line, nor does a field that came with a
/// later step: it was empty.
QJsonValue valueIn(const QJsonObject &json, const FieldInfo &field);

/// A record as history keeps it: compact JSON with the columns in alphabetical order, without those that are empty
/// (no text, no day or number, not flagged); equal values always give the same bytes.
QString historyText(const RecordType &type, const QVariantList &values);

/// The fields in which two states of a record differ, as history keeps them; both empty when none does.
struct Difference {
    QString before;
    QString after;
};
Difference difference(const RecordType &type, const QVariantList &before, const QVariantList &after);

QJsonObject jsonObject(const QString &text);

} // namespace muster
