// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/value_json.h"

#include <QJsonDocument>

#include <cmath>

namespace muster {

namespace {

/// A day that SQLite gives back is the text it keeps, so that no altered letter of it is taken for the same day.
QString dayText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? value.toString() : isoDay(value.toDate());
}

/// The place of the first letter that JSON wants escaped; the length when there is none.
qsizetype plainUntil(QStringView text)
{
    const auto special = [](QChar c) { return c < u' ' || c == u'"' || c == u'\\'; };
    return std::find_if(text.begin(), text.end(), special) - text.begin();
}

void appendEscaped(QString &json, QChar c)
{
    if (c == u'"' || c == u'\\')
        json.append(u'\\').append(c);
    else
        json.append(QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0')));
}

void appendText(QString &json, QStringView text)
{
    json.append(u'"');
    for (qsizetype plain = plainUntil(text); plain < text.size(); plain = plainUntil(text)) {
        json.append(text.first(plain));
        appendEscaped(json, text[plain]);
        text = text.sliced(plain + 1);
    }
    json.append(text).append(u'"');
}

void appendDecimal(QString &json, double number)
{
    json.append(std::isfinite(number) ? QString::number(number, 'g', QLocale::FloatingPointShortest) : QStringLiteral("null"));
}

void appendValue(QString &json, FieldKind kind, const QVariant &value)
{
    if (value.isNull()) {
        json.append(QLatin1String("null"));
        return;
    }
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::File: return appendText(json, value.toString());
    case FieldKind::Day: return appendText(json, dayText(value));
    case FieldKind::Flag:
    case FieldKind::Number:
    case FieldKind::Reference: json.append(QString::number(value.toLongLong())); return;
    case FieldKind::Decimal: return appendDecimal(json, value.toDouble());
    }
}

/// What a whole record need not say, because valueIn() gives it anyhow.
bool isNothing(FieldKind kind, const QVariant &value)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::File: return value.toString().isEmpty();
    case FieldKind::Flag: return value.toInt() == 0;
    case FieldKind::Day:
    case FieldKind::Number:
    case FieldKind::Decimal:
    case FieldKind::Reference: break;
    }
    return value.isNull();
}

void appendColumn(QString &json, const char *column)
{
    json.append(json.isEmpty() ? u'{' : u',').append(u'"').append(QLatin1String(column)).append(QLatin1String("\":"));
}

} // namespace

QJsonValue toJson(FieldKind kind, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::File: return value.toString();
    case FieldKind::Day: return dayText(value);
    case FieldKind::Flag:
    case FieldKind::Number:
    case FieldKind::Reference: return value.toLongLong();
    case FieldKind::Decimal: return value.toDouble();
    }
    return {};
}

QVariant fromJson(FieldKind kind, const QJsonValue &json)
{
    const bool nothing = json.isNull() || json.isUndefined();
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::File: return json.toString(QLatin1String(""));
    case FieldKind::Day: return FieldType<QDate>::toVariant(QDate::fromString(json.toString(), Qt::ISODate));
    case FieldKind::Flag: return int(json.toInteger());
    case FieldKind::Number: return nothing ? QVariant(QMetaType::fromType<int>()) : QVariant(int(json.toInteger()));
    case FieldKind::Reference: return nothing ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(qlonglong(json.toInteger()));
    case FieldKind::Decimal: return nothing ? QVariant(QMetaType::fromType<double>()) : QVariant(json.toDouble());
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

QJsonValue valueIn(const QJsonObject &json, const FieldInfo &field)
{
    const QJsonValue value = json.value(QLatin1String(field.column));
    return value.isUndefined() ? toJson(field.kind, fromJson(field.kind, value)) : value;
}

QString historyText(const RecordType &type, const QVariantList &values)
{
    QString json;
    json.reserve(24 * values.size());
    for (const qsizetype i : type.byColumn) {
        if (isNothing(type.fields[i].kind, values[i]))
            continue;
        appendColumn(json, type.fields[i].column);
        appendValue(json, type.fields[i].kind, values[i]);
    }
    return json.isEmpty() ? QStringLiteral("{}") : json.append(u'}');
}

Difference difference(const RecordType &type, const QVariantList &before, const QVariantList &after)
{
    Difference changed;
    for (const qsizetype i : type.byColumn) {
        const FieldInfo &field = type.fields[i];
        QString old, now;
        appendValue(old, field.kind, before[i]);
        appendValue(now, field.kind, after[i]);
        if (old == now)
            continue;
        appendColumn(changed.before, field.column);
        appendColumn(changed.after, field.column);
        changed.before.append(old);
        changed.after.append(now);
    }
    if (changed.after.isEmpty())
        return {};
    return {changed.before.append(u'}'), changed.after.append(u'}')};
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace muster
