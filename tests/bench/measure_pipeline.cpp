// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/blocked.h"
#include "tests/bench/bench_parts.h"
#include "tests/bench/candidate_office.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain_sqlite.h"

#include <QFile>

namespace muster::bench {

namespace {

constexpr int manyCandidates = 10000;

/// The rows that rules look at, as bare statements; %1 tells the candidacies `ca`.
const char *const bareStatements[] = {
    "SELECT ca.id, ca.person_id, p.service_no, p.full_name, ca.stage, m.code, c.code, u.code, r.number, ca.planned_departure_on, ca.tour_months,"
    " p.born_on, p.in_service_since FROM candidacy ca JOIN person p ON p.id = ca.person_id JOIN mission m ON m.id = ca.mission_id"
    " JOIN category c ON c.id = ca.category_id LEFT JOIN rotation r ON r.id = ca.rotation_id LEFT JOIN unit u ON u.id = r.unit_id WHERE %1 ORDER BY p.sort_key",
    "SELECT person_id, id, type_id, number, issued_on, expires_on FROM document WHERE person_id IN (SELECT ca.person_id FROM candidacy ca WHERE %1)",
    "SELECT person_id, id, rank_id, from_on FROM rank_held WHERE person_id IN (SELECT ca.person_id FROM candidacy ca WHERE %1)",
    "SELECT person_id, id, language, level FROM language_skill WHERE person_id IN (SELECT ca.person_id FROM candidacy ca WHERE %1)",
    "SELECT r.person_id, r.id, k.code, k.programme_id, k.ends_on, r.outcome FROM course_result r JOIN course k ON k.id = r.course_id"
    " WHERE r.person_id IN (SELECT ca.person_id FROM candidacy ca WHERE %1)",
    "SELECT person_id, id, type_id, granted_on, valid_until FROM qualification WHERE person_id IN (SELECT ca.person_id FROM candidacy ca WHERE %1)",
};

qint64 readBare(const PlainSqlite &plain, const QString &which)
{
    qint64 rows = 0;
    for (const char *text : bareStatements) {
        PlainStatement statement(plain, QString::fromLatin1(text).arg(which));
        for (; statement.step(); ++rows)
            for (int column = 0; column < statement.columns(); ++column)
                sqlite3_column_text(statement.handle(), column);
    }
    return rows;
}

struct Asked {
    QString name;
    BlockFilter filter;
    QString which;      ///< the same of the bare rows
    qsizetype candidates;
    double aim;         ///< seconds
};

void measure(const QString &file, const Asked &asked)
{
    const Database database = Database::open(OfficeAddress::of(file));
    const PlainSqlite plain(file);
    qsizetype found = 0;
    qint64 rows = 0;
    const Times times = alternately(11, [&] { found = blockedCandidates(database, asked.filter).size(); }, [&] { rows = readBare(plain, asked.which); });
    if (found != asked.candidates || rows < found)
        qFatal("%s: %lld candidates, %lld rows", qUtf8Printable(asked.name), qint64(found), rows);
    print(ratioFigure(asked.name + QStringLiteral(" / reading the same rows bare"), times, 20));
    const double seconds = median(times.muster);
    print({.name = asked.name, .muster = secondsText(seconds), .aim = aimText(secondsText(asked.aim), seconds <= asked.aim)});
}

} // namespace

void measurePipeline(const Bench &bench)
{
    const QString file = bench.folder + QStringLiteral("/candidates.muster");
    QFile::remove(file);
    const RotationId rotation = makeCandidateOffice(file, manyCandidates);
    measure(file, {QStringLiteral("what blocks %1 candidates of a rotation").arg(oneRotation), {.day = candidateDay, .rotation = rotation},
                   QStringLiteral("ca.rotation_id = %1").arg(rotation.value), oneRotation, 0.05});
    measure(file, {QStringLiteral("what blocks %1 candidates").arg(manyCandidates), {.day = candidateDay}, QStringLiteral("1 = 1"), manyCandidates, 1});
}

} // namespace muster::bench
