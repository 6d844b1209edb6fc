// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/value_json.h"

#include <QJsonDocument>

namespace muster {

QJsonValue toJson(FieldKind kind, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Choice: return value.toString();
    case FieldKind::Day: return isoDay(value.toDate());
    case FieldKind::Flag:
    case FieldKind::Number:
    case FieldKind::Reference: return value.toLongLong();
    case FieldKind::Decimal: return value.toDouble();
    case FieldKind::Bytes: return QString::fromLatin1(value.toByteArray().toBase64());
    }
    return {};
}

QVariant fromJson(FieldKind kind, const QJsonValue &json)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Choice: return json.toString(QLatin1String(""));
    case FieldKind::Day: return FieldType<QDate>::toVariant(QDate::fromString(json.toString(), Qt::ISODate));
    case FieldKind::Flag: return int(json.toInteger());
    case FieldKind::Number: return json.isNull() ? QVariant(QMetaType::fromType<int>()) : QVariant(int(json.toInteger()));
    case FieldKind::Reference: return json.isNull() ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(qlonglong(json.toInteger()));
    case FieldKind::Decimal: return json.isNull() ? QVariant(QMetaType::fromType<double>()) : QVariant(json.toDouble());
    case FieldKind::Bytes: return QByteArray::fromBase64(json.toString().toLatin1());
    }
    return {};
}

QJsonObject toJson(const RecordType &type, const QVariantList &values)
{
    QJsonObject json;
    for (qsizetype i = 0; i < values.size(); ++i)
        json.insert(QLatin1String(type.fields[i].column), toJson(type.fields[i].kind, values[i]));
    return json;
}

QVariantList fromJson(const RecordType &type, const QJsonObject &json)
{
    QVariantList values;
    for (const FieldInfo &field : type.fields)
        values.append(fromJson(field.kind, json.value(QLatin1String(field.column))));
    return values;
}

QString jsonText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace muster
