// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/taking_back.h"

#include "core/base/errors.h"
#include "core/storage/record_sql.h"
#include "core/storage/value_json.h"
#include "core/storage/words.h"

#include <optional>

namespace muster {

namespace {

[[noreturn]] void refuse(const QString &words)
{
    throw Refused(Problem{{}, words, {}});
}

struct OneRecord {
    QString table;
    qint64 record = 0;
};

/// The last change set after this one that touched the record; empty when there is none.
HistoryHead lastChange(const Database &database, const OneRecord &of, qint64 after)
{
    const Rows rows = database.rows(
        QStringLiteral("SELECT s.id, s.name FROM change_line l JOIN change_set s ON s.id = l.change_set_id "
                       "WHERE l.record_table = ? AND l.record_id = ? AND s.id > ? ORDER BY s.id DESC LIMIT 1"),
        {of.table, of.record, after});
    HistoryHead head;
    if (!rows.isEmpty()) {
        head.id = rows[0][0].toLongLong();
        head.name = rows[0][1].toString();
    }
    return head;
}

/// A record that refers to another.
struct Referrer {
    const RecordType &type;
    Row row;
};

std::optional<Referrer> referrerTo(const Database &database, const OneRecord &of, const RecordTypes &types)
{
    for (const RecordType *type : types)
        for (const FieldInfo &field : type->fields) {
            if (of.table != QLatin1String(field.refersTo))
                continue;
            const QString rest = QStringLiteral("WHERE %1 = ? ORDER BY id LIMIT 1").arg(QLatin1String(field.column));
            if (const Rows rows = database.rows(selectSql(*type, rest), {of.record}); !rows.isEmpty())
                return Referrer{*type, rows[0]};
        }
    return std::nullopt;
}

/// The record a line wants to refer to again, which is gone.
OneRecord goneReference(const Database &database, const HeldLine &held)
{
    const QJsonObject before = jsonObject(held.line.before);
    for (const FieldInfo &field : held.type.fields) {
        const qint64 record = before.value(QLatin1String(field.column)).toInteger();
        if (field.kind != FieldKind::Reference || record == 0)
            continue;
        const QString table = QLatin1String(field.refersTo);
        if (database.rows(QStringLiteral("SELECT id FROM %1 WHERE id = ?").arg(table), {record}).isEmpty())
            return {table, record};
    }
    return {};
}

} // namespace

void refuseTakenBack(const ChangeSetEntry &entry)
{
    refuse(storageWords(QT_TRANSLATE_NOOP("Storage", "“%1” has been taken back already (change set %2)."))
               .arg(entry.head.name).arg(entry.takenBackBy));
}

void refuseTwin(const HistoryHead &head)
{
    refuse(storageWords(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be taken back: a later record has a value that must be its own.")).arg(head.name));
}

void refuseChangedLater(const Database &database, const HistoryHead &head, const HistoryLine &line)
{
    const HistoryHead later = lastChange(database, {line.table, line.record}, head.id);
    refuse(storageWords(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be taken back: “%2” (change set %3) changed the same record later."))
               .arg(head.name, later.name).arg(later.id));
}

void refuseReferences(const Database &database, const HistoryHead &head, const HeldLine &held)
{
    if (const auto referrer = referrerTo(database, {held.line.table, held.line.record}, held.types)) {
        const HistoryHead later = lastChange(database, {QLatin1String(referrer->type.table), referrer->row[0].toLongLong()}, head.id);
        refuse(storageWords(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be taken back: a later record refers to what it added: %2 “%3”, by “%4” (change set %5)."))
                   .arg(head.name, noun(referrer->type), referrer->type.naming(referrer->row.mid(2)), later.name).arg(later.id));
    }
    const HistoryHead later = lastChange(database, goneReference(database, held), head.id);
    refuse(storageWords(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be taken back: what it referred to was removed by “%2” (change set %3)."))
               .arg(head.name, later.name).arg(later.id));
}

} // namespace muster
