// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace muster {

/// What strength can be grouped and filtered by. The code stands on the command line and heads the column of an
/// export; a value nobody recorded is the word «unknown», and a tour outside units has an empty unit and rotation.
enum class StrengthKey { Mission, Type, Category, Sex, Service, Form, Unit, Rotation };

using StrengthKeys = QList<StrengthKey>;

struct StrengthKeyInfo {
    StrengthKey key;
    const char *code;
    const char *label;      ///< English, translated in the context «Strength»
    const char *sql;        ///< over the tables of fromTours()
};

/// Every key, in the order people are offered them.
const QList<StrengthKeyInfo> &strengthKeys();
const StrengthKeyInfo &info(StrengthKey key);
std::optional<StrengthKey> strengthKey(const QString &code);

} // namespace muster
