// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rests_on_results.h"

#include "core/base/errors.h"
#include "core/base/in_language.h"
#include "core/selection/candidacy.h"
#include "core/storage/value_json.h"
#include "core/training/result_sheet.h"

#include <QCoreApplication>

namespace muster {

namespace {

constexpr qsizetype namedAtMost = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Results)
};

/// The sheets that a change set published, and those whose publication it took away.
struct SheetsTouched {
    QList<qint64> published;
    QList<qint64> unpublished;
};

bool isPublished(const QString &line)
{
    return jsonObject(line).value(QStringLiteral("published_on")).isString();
}

SheetsTouched sheetsOf(const Database &database, qint64 changeSet)
{
    SheetsTouched sheets;
    const QString sql = QStringLiteral("SELECT record_id, before, after FROM change_line WHERE change_set_id = ? AND record_table = ?");
    for (const Row &row : database.rows(sql, {changeSet, QLatin1String(tableName<ResultSheet>)})) {
        if (!isPublished(row[1].toString()) && isPublished(row[2].toString()))
            sheets.published.append(row[0].toLongLong());
        if (isPublished(row[1].toString()) && !isPublished(row[2].toString()))
            sheets.unpublished.append(row[0].toLongLong());
    }
    return sheets;
}

/// That the record of this kind and number was added by a later change set; binds the number of the earlier one.
QString addedSince(const char *table, const char *id)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM change_line l WHERE l.record_table = '%1' AND l.record_id = %2 AND l.before IS NULL"
                          " AND l.change_set_id > ?)").arg(QLatin1String(table), QLatin1String(id));
}

QStringList grantedSince(const Database &database, qint64 sheet, qint64 changeSet)
{
    const QString sql = QStringLiteral("SELECT p.full_name, t.name_en, t.name_vi FROM qualification q JOIN person p ON p.id = q.person_id"
                                       " JOIN qualification_type t ON t.id = q.type_id WHERE EXISTS (SELECT 1 FROM course_result r"
                                       " WHERE r.sheet_id = ? AND r.person_id = q.person_id AND r.course_id = q.course_id) AND ")
        + addedSince("qualification", "q.id") + QStringLiteral(" ORDER BY p.sort_key, q.id");
    QStringList granted;
    for (const Row &row : database.rows(sql, {sheet, changeSet}))
        granted.append(QStringLiteral("%1 (%2)").arg(row[0].toString(), inLanguage(row[1].toString(), row[2].toString())));
    return granted;
}

QStringList movedOnSince(const Database &database, qint64 sheet, qint64 changeSet)
{
    const QString sql = QStringLiteral("SELECT p.full_name, ca.stage FROM candidacy ca JOIN person p ON p.id = ca.person_id"
                                       " WHERE ca.stage IN ('qualified', 'deployed', 'returned') AND EXISTS (SELECT 1 FROM course_result r"
                                       " WHERE r.sheet_id = ? AND r.person_id = ca.person_id AND r.outcome = 'passed')"
                                       " AND EXISTS (SELECT 1 FROM stage_step x WHERE x.candidacy_id = ca.id"
                                       " AND x.to_stage IN ('qualified', 'deployed', 'returned') AND ")
        + addedSince("stage_step", "x.id") + QStringLiteral(") ORDER BY p.sort_key, ca.id");
    QStringList moved;
    for (const Row &row : database.rows(sql, {sheet, changeSet}))
        moved.append(QStringLiteral("%1 (%2)").arg(row[0].toString(), stageWords(FieldType<Stage>::fromVariant(row[1]))));
    return moved;
}

QString some(const QStringList &names)
{
    const QString first = names.mid(0, namedAtMost).join(QStringLiteral(", "));
    return names.size() <= namedAtMost ? first : Words::tr("%1 and %n more", "", int(names.size() - namedAtMost)).arg(first);
}

} // namespace

void requireNothingRestsOnResults(const Database &database, const ChangeSetEntry &entry)
{
    const SheetsTouched sheets = sheetsOf(database, entry.head.id);
    if (!sheets.unpublished.isEmpty())
        throw Refused(Problem{{}, Words::tr("Results are not published again this way; publish the draft again."), {}});
    Problems problems;
    for (const qint64 sheet : sheets.published) {
        if (const QStringList granted = grantedSince(database, sheet, entry.head.id); !granted.isEmpty())
            problems.append({{}, Words::tr("“%1” cannot be taken back: qualifications were granted on these results: %2.").arg(entry.head.name, some(granted)), {}});
        if (const QStringList moved = movedOnSince(database, sheet, entry.head.id); !moved.isEmpty())
            problems.append({{}, Words::tr("“%1” cannot be taken back: candidates have moved on since: %2.").arg(entry.head.name, some(moved)), {}});
    }
    if (!problems.isEmpty())
        throw Refused(problems);
}

} // namespace muster
