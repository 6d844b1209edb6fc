// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include "core/base/days.h"
#include "core/base/errors.h"
#include "core/storage/words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSqlError>

namespace muster {

namespace {

struct Token {
    const char *name;
    const char *sqlite;
    const char *postgres;
};

/// STRICT tables of SQLite know six type names, none of which PostgreSQL reads alike for days, references and bytes.
/// A list of numbers, which neither engine binds, is bound as a text: «[1,2,3]».
constexpr Token tokens[] = {
    {"{id}", "INTEGER PRIMARY KEY", "BIGINT PRIMARY KEY"},
    {"{ref}", "INTEGER", "BIGINT"},
    {"{day}", "TEXT", "DATE"},
    {"{moment}", "INTEGER", "BIGINT"},
    {"{decimal}", "REAL", "DOUBLE PRECISION"},
    {"{bytes}", "BLOB", "BYTEA"},
    {"{strict}", "STRICT", ""},
    {"{numbers}", "SELECT value FROM json_each(?)", "SELECT CAST(json_array_elements_text(CAST(? AS JSON)) AS BIGINT)"},
};

enum class Trouble { Duplicate, InUse, Missing, Invalid, Busy, DiskFull, ReadOnly, NotAnOffice, Unreachable, Other };

/// Extended result codes of SQLite 3.40 (sqlite.org/rescode.html).
Trouble sqliteTrouble(int code)
{
    switch (code) {
    case 2067: case 1555: return Trouble::Duplicate;
    case 787: case 1811: return Trouble::InUse;
    case 1299: return Trouble::Missing;
    case 275: case 3091: return Trouble::Invalid;
    default: break;
    }
    switch (code & 0xff) {
    case 5: case 6: return Trouble::Busy;
    case 13: return Trouble::DiskFull;
    case 8: return Trouble::ReadOnly;
    case 11: case 26: return Trouble::NotAnOffice;
    case 10: case 14: return Trouble::Unreachable;
    case 18: case 20: return Trouble::Invalid;
    default: return Trouble::Other;
    }
}

/// SQLSTATE codes of PostgreSQL 15 (appendix A of its manual).
Trouble postgresTrouble(const QString &state)
{
    static const QHash<QString, Trouble> exact{
        {"23505", Trouble::Duplicate}, {"23503", Trouble::InUse},   {"23502", Trouble::Missing},
        {"23514", Trouble::Invalid},   {"55P03", Trouble::Busy},    {"40001", Trouble::Busy},
        {"40P01", Trouble::Busy},      {"53100", Trouble::DiskFull}, {"25006", Trouble::ReadOnly},
        {"57P01", Trouble::Unreachable}, {"57P02", Trouble::Unreachable}, {"57P03", Trouble::Unreachable}};
    if (const auto found = exact.find(state); found != exact.end())
        return *found;
    if (state.isEmpty() || state.startsWith(QLatin1String("08")))
        return Trouble::Unreachable;
    return state.startsWith(QLatin1String("22")) ? Trouble::Invalid : Trouble::Other;
}

/// The columns the engine names: «person.service_no» of SQLite, «(service_no)=(…)» of PostgreSQL.
QString namedColumns(const QString &text)
{
    static const QRegularExpression sqlite(QStringLiteral("failed: ([\\w., ]+)"));
    static const QRegularExpression postgres(QStringLiteral("\\(([\\w, ]+)\\)=\\("));
    for (const auto &pattern : {sqlite, postgres})
        if (const auto match = pattern.match(text); match.hasMatch())
            return match.captured(1).trimmed();
    return {};
}

} // namespace

QString withColumnTypes(Engine engine, QString sql)
{
    for (const Token &token : tokens)
        sql.replace(QLatin1String(token.name), QLatin1String(engine == Engine::Sqlite ? token.sqlite : token.postgres));
    return sql;
}

QStringList openingStatements(Engine engine)
{
    if (engine == Engine::Postgres)
        return {"SET client_min_messages = warning", "SET timezone = 'UTC'", "SET lock_timeout = '15s'",
                "SET synchronous_commit = on"};
    return {"PRAGMA busy_timeout = 15000", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cache_size = -32000"};
}

QString beginStatement(Engine engine)
{
    return engine == Engine::Postgres ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE");
}

/// SQLite keeps days as text.
QVariant bindable(Engine engine, const QVariant &value)
{
    const bool dayAsText = engine == Engine::Sqlite && value.typeId() == QMetaType::QDate && !value.isNull();
    return dayAsText ? isoDay(value.toDate()) : value;
}

QString sessionSchema(Engine engine)
{
    return engine == Engine::Postgres ? QStringLiteral("pg_temp") : QStringLiteral("temp");
}

void raise(const OfficeAddress &address, const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString place = address.shown();
    switch (address.engine == Engine::Sqlite ? sqliteTrouble(code.toInt()) : postgresTrouble(code)) {
    case Trouble::Duplicate: throw Duplicate(storageWords(QT_TRANSLATE_NOOP("Storage", "Another record already has this value (%1).")).arg(namedColumns(said)));
    case Trouble::InUse: throw InUse(storageWords(QT_TRANSLATE_NOOP("Storage", "Other records refer to this one, or it refers to one that is gone.")));
    case Trouble::Missing: throw Missing(storageWords(QT_TRANSLATE_NOOP("Storage", "A value that must be there is missing (%1).")).arg(namedColumns(said)));
    case Trouble::Invalid: throw Invalid(storageWords(QT_TRANSLATE_NOOP("Storage", "A value breaks a rule of the office: %1")).arg(said));
    case Trouble::Busy: throw Busy(storageWords(QT_TRANSLATE_NOOP("Storage", "Somebody else is saving in this office. Nothing was changed; please try again.")));
    case Trouble::DiskFull: throw DiskFull(storageWords(QT_TRANSLATE_NOOP("Storage", "The disk is full. Nothing was changed: %1")).arg(place));
    case Trouble::ReadOnly: throw ReadOnly(storageWords(QT_TRANSLATE_NOOP("Storage", "The office or its folder may not be written to: %1")).arg(place));
    case Trouble::NotAnOffice: throw NotAnOffice(storageWords(QT_TRANSLATE_NOOP("Storage", "This is not an office of Muster, or the file is damaged: %1")).arg(place));
    case Trouble::Unreachable: throw Unreachable(storageWords(QT_TRANSLATE_NOOP("Storage", "The office cannot be reached: %1 (%2)")).arg(place, said));
    case Trouble::Other: break;
    }
    throw StorageError(storageWords(QT_TRANSLATE_NOOP("Storage", "The office could not do this: %1")).arg(said));
}

} // namespace muster
