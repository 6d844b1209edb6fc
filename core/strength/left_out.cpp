// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/left_out.h"

#include "core/strength/strength_sql.h"

namespace muster {

namespace {

qint64 count(const Database &database, const char *rule, QDate day, const StrengthQuestion &question)
{
    const StrengthSql sql = toursSql(QStringLiteral("count(*)"), rule, {day}, question);
    return database.rows(sql.text, sql.bindings)[0][0].toLongLong();
}

} // namespace

LeftOut leftOut(const Database &database, QDate day, const StrengthQuestion &question)
{
    StrengthQuestion all = question;
    all.figures = Figures::Office;
    return {.notYetArrived = count(database, "t.arrived_on > a.day", day, question),
            .alreadyEnded = count(database, "t.arrived_on <= a.day AND t.ended_on < a.day", day, question),
            .notCountedByUn = count(database, deployedRule, day, all) - count(database, deployedRule, day, question)};
}

} // namespace muster
