// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/address.h"

class QSqlError;

namespace muster {

/// Where the two engines differ; nothing outside this folder knows.
QString withColumnTypes(Engine engine, QString sql);
QStringList openingStatements(Engine engine);
QString beginStatement(Engine engine);
/// A value as the engine's driver takes it without a detour.
QVariant bindable(Engine engine, const QVariant &value);
/// Where tables of the session live, which are found before the office's own.
QString sessionSchema(Engine engine);

/// Throws the one error type that fits what the engine said.
[[noreturn]] void raise(const OfficeAddress &address, const QSqlError &error);

} // namespace muster
