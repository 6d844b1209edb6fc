// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/office_import.h"
#include "core/office/office.h"
#include "tests/bench/bare_inserts.h"
#include "tests/bench/bench_parts.h"
#include "tests/bench/figures.h"

#include <QFile>

namespace muster::bench {

namespace {

const Signature clerk{QStringLiteral("bench"), QDateTime(QDate(2025, 8, 1), QTime(8, 0), Qt::UTC)};

void removeOffice(const QString &path)
{
    for (const char *tail : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(tail));
}

double importSeconds(const Bench &bench)
{
    removeOffice(bench.office());
    const OfficeAddress address = OfficeAddress::of(bench.office());
    createOffice(address, NewOffice::Empty, clerk);
    const Office office = Office::open(address, clerk);
    return secondsOf([&] { importOffice(office.database(), bench.folder, ImportChoice::RefuseMissing, clerk); });
}

} // namespace

void measureImport(const Bench &bench)
{
    const QString bare = bench.folder + QStringLiteral("/bare.db");
    Times times;
    for (int round = 0; round < bench.rounds(3); ++round) {
        times.muster.append(importSeconds(bench));
        removeOffice(bare);
        times.baseline.append(bareInsertSeconds(bench.office(), bare));
    }
    removeOffice(bare);
    print(ratioFigure(QStringLiteral("import with history / bare inserts of the same rows"), times, 4));
}

} // namespace muster::bench
