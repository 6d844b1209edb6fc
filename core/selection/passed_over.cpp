// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/passed_over.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

constexpr auto whoSql =
    "SELECT ca.id, p.id, p.service_no, p.full_name, coalesce(k.code, ''), m.code, c.code, %1 FROM %2"
    " JOIN person p ON p.id = ca.person_id JOIN mission m ON m.id = ca.mission_id JOIN category c ON c.id = ca.category_id"
    " LEFT JOIN opening op ON op.id = ca.opening_id LEFT JOIN campaign k ON k.id = op.campaign_id WHERE %3";

struct Narrowed {
    QString sql;
    QVariantList bindings;
};

Narrowed narrowed(const PassedOverQuestion &question)
{
    Narrowed found;
    const auto add = [&found](const char *condition, qint64 id) {
        if (id == 0)
            return;
        found.sql += QLatin1String(condition);
        found.bindings.append(id);
    };
    add(" AND op.campaign_id = ?", question.campaign.value);
    add(" AND op.id = ?", question.opening.value);
    add(" AND p.id = ?", question.person.value);
    return found;
}

PassedOverRow rowOf(const Row &row)
{
    return {.candidacy = {row[0].toLongLong()}, .person = {row[1].toLongLong()}, .serviceNo = row[2].toString(), .fullName = row[3].toString(),
            .campaign = row[4].toString(), .mission = row[5].toString(), .category = row[6].toString(), .on = row[7].toDate(),
            .board = row[8].toString(), .words = row[9].toString()};
}

QString wordsOf(ChoiceList choices, size_t at, const char *context)
{
    return QCoreApplication::translate(context, choices[at].label);
}

} // namespace

QList<PassedOverRow> passedOver(const Database &database, const PassedOverQuestion &question)
{
    const Narrowed narrow = narrowed(question);
    const QString sql = QLatin1String(whoSql);
    QList<PassedOverRow> rows;
    const QString boards = sql.arg(QStringLiteral("b.held_on, b.name, bc.reason"),
                                   QStringLiteral("board_candidate bc JOIN board b ON b.id = bc.board_id JOIN candidacy ca ON ca.id = bc.candidacy_id"),
                                   QStringLiteral("bc.verdict = 'passed_over'") + narrow.sql);
    for (const Row &row : database.rows(boards, narrow.bindings))
        rows.append(rowOf(row));
    const QString steps = sql.arg(QStringLiteral("s.taken_on, '', s.note, s.to_stage, s.reason"),
                                  QStringLiteral("stage_step s JOIN candidacy ca ON ca.id = s.candidacy_id"),
                                  QStringLiteral("s.to_stage IN ('not_selected', 'withdrawn', 'failed', 'deferred', 'reserve')") + narrow.sql);
    for (const Row &row : database.rows(steps, narrow.bindings)) {
        PassedOverRow step = rowOf(row);
        step.stage = FieldType<Stage>::fromVariant(row[10]);
        step.reason = FieldType<StageReason>::fromVariant(row[11]);
        rows.append(step);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const PassedOverRow &a, const PassedOverRow &b) { return a.on > b.on; });
    return rows;
}

QString outcomeWords(const PassedOverRow &row)
{
    if (!row.board.isEmpty())
        return QCoreApplication::translate("PassedOver", "Passed over by %1").arg(row.board);
    return wordsOf(choicesOf<Stage>(), size_t(row.stage), "Candidacy");
}

QString reasonWords(const PassedOverRow &row)
{
    if (!row.board.isEmpty() || (row.reason == StageReason::None && !row.words.isEmpty()))
        return row.words;
    const QString reason = wordsOf(choicesOf<StageReason>(), size_t(row.reason), "Step of a candidacy");
    return row.words.isEmpty() ? reason : QStringLiteral("%1: %2").arg(reason, row.words);
}

} // namespace muster
