// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_desk.h"

#include "core/base/errors.h"
#include "core/office/follow_ups.h"
#include "core/office/record_list.h"
#include "core/people/office_profile.h"
#include "core/people/person.h"
#include "core/storage/history.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Record desk", english);
}

StoredRecord fromRow(const Row &row)
{
    return {{row[0].toLongLong(), row[1].toInt()}, row.mid(2)};
}

QString inSentence(const QString &noun)
{
    return noun.left(1).toLower() + noun.mid(1);
}

QString named(const RecordType &type, const StoredRecord &record)
{
    const QString naming = type.naming(record.values);
    return naming.isEmpty() ? QStringLiteral("#%1").arg(record.state.id) : naming;
}

/// «mission UNMISS»; a naming that says the kind by itself stands alone.
QString saidOf(const RecordType &type, const StoredRecord &record)
{
    const QString kind = noun(type);
    const QString naming = named(type, record);
    return naming.startsWith(kind) ? inSentence(naming) : QStringLiteral("%1 %2").arg(inSentence(kind), naming);
}

/// Whom the record belongs to; empty when it belongs to nobody.
QString owner(const Database &database, const RecordType &type, const StoredRecord &record)
{
    for (qsizetype i = 0; i < type.fields.size(); ++i) {
        if (!type.fields[i].rules.required || qstrcmp(type.fields[i].refersTo, tableName<Person>) != 0)
            continue;
        const Rows rows = database.rows(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), {record.values[i].toLongLong()});
        return rows.isEmpty() ? QString() : rows[0][0].toString();
    }
    return {};
}

QString actName(const char *act, const Database &database, const RecordType &type, const StoredRecord &record)
{
    const QString name = words(act).arg(saidOf(type, record));
    const QString whose = owner(database, type, record);
    return whose.isEmpty() ? name : QStringLiteral("%1 — %2").arg(name, whose);
}

qint64 referring(const Database &database, const RecordType &type, const RecordType &other, qint64 id)
{
    qint64 count = 0;
    for (const FieldInfo &field : other.fields) {
        if (qstrcmp(field.refersTo, type.table) != 0)
            continue;
        const QString sql = QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ?").arg(QLatin1String(other.table), QLatin1String(field.column));
        count += database.rows(sql, {id})[0][0].toLongLong();
    }
    return count;
}

QString usedBy(const Database &database, const RecordType &type, qint64 id)
{
    QStringList users;
    for (const RecordType *other : recordTypes())
        if (const qint64 count = referring(database, type, *other, id); count > 0)
            users.append(QStringLiteral("%1 (%2)").arg(inSentence(noun(*other))).arg(count));
    return users.join(QStringLiteral(", "));
}

void follow(const QList<FollowUp> &followUps, ChangeSet &changes)
{
    for (const FollowUp &followUp : followUps)
        followUp(changes);
}

QVariant emptyValue(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::File: return QStringLiteral("");
    case FieldKind::Flag: return 0;
    case FieldKind::Choice: return QString::fromLatin1(field.choices.front().code);
    case FieldKind::Day:
    case FieldKind::Number:
    case FieldKind::Decimal:
    case FieldKind::Reference: break;
    }
    return {};
}

} // namespace

QList<StoredRecord> storedRecords(const Database &database, const RecordType &type)
{
    QList<StoredRecord> records;
    for (const Row &row : database.rows(selectSql(type, QStringLiteral("ORDER BY id"))))
        records.append(fromRow(row));
    return records;
}

std::optional<StoredRecord> storedRecord(const Database &database, const RecordType &type, qint64 id)
{
    const Rows rows = database.rows(selectSql(type, QStringLiteral("WHERE id = ?")), {id});
    return rows.isEmpty() ? std::nullopt : std::optional(fromRow(rows[0]));
}

StoredRecord newRecord(const RecordType &type)
{
    StoredRecord record;
    for (const FieldInfo &field : type.fields)
        record.values.append(emptyValue(field));
    return record;
}

StoredRecord saveRecord(const Database &database, const RecordType &type, const StoredRecord &record, const Signature &by)
{
    const char *act = record.state.id == 0 ? QT_TRANSLATE_NOOP("Record desk", "Add %1")
                                           : QT_TRANSLATE_NOOP("Record desk", "Change %1");
    const QVariantList values = valuesTaken(database, {type, record.state.id, record.values});
    const QList<FollowUp> followUps = followUpsOfSaving(database, {type, record.state.id, values});
    ChangeSet changes(database, actName(act, database, type, record), by);
    const ChangeSet::RecordState state = changes.saveValues(type, record.state, values);
    follow(followUps, changes);
    changes.commit();
    return *storedRecord(database, type, state.id);
}

void removeRecord(const Database &database, const RecordType &type, const StoredRecord &record, const Signature &by)
{
    if (qstrcmp(type.table, tableName<OfficeProfile>) == 0)
        throw Refused(Problem{{}, words(QT_TRANSLATE_NOOP("Record desk", "An office cannot be without its profile.")), {}});
    try {
        const QList<FollowUp> followUps = followUpsOfRemoving(database, {type, record.state.id, record.values});
        ChangeSet changes(database, actName(QT_TRANSLATE_NOOP("Record desk", "Remove %1"), database, type, record), by);
        changes.removeValues(type, record.state);
        follow(followUps, changes);
        changes.commit();
    } catch (const InUse &) {
        throw InUse(words(QT_TRANSLATE_NOOP("Record desk", "“%1” is in use and stays: %2. Nothing was changed."))
                        .arg(named(type, record), usedBy(database, type, record.state.id)));
    }
}

QString lastAuthor(const Database &database, const RecordType &type, qint64 id)
{
    const QList<RecordChange> changes = changesOf(database, type, id);
    return changes.isEmpty() ? QString() : changes.first().head.author;
}

} // namespace muster
