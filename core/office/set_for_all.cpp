// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/set_for_all.h"

#include "core/base/errors.h"
#include "core/office/follow_ups.h"
#include "core/office/record_list.h"
#include "core/people/person.h"
#include "core/pipeline/value_words.h"
#include "core/storage/database.h"
#include "core/storage/record_sql.h"
#include "core/storage/value_json.h"

#include <QCoreApplication>

namespace muster {

namespace {

constexpr qsizetype readAtOnce = 500;

QString words(const char *english)
{
    return QCoreApplication::translate("Bulk", english);
}

QString placesFor(qsizetype count)
{
    return QStringLiteral("(?%1)").arg(QStringLiteral(", ?").repeated(count - 1));
}

/// The rows of these numbers, many in one statement; the last number fills up what is left of a statement.
template <class Take>
void eachStored(const Database &database, const QString &sql, const QList<qint64> &ids, Take take)
{
    const QString wanted = sql.arg(placesFor(readAtOnce));
    for (qsizetype first = 0; first < ids.size(); first += readAtOnce) {
        QVariantList bindings;
        for (qsizetype i = first; i < first + readAtOnce; ++i)
            bindings.append(ids[std::min(i, ids.size() - 1)]);
        for (const Row &row : database.rows(wanted, bindings))
            if (!take(row))
                return;
    }
}

struct Change {
    ChangeSet::RecordState state;
    QVariantList values;
};

class Setting {
public:
    Setting(const Database &database, const ForAll &all)
        : database_(database), all_(all), field_(all.type.indexOf(all.column)), words_(database, recordTypes())
    {
        if (all.type.fields[field_].rules.unique && all.records.size() > 1)
            throw Refused(Problem{QString::fromLatin1(all.column), words(QT_TRANSLATE_NOOP("Bulk", "this must be different for each")), {}});
    }

    /// Finds out what becomes of each record; the changes are kept when they are to be made.
    ForAllReport look(int lines, const ForAllProgress &wanted, QList<Change> *changes = nullptr)
    {
        QList<qint64> ids;
        QHash<qint64, int> versions;
        for (const ChangeSet::RecordState &state : all_.records) {
            ids.append(state.id);
            versions.insert(state.id, state.version);
        }
        qint64 done = 0;
        eachStored(database_, selectSql(all_.type, QStringLiteral("WHERE id IN %1 ORDER BY id")), ids, [&](const Row &row) {
            lookAt(row, lines);
            if (changes && isChanged_)
                changes->append({{row[0].toLongLong(), versions.value(row[0].toLongLong())}, values_});
            report_.givenUp = ++done % 100 == 0 && !wanted(done);
            return !report_.givenUp;
        });
        return report_;
    }

    QString actName()
    {
        const FieldInfo &field = all_.type.fields[field_];
        const QVariant shown = words_.shown(all_.type, field, all_.value);
        const QString value = shown.typeId() == QMetaType::QDate ? isoDay(shown.toDate()) : shown.toString();
        const bool people = &all_.type == &recordType<Person>();
        const QString what = people ? words(QT_TRANSLATE_NOOP("Bulk", "%1 people")).arg(report_.changed)
                                    : words(QT_TRANSLATE_NOOP("Bulk", "%1 records (%2)")).arg(report_.changed).arg(noun(all_.type));
        if (value.isEmpty())
            return words(QT_TRANSLATE_NOOP("Bulk", "Empty %1 of %2")).arg(label(all_.type, field), what);
        return words(QT_TRANSLATE_NOOP("Bulk", "Set %1 of %2 to %3")).arg(label(all_.type, field), what, value.left(60));
    }

private:
    void lookAt(const Row &row, int lines)
    {
        const FieldInfo &field = all_.type.fields[field_];
        values_ = row.mid(2);
        const QVariant before = std::exchange(values_[field_], all_.value);
        isChanged_ = toJson(field.kind, before) != toJson(field.kind, all_.value);
        if (!isChanged_) {
            ++report_.same;
            return;
        }
        const Problems problems = all_.type.problems(values_);
        isChanged_ = problems.isEmpty();
        qint64 &count = isChanged_ ? report_.changed : report_.refused;
        if (++count <= lines)
            report_.lines.append({row[0].toLongLong(), all_.type.naming(row.mid(2)), words_.shown(all_.type, field, before),
                                  words_.shown(all_.type, field, all_.value), isChanged_ ? QString() : line(problems.first())});
    }

    const Database &database_;
    const ForAll &all_;
    const qsizetype field_;
    ValueWords words_;
    ForAllReport report_;
    QVariantList values_;
    bool isChanged_ = false;
};

} // namespace

QList<ChangeSet::RecordState> statesOf(const Database &database, const RecordType &type, const QList<qint64> &ids)
{
    QList<ChangeSet::RecordState> states;
    const QString sql = QStringLiteral("SELECT id, version FROM %1 WHERE id IN %2 ORDER BY id").arg(QLatin1String(type.table));
    eachStored(database, sql, ids, [&states](const Row &row) {
        states.append({row[0].toLongLong(), row[1].toInt()});
        return true;
    });
    return states;
}

ForAllReport previewForAll(const Database &database, const ForAll &all, int lines, const ForAllProgress &wanted)
{
    return Setting(database, all).look(lines, wanted);
}

ForAllReport setForAll(const Database &database, const ForAll &all, const Signature &by, const ForAllProgress &wanted)
{
    Setting setting(database, all);
    QList<Change> changes;
    ForAllReport report = setting.look(0, [](qint64) { return true; }, &changes);
    report.lines.clear();
    if (report.changed + report.same + report.refused < all.records.size())
        throw Missing(words(QT_TRANSLATE_NOOP("Bulk", "Somebody removed some of these records meanwhile. Nothing was changed.")));
    if (changes.isEmpty())
        return report;
    ChangeSet set(database, setting.actName(), by);
    qint64 done = 0;
    for (const Change &change : std::as_const(changes)) {
        const QList<FollowUp> followUps = followUpsOfSaving(database, {all.type, change.state.id, change.values});
        set.saveValues(all.type, change.state, change.values);
        for (const FollowUp &followUp : followUps)
            followUp(set);
        report.givenUp = ++done % 50 == 0 && !wanted(done);
        if (report.givenUp)
            return report;
    }
    report.changeSet = set.commit();
    return report;
}

} // namespace muster
