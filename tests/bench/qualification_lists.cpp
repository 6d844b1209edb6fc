// SPDX-License-Identifier: GPL-3.0-or-later
// bench_qualification N FOLDER: what the page of qualifications asks of an office of N people who all hold or held one, each
// figure beside a bare look at as many rows.
#include "core/base/errors.h"
#include "core/office/office.h"
#include "core/pipeline/holders.h"
#include "core/pipeline/proposals.h"
#include "core/storage/repository.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace muster;
using namespace muster::bench;

namespace {

const QDate day(2025, 7, 31);
constexpr int page = 100;
constexpr int onACourse = 50;

qint64 idOf(const Database &database, const char *table, const char *code)
{
    return database.rows(QStringLiteral("SELECT id FROM %1 WHERE code = ?").arg(QLatin1String(table)), {QLatin1String(code)})[0][0].toLongLong();
}

/// Put in by statements: people, courses of fifty, results, and qualifications whose last days lie over twelve years; one in a
/// thousand passed lately and is due one. Acts were taken on one in fifty.
void makeOffice(const QString &file, int people)
{
    const Signature by{QStringLiteral("bench"), QDateTime(QDate(2025, 8, 1), QTime(9, 0), Qt::UTC)};
    createOffice(OfficeAddress::of(file), NewOffice::Empty, by);
    const Database database = Database::open(OfficeAddress::of(file));
    const qint64 police = idOf(database, "qualification_type", "IPO"), programme = idOf(database, "programme", "STM-UNPOL");
    Transaction all(database);
    const QString numbers = QStringLiteral("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < %1) ").arg(people);
    database.change(numbers + QStringLiteral("INSERT INTO person (id, version, service_no, full_name, sort_key, search_text)"
                                             " SELECT i, 1, 'B' || i, 'Nguyễn Văn ' || i, CAST(printf('%08d', (i * 7919) % 10000019) AS BLOB), ' nguyen van ' || i FROM n"));
    database.change(numbers + QStringLiteral("INSERT INTO course (id, version, code, programme_id, starts_on, ends_on) SELECT i, 1, 'B-' || i, %1,"
                                             " date('2011-01-01', '+' || (i * 37 % 5310) || ' days'), date('2011-01-10', '+' || (i * 37 % 5310) || ' days')"
                                             " FROM n WHERE i <= %2").arg(programme).arg(people / onACourse + 1));
    database.change(numbers + QStringLiteral("INSERT INTO course_result (id, version, course_id, person_id, outcome)"
                                             " SELECT i, 1, 1 + i / %1, i, 'passed' FROM n").arg(onACourse));
    database.change(QStringLiteral("INSERT INTO qualification (id, version, person_id, type_id, granted_on, valid_until, course_id)"
                                   " SELECT r.person_id, 1, r.person_id, %1, c.ends_on, date(c.ends_on, '+24 months', '-1 day'), c.id"
                                   " FROM course_result r JOIN course c ON c.id = r.course_id WHERE r.person_id % 1000 <> 0").arg(police));
    database.change(QStringLiteral("INSERT INTO qualification_act (id, version, kind, decided_on, from_day, reason, signed_by)"
                                   " VALUES (1, 1, 'suspension', '2025-01-01', '2025-01-01', 'r', 's'), (2, 1, 'revocation', '2025-01-01', '2025-01-01', 'r', 's')"));
    database.change(QStringLiteral("INSERT INTO qualification_act_on (id, version, act_id, qualification_id)"
                                   " SELECT id, 1, 1 + id % 2, id FROM qualification WHERE id % 50 = 7"));
    all.commit();
}

struct Asked {
    QString name;
    std::function<qint64()> look;
    double aim;         ///< seconds
};

void measure(const Database &database, const Asked &asked)
{
    qint64 found = 0;
    const Times times = alternately(3, [&] { found = asked.look(); },
                                    [&] { database.rows(QStringLiteral("SELECT count(*), sum(type_id) FROM qualification WHERE granted_on IS NOT NULL")); });
    const double seconds = median(times.muster);
    print({.name = QStringLiteral("%1 (%2)").arg(asked.name).arg(found), .muster = secondsText(seconds), .baseline = secondsText(median(times.baseline)),
           .aim = aimText(secondsText(asked.aim), seconds <= asked.aim)});
}

void measureAll(const Database &database)
{
    const HolderFilter every{.day = day};
    measure(database, {QStringLiteral("holders counted by stage"), [&] { return holderCounts(database, every).every; }, 5});
    for (const auto &[name, stage] : {std::pair("within 30 days, first page", HolderStage::Within30), std::pair("valid, first page", HolderStage::Valid),
                                      std::pair("lapsed, first page", HolderStage::Lapsed), std::pair("suspended, first page", HolderStage::Suspended)})
        measure(database, {QLatin1String(name), [&database, stage = stage] { return holders(database, {.day = day, .stage = stage}, 0, page).size(); }, 1});
    measure(database, {QStringLiteral("lapsed, a page far down"), [&] { return holders(database, {.day = day, .stage = HolderStage::Lapsed}, 500000, page).size(); }, 5});
    measure(database, {QStringLiteral("due, first stretch"), [&] { return dueProposals(database, {.day = day}).rows.size(); }, 1});
    measure(database, {QStringLiteral("due, by course"), [&] { return dueCourses(database, day).size(); }, 1});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || arguments[1].toInt() <= 0)
        qFatal("bench_qualification N FOLDER");
    const QString file = arguments[2] + QStringLiteral("/qualification.muster");
    try {
        printHeading(arguments[1].toInt());
        if (!QFile::exists(file))
            makeOffice(file, arguments[1].toInt());
        measureAll(Database::open(OfficeAddress::of(file)));
        return 0;
    } catch (const Fault &fault) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault.words()));
        return 1;
    }
}
