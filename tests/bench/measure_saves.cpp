// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/office.h"
#include "core/office/record_desk.h"
#include "core/people/person.h"
#include "tests/bench/bench_parts.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain_sqlite.h"

#include <QFile>

namespace muster::bench {

namespace {

constexpr int saves = 200;

/// One row of the same width as a person's, changed and committed so that it survives a power cut.
class BareCommit {
public:
    explicit BareCommit(const QString &path) : m_database(path)
    {
        m_database.execute(QStringLiteral("CREATE TABLE one (id INTEGER PRIMARY KEY, version INTEGER, note TEXT)"));
        m_database.execute(QStringLiteral("INSERT INTO one VALUES (1, 0, '')"));
    }

    void operator()()
    {
        m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
        m_database.execute(QStringLiteral("UPDATE one SET version = version + 1, note = 'note %1' WHERE id = 1").arg(++m_round));
        m_database.execute(QStringLiteral("COMMIT"));
    }

private:
    PlainSqlite m_database;
    int m_round = 0;
};

/// A clerk's save of one person: checked, kept in history, committed, and read back.
class PersonSave {
public:
    explicit PersonSave(const Database &database)
        : m_database(database), m_record(*storedRecord(database, type(), database.rows(QStringLiteral("SELECT min(id) FROM person"))[0][0].toLongLong()))
    {
    }

    void operator()()
    {
        m_record.values[type().indexOf("note")] = QStringLiteral("note %1").arg(++m_round);
        m_record = saveRecord(m_database, type(), m_record, {QStringLiteral("bench"), QDateTime::currentDateTimeUtc()});
    }

private:
    static const RecordType &type() { return recordType<Person>(); }

    const Database &m_database;
    StoredRecord m_record;
    int m_round = 0;
};

} // namespace

void measureSaves(const Bench &bench)
{
    const QString bare = bench.folder + QStringLiteral("/bare_commits.db");
    const auto removeBare = [&bare] {
        for (const char *tail : {"", "-wal", "-shm"})
            QFile::remove(bare + QLatin1String(tail));
    };
    removeBare();
    {
        const Database database = Database::open(OfficeAddress::of(bench.office()));
        PersonSave save(database);
        BareCommit commit(bare);
        print(ratioFigure(QStringLiteral("saving one person / a bare durable commit"),
                          alternately(saves, [&] { save(); }, [&] { commit(); }), 3));
    }
    removeBare();
}

} // namespace muster::bench
