// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/days.h"
#include "core/base/file_digest.h"
#include "core/base/ids.h"
#include "core/base/text.h"

#include <QDate>
#include <QVariant>

#include <optional>
#include <span>
#include <type_traits>

namespace muster {

enum class FieldKind { Text, Day, Flag, Number, Decimal, Choice, Reference, File };

/// One value a choice may take: what is stored, and the English words people see.
struct Choice {
    const char *code;
    const char *label;
};
using ChoiceList = std::span<const Choice>;

/// The values of an enumeration in the order of its enumerators; a choice type specialises it.
template <class Enum>
ChoiceList choicesOf();

/// Where the labels of a choice that several kinds of records share are translated; empty: with the record that has it.
template <class Enum>
inline constexpr const char *choiceContext = "";

/// The table a record type lives in; a record type specialises it where it declares itself.
template <class Record>
inline constexpr const char *tableName = "";

/// How one C++ type is stored, read back and shown; one small trait for each type.
template <class Value, class = void>
struct FieldType;

inline QString withoutByteOrderMark(QString text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

struct PlainFieldType {
    static constexpr const char *refersTo() { return ""; }
    static ChoiceList choices() { return {}; }
    static constexpr const char *context() { return ""; }
};

template <>
struct FieldType<QString> : PlainFieldType {
    static constexpr FieldKind kind = FieldKind::Text;
    /// Text is kept in NFC, and without a byte order mark in front, which both engines would drop; a null text would
    /// bind as NULL, so that it is made empty here.
    static QVariant toVariant(const QString &text) { return text.isEmpty() ? QStringLiteral("") : withoutByteOrderMark(nfc(text)); }
    static QString fromVariant(const QVariant &value) { return value.isNull() ? QStringLiteral("") : value.toString(); }
};

template <>
struct FieldType<QDate> : PlainFieldType {
    static constexpr FieldKind kind = FieldKind::Day;
    static QVariant toVariant(QDate day) { return day.isValid() ? QVariant(day) : QVariant(QMetaType::fromType<QDate>()); }
    static QDate fromVariant(const QVariant &value) { return value.toDate(); }
};

template <>
struct FieldType<bool> : PlainFieldType {
    static constexpr FieldKind kind = FieldKind::Flag;
    static QVariant toVariant(bool flag) { return flag ? 1 : 0; }
    static bool fromVariant(const QVariant &value) { return value.toInt() != 0; }
};

template <>
struct FieldType<std::optional<int>> : PlainFieldType {
    static constexpr FieldKind kind = FieldKind::Number;
    static QVariant toVariant(std::optional<int> number) { return number ? QVariant(*number) : QVariant(QMetaType::fromType<int>()); }
    static std::optional<int> fromVariant(const QVariant &value) { return value.isNull() ? std::nullopt : std::optional(value.toInt()); }
};

template <>
struct FieldType<std::optional<double>> : PlainFieldType {
    static constexpr FieldKind kind = FieldKind::Decimal;
    static QVariant toVariant(std::optional<double> number) { return number ? QVariant(*number) : QVariant(QMetaType::fromType<double>()); }
    static std::optional<double> fromVariant(const QVariant &value) { return value.isNull() ? std::nullopt : std::optional(value.toDouble()); }
};

template <>
struct FieldType<FileDigest> : PlainFieldType {
    static constexpr FieldKind kind = FieldKind::File;
    static QVariant toVariant(const FileDigest &digest) { return digest.isNull() ? QStringLiteral("") : digest.hex; }
    static FileDigest fromVariant(const QVariant &value) { return {value.toString()}; }
};

template <class Record>
struct FieldType<Id<Record>> {
    static constexpr FieldKind kind = FieldKind::Reference;
    static constexpr const char *refersTo() { return tableName<Record>; }
    static ChoiceList choices() { return {}; }
    static constexpr const char *context() { return ""; }
    static QVariant toVariant(Id<Record> id) { return id.isNull() ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(qlonglong(id.value)); }
    static Id<Record> fromVariant(const QVariant &value) { return {value.toLongLong()}; }
};

template <class Enum>
struct FieldType<Enum, std::enable_if_t<std::is_enum_v<Enum>>> {
    static constexpr FieldKind kind = FieldKind::Choice;
    static constexpr const char *refersTo() { return ""; }
    static ChoiceList choices() { return choicesOf<Enum>(); }
    static constexpr const char *context() { return choiceContext<Enum>; }
    static QVariant toVariant(Enum value) { return QString::fromLatin1(choices()[size_t(value)].code); }
    static Enum fromVariant(const QVariant &value)
    {
        const QByteArray code = value.toString().toLatin1();
        const ChoiceList list = choices();
        for (size_t i = 0; i < list.size(); ++i)
            if (code == list[i].code)
                return Enum(i);
        return Enum(0);
    }
};

} // namespace muster
