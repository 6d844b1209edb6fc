// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/office.h"
#include "core/pipeline/issue_certificates.h"
#include "core/qualification/certificate_layout.h"
#include "core/qualification/signature.h"
#include "core/storage/repository.h"
#include "core/training/course_result.h"
#include "tests/bench/bench_parts.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain_sqlite.h"

#include <QFile>

namespace muster::bench {

namespace {

constexpr int rounds = 5;
constexpr int atOnce = 1000;
constexpr double most = 10;
const QDate day(2025, 7, 25);
const Signature by{QStringLiteral("bench"), QDateTime(day, QTime(8, 0), Qt::UTC)};
const QString passphrase = QStringLiteral("to measure with alone");

/// What is needed to issue, and those to whom it is, a thousand for each round.
struct ToMeasure {
    QList<IssueOrder> orders;
    SigningKey key;
};

/// The course's certificates have a template, a signer and a key.
struct Needed {
    QualificationType type;
    CertificateSigner signer;
    Course course;
};

CertificateTemplate oneLine()
{
    CertificateLayout layout;
    layout.items = {{.kind = LayoutKind::Text, .place = QRectF(20, 40, 200, 20), .text = QStringLiteral("{holder.name}")}};
    return {.code = QStringLiteral("BENCH"), .nameEn = QStringLiteral("To measure with"), .layout = layoutText(layout)};
}

Needed addNeeded(ChangeSet &changes)
{
    Needed needed;
    CertificateTemplate look = oneLine();
    changes.save(look);
    needed.type = {.code = QStringLiteral("BENCH"), .nameEn = QStringLiteral("Qualified to be measured"), .validityMonths = 24, .templateId = look.id};
    changes.save(needed.type);
    needed.signer = {.fullName = QStringLiteral("Lê Minh Quân"), .titleVi = QStringLiteral("CỤC TRƯỞNG")};
    changes.save(needed.signer);
    Programme programme{.code = QStringLiteral("BENCH"), .titleEn = QStringLiteral("To measure with")};
    changes.save(programme);
    needed.course = {.code = QStringLiteral("BENCH-1"), .programmeId = programme.id, .startsOn = day.addDays(-30), .endsOn = day.addDays(-10)};
    changes.save(needed.course);
    return needed;
}

QualificationId addHolder(ChangeSet &changes, const Needed &needed, int number)
{
    Person person{.serviceNo = QStringLiteral("B-%1").arg(number), .fullName = QStringLiteral("Nguyễn Văn Bình %1").arg(number), .bornOn = QDate(1988, 3, 14)};
    changes.save(person);
    CourseResult result{.courseId = needed.course.id, .personId = person.id, .attendancePercent = 98.0, .score = 82.4, .outcome = Outcome::Passed};
    changes.save(result);
    Qualification granted{.personId = person.id, .typeId = needed.type.id, .grantedOn = day.addDays(-5), .validUntil = day.addYears(2), .courseId = needed.course.id};
    changes.save(granted);
    return granted.id;
}

ToMeasure fill(const Database &database)
{
    ToMeasure made;
    ChangeSet changes(database, QStringLiteral("Certificates to measure with"), by);
    made.key = makeSigningKey(Passphrase(passphrase), day, KeyStrength::least());
    changes.save(made.key);
    const Needed needed = addNeeded(changes);
    for (int round = 0; round < rounds; ++round) {
        IssueOrder order{{}, needed.signer.id, day};
        for (int i = 0; i < atOnce; ++i)
            order.qualifications.append(addHolder(changes, needed, round * atOnce + i));
        made.orders.append(order);
    }
    changes.commit();
    return made;
}

/// As many signatures and rows of the same texts, in one transaction.
class BareRows {
public:
    explicit BareRows(const QString &path) : m_database(path)
    {
        m_database.execute(QStringLiteral("CREATE TABLE certificate (id INTEGER PRIMARY KEY, type_id INTEGER, year INTEGER, sequence INTEGER, number TEXT UNIQUE,"
                                          " holder TEXT, says TEXT, signed_text TEXT, UNIQUE (type_id, year, sequence))"));
    }

    void insert(const Certificate &like, const UnlockedKey &key)
    {
        const QByteArray content = like.signedText.toUtf8();
        m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
        PlainStatement statement(m_database, QStringLiteral("INSERT INTO certificate VALUES (?, 1, 2025, ?, ?, ?, ?, ?)"));
        for (int i = 0; i < atOnce; ++i) {
            const qint64 id = ++m_id;
            statement.bind({id, id, QString::number(id), like.holder, like.says, like.signedText + signatureOf(content, key)});
            statement.step();
            statement.reset();
        }
        m_database.execute(QStringLiteral("COMMIT"));
    }

private:
    PlainSqlite m_database;
    qint64 m_id = 0;
};

} // namespace

void measureIssuing(const Bench &bench)
{
    const QString file = bench.folder + QStringLiteral("/issuing.muster");
    const QString bare = bench.folder + QStringLiteral("/bare_certificates.db");
    for (const QString &path : {file, bare})
        for (const char *tail : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(tail));
    createOffice(OfficeAddress::of(file), NewOffice::Empty, by);
    const Office office = Office::open(OfficeAddress::of(file), by);
    const ToMeasure made = fill(office.database());
    const UnlockedKey key = unlock(made.key, Passphrase(passphrase));
    BareRows baseline(bare);
    Certificate like;
    int issued = 0;
    const Times times = alternately(
        rounds,
        [&] {
            const Issued done = issueCertificates(office.database(), made.orders[issued++], key, by);
            like = *find(office.database(), done.certificates.value(0));
        },
        [&] { baseline.insert(like, key); });
    if (office.database().rows(QStringLiteral("SELECT max(sequence) FROM certificate"))[0][0].toInt() != rounds * atOnce)
        qFatal("the certificates were not issued");
    print(ratioFigure(QStringLiteral("issuing and signing 1,000 certificates / bare signatures and inserts"), times, most));
}

} // namespace muster::bench
