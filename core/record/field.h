// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/field_type.h"

#include <functional>
#include <optional>

namespace muster {

/// What a value of a field must be, beyond its kind.
struct FieldRules {
    bool required = false;
    bool unique = false;
    bool plainText = false;             ///< refuses line feeds, tabs and other control characters
    int longest = 400;                  ///< most letters of a text
    std::optional<double> least = {};   ///< inclusive
    std::optional<double> most = {};    ///< inclusive
    const char *example = "";           ///< shown in the empty field
    const char *unit = "";              ///< English, behind the field, translated in the context of the record
    const char *group = "";             ///< English; this field begins a group of that heading in forms
    bool frozen = false;                ///< what it holds once is never changed, and the record is never removed
};

/// One line of a record's field table: everything that SQL, forms, lists, headings, checks and history ask.
struct FieldInfo {
    const char *column = "";
    const char *label = "";             ///< English, translated in the context of the record
    FieldKind kind = FieldKind::Text;
    FieldRules rules = {};
    const char *refersTo = "";          ///< the table a reference points into
    ChoiceList choices = {};
    const char *choiceContext = "";     ///< where shared choices are translated; empty: with the record
};

/// A field bound to its member, so that a record is read and written without naming the member again.
template <class Record>
struct Field {
    FieldInfo info;
    std::function<QVariant(const Record &)> read;
    std::function<void(Record &, const QVariant &)> write;
};

/// Makes a line of a field table; the kind follows from the member's C++ type.
template <class Record, class Value>
Field<Record> field(Value Record::*member, const char *column, const char *label, FieldRules rules = {})
{
    using Type = FieldType<Value>;
    return {{column, label, Type::kind, rules, Type::refersTo(), Type::choices(), Type::context()},
            [member](const Record &record) { return Type::toVariant(record.*member); },
            [member](Record &record, const QVariant &value) { record.*member = Type::fromVariant(value); }};
}

/// No two records for which `counts` holds may agree in these columns; the first is a reference by which few are found.
/// The words are English, translated in the context of the record; %1 in them stands for the other record.
template <class Record>
struct OnlyOnce {
    QList<const char *> columns;
    std::function<bool(const Record &)> counts;
    const char *words;
};

/// The same without the C++ type: the places of the fields, and values in their order.
struct OnlyOnceInfo {
    QList<qsizetype> fields;
    std::function<bool(const QVariantList &)> counts;
    const char *words;
};

/// A column worked out from the record when it is saved, such as a sort key; history does not keep it.
template <class Record>
struct Derived {
    const char *column;
    std::function<QVariant(const Record &)> value;
};

} // namespace muster
