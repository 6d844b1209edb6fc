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

/// Compact text with the columns in alphabetical order; the same object always gives the same bytes.
QString jsonText(const QJsonObject &json);
QJsonObject jsonObject(const QString &text);

} // namespace muster
