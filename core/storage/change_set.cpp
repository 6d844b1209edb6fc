// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_set.h"

#include "core/base/errors.h"
#include "core/storage/change_watch.h"
#include "core/storage/circle_check.h"
#include "core/storage/record_sql.h"
#include "core/storage/value_json.h"
#include "core/storage/words.h"

namespace muster {

namespace {

[[noreturn]] void conflict(const RecordType &type)
{
    throw Conflict(storageWords(QT_TRANSLATE_NOOP("Storage", "Somebody else saved this record meanwhile (%1). Nothing was changed.")).arg(noun(type)));
}

void requireValid(const RecordType &type, const QVariantList &values)
{
    if (const Problems problems = type.problems(values); !problems.isEmpty())
        throw Refused(problems);
}

[[noreturn]] void refuseFrozen(const RecordType &type, const FieldInfo &field)
{
    const QString words = storageWords(QT_TRANSLATE_NOOP("Storage", "What this says once stands for good (%1); nothing was changed.")).arg(noun(type));
    throw Refused(Problem{QString::fromLatin1(field.column), words, {}});
}

/// The door itself holds what may never change, whoever asks: forms, imports, taking back.
void requireFrozenStays(const RecordType &type, const QVariantList &before, const QVariantList &after)
{
    for (qsizetype i = 0; i < type.fields.size(); ++i)
        if (type.fields[i].rules.frozen && toJson(type.fields[i].kind, before[i]) != toJson(type.fields[i].kind, after[i]))
            refuseFrozen(type, type.fields[i]);
}

void requireNothingFrozen(const RecordType &type)
{
    for (const FieldInfo &field : type.fields)
        if (field.rules.frozen)
            refuseFrozen(type, field);
}

QString historySql(qsizetype rows)
{
    return insertRowsSql(QStringLiteral("change_line"), {"change_set_id", "line", "record_table", "record_id", "before", "after"}, rows);
}

/// What both engines give back letter for letter: without zero characters and what is no character.
QString keptLine(const QString &text)
{
    const QString whole = QString::fromUtf8(text.toUtf8()).remove(QChar::Null).remove(QChar(0xFFFE));
    return FieldType<QString>::toVariant(whole).toString();
}

QVariant textOrNull(const QString &text)
{
    return text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace

ChangeSet::ChangeSet(const Database &database, const QString &name, const Signature &by)
    : database_(database), name_(keptLine(name)), by_{keptLine(by.author), by.at}, transaction_(database),
      hash_(QCryptographicHash::Sha256), records_(database), history_(database)
{
    // The update locks the row: writers queue here, so that numbers and the chain have no gap and no twin.
    const Rows state = database_.rows(QStringLiteral("UPDATE office_state SET next_id = next_id WHERE id = 1 RETURNING next_id, head"));
    nextId_ = state[0][0].toLongLong();
    head_ = state[0][1].toString();
    id_ = database_.rows(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM change_set"))[0][0].toLongLong();
    startHash(hash_, head_);
    database_.change(QStringLiteral("INSERT INTO change_set (id, name, author, at, hash) VALUES (?, ?, ?, ?, '')"),
                     {id_, name_, by_.author, by_.at.toMSecsSinceEpoch()});
}

void ChangeSet::keep(const HistoryLine &line)
{
    addToHash(hash_, line);
    history_.add("change_line", {id_, ++lines_, line.table, line.record, textOrNull(line.before), textOrNull(line.after)}, historySql);
}

ChangeSet::RecordState ChangeSet::saveValues(const RecordType &type, RecordState state, const QVariantList &values)
{
    requireValid(type, values);
    return state.id == 0 ? add(type, {nextId_++, 1}, values) : update(type, state, values);
}

ChangeSet::RecordState ChangeSet::add(const RecordType &type, RecordState state, const QVariantList &values)
{
    if (type.orders) {
        flush();
        requireNoCircle(database_, type, state.id, values);
    }
    records_.add(type.table, QVariantList{state.id, state.version} + values + type.derive(values),
                 [&type](qsizetype rows) { return insertSql(type, rows); });
    keep({QLatin1String(type.table), state.id, {}, historyText(type, values)});
    onlyOnce_.added(type, state.id);
    return state;
}

QVariantList ChangeSet::current(const RecordType &type, RecordState state)
{
    flush();
    const Rows rows = database_.rows(selectSql(type, QStringLiteral("WHERE id = ?")), {state.id});
    if (rows.isEmpty())
        throw Missing(storageWords(QT_TRANSLATE_NOOP("Storage", "This record is no longer there (%1).")).arg(noun(type)));
    if (rows[0][1].toInt() != state.version)
        conflict(type);
    return rows[0].mid(2);
}

ChangeSet::RecordState ChangeSet::update(const RecordType &type, RecordState state, const QVariantList &values)
{
    const QVariantList before = current(type, state);
    const Difference changed = difference(type, before, values);
    if (changed.after.isEmpty())
        return state;
    requireFrozenStays(type, before, values);
    requireNoCircle(database_, type, state.id, values);
    const QVariantList bindings = values + type.derive(values) + QVariantList{state.version + 1, state.id, state.version};
    if (database_.change(updateSql(type), bindings) == 0)
        conflict(type);
    keep({QLatin1String(type.table), state.id, changed.before, changed.after});
    onlyOnce_.updated(type, state.id, before, values);
    return {state.id, state.version + 1};
}

void ChangeSet::removeValues(const RecordType &type, RecordState state)
{
    requireNothingFrozen(type);
    const QVariantList values = current(type, state);
    if (database_.change(deleteSql(type), {state.id, state.version}) == 0)
        conflict(type);
    keep({QLatin1String(type.table), state.id, historyText(type, values), {}});
}

void ChangeSet::restoreValues(const RecordType &type, qint64 id, const QVariantList &values)
{
    flush();
    const Rows changes = database_.rows(QStringLiteral("SELECT count(*) FROM change_line WHERE record_table = ? AND record_id = ?"),
                                        {QLatin1String(type.table), id});
    add(type, {id, changes[0][0].toInt() + 1}, values);
    flush();
}

void ChangeSet::takesBack(qint64 changeSet)
{
    takesBack_ = changeSet;
    database_.change(QStringLiteral("UPDATE change_set SET takes_back = ? WHERE id = ?"), {changeSet, id_});
}

void ChangeSet::flush()
{
    records_.flush();
    history_.flush();
}

void ChangeSet::check()
{
    flush();
    onlyOnce_.check(database_);
}

qint64 ChangeSet::commit()
{
    check();
    if (lines_ == 0) {
        transaction_.rollBack();
        return 0;
    }
    const QString hash = finishHash(hash_, {id_, name_, by_.author, by_.at.toMSecsSinceEpoch(), takesBack_});
    database_.change(QStringLiteral("UPDATE change_set SET hash = ? WHERE id = ?"), {hash, id_});
    database_.change(QStringLiteral("UPDATE office_state SET next_id = ?, head = ? WHERE id = 1"), {nextId_, hash});
    announceChange(database_);
    transaction_.commit();
    return id_;
}

} // namespace muster
