// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate_register.h"

#include "core/base/errors.h"
#include "core/storage/kept_file.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

[[noreturn]] void refuse(const QString &why)
{
    throw Refused(Problem{{}, why, {}});
}

/// The prints of one certificate: how often the original was printed, how often such a print was spoiled, and the last copy.
struct Prints {
    int originals = 0;
    int spoiledOriginals = 0;
    int lastCopy = 0;
    QSet<int> spoiledCopies = {};

    int next() const { return originals <= spoiledOriginals ? 0 : lastCopy + 1; }
    /// The one printed last that is not spoiled; nothing when none is in anybody's hands.
    std::optional<int> inHands() const
    {
        for (int copy = lastCopy; copy > 0; --copy)
            if (!spoiledCopies.contains(copy))
                return copy;
        return originals > spoiledOriginals ? std::optional(0) : std::nullopt;
    }
};

void count(Prints &prints, const CertificateEvent &event)
{
    const int copy = event.copy.value_or(0);
    switch (event.kind) {
    case CertificateEventKind::Printed: ++prints.originals; break;
    case CertificateEventKind::Duplicate: prints.lastCopy = std::max(prints.lastCopy, copy); break;
    case CertificateEventKind::Spoiled:
        if (copy == 0)
            ++prints.spoiledOriginals;
        else
            prints.spoiledCopies.insert(copy);
        break;
    case CertificateEventKind::Revoked: break;
    }
}

QHash<CertificateId, Prints> printsOf(const Database &database, const QList<CertificateId> &certificates)
{
    QHash<CertificateId, Prints> prints;
    for (const CertificateEvent &event : selectMany<CertificateEvent>(database, "certificate_id", numbersIn(certificates)))
        count(prints[event.certificateId], event);
    return prints;
}

QSet<CertificateId> revokedAmong(const Database &database, const QList<CertificateId> &certificates)
{
    QSet<CertificateId> revoked;
    const QString sql = QStringLiteral("SELECT certificate_id FROM certificate_event WHERE kind = 'revoked' AND certificate_id IN (%1)");
    for (const Row &row : manyRows(database, sql, numbersIn(certificates)))
        revoked.insert({row[0].toLongLong()});
    return revoked;
}

[[noreturn]] void missing()
{
    throw Missing(Words::tr("This certificate is not in the register."));
}

QHash<CertificateId, Certificate> certificatesById(const Database &database, const QList<CertificateId> &ids)
{
    QHash<CertificateId, Certificate> found;
    for (const Certificate &one : selectMany<Certificate>(database, "id", numbersIn(ids)))
        found.insert(one.id, one);
    for (const CertificateId id : ids)
        if (!found.contains(id))
            missing();
    return found;
}

void requireNoneRevoked(const Database &database, const QHash<CertificateId, Certificate> &certificates)
{
    QStringList numbers;
    for (const CertificateId id : revokedAmong(database, certificates.keys()))
        numbers.append(certificates[id].number);
    numbers.sort();
    if (!numbers.isEmpty())
        refuse(Words::tr("Revoked certificates are not printed: %1.").arg(numbers.join(QStringLiteral(", "))));
}

CertificateEvent eventOf(const MadePrint &print, QDate day)
{
    CertificateEvent event{.certificateId = print.certificate, .kind = print.copy > 0 ? CertificateEventKind::Duplicate : CertificateEventKind::Printed,
                           .day = day, .blank = print.blank};
    if (print.copy > 0)
        event.copy = print.copy;
    return event;
}

} // namespace

int copyNow(const Database &database, CertificateId certificate)
{
    return copiesNow(database, {certificate}).value(certificate);
}

QHash<CertificateId, int> copiesNow(const Database &database, const QList<CertificateId> &certificates)
{
    const QHash<CertificateId, Prints> prints = printsOf(database, certificates);
    QHash<CertificateId, int> copies;
    for (const CertificateId id : certificates)
        copies.insert(id, prints.value(id).next());
    return copies;
}

QList<CertificatePrint> printsNow(const Database &database, const QList<CertificateId> &certificates)
{
    const QHash<CertificateId, Certificate> found = certificatesById(database, certificates);
    requireNoneRevoked(database, found);
    const QHash<CertificateId, int> copies = copiesNow(database, certificates);
    QHash<QString, QString> layouts;
    QList<CertificatePrint> prints;
    for (const CertificateId id : certificates) {
        const Certificate &one = found[id];
        if (!layouts.contains(one.layout.hex))
            layouts.insert(one.layout.hex, QString::fromUtf8(keptFile(database, one.layout)));
        prints.append({.id = id, .number = one.number, .holder = one.holder, .layout = layouts[one.layout.hex], .words = wordsOf(one.says),
                       .signedText = one.signedText, .copy = copies[id]});
    }
    return prints;
}

QString duplicateMark(int copy)
{
    return copy > 0 ? QStringLiteral("BẢN SAO %1 / DUPLICATE %1").arg(copy) : QString();
}

qint64 logPrints(const Database &database, const QList<MadePrint> &prints, QDate day, const Signature &by)
{
    QList<CertificateId> ids;
    for (const MadePrint &print : prints)
        ids.append(print.certificate);
    ChangeSet changes(database, Words::tr("Print %n certificates", "", int(prints.size())), by);
    const QHash<CertificateId, Certificate> certificates = certificatesById(database, ids);
    requireNoneRevoked(database, certificates);
    const QHash<CertificateId, int> copies = copiesNow(database, ids);
    for (const MadePrint &print : prints) {
        if (print.copy != copies[print.certificate])
            refuse(Words::tr("Somebody printed %1 meanwhile. Look at it and print it again.").arg(certificates[print.certificate].number));
        CertificateEvent event = eventOf(print, day);
        changes.save(event);
    }
    return changes.commit();
}

qint64 logPrint(const Database &database, const MadePrint &print, QDate day, const Signature &by)
{
    return logPrints(database, {print}, day, by);
}

qint64 spoilBlank(const Database &database, const SpoiledBlank &spoiled, const Signature &by)
{
    if (spoiled.reason.trimmed().isEmpty())
        refuse(Words::tr("Say how the blank was spoiled."));
    if (!spoiled.day.isValid())
        refuse(Words::tr("Say on which day the blank was spoiled."));
    if (spoiled.certificate.isNull() && spoiled.type.isNull())
        refuse(Words::tr("Say for which qualification the blank was."));
    ChangeSet changes(database, Words::tr("A blank was spoiled"), by);
    CertificateEvent event{.certificateId = spoiled.certificate, .typeId = spoiled.certificate.isNull() ? spoiled.type : QualificationTypeId(),
                           .kind = CertificateEventKind::Spoiled, .day = spoiled.day, .blank = spoiled.blank, .reason = spoiled.reason};
    if (!spoiled.certificate.isNull()) {
        const Certificate of = certificatesById(database, {spoiled.certificate})[spoiled.certificate];
        event.copy = printsOf(database, {of.id}).value(of.id).inHands();
        if (!event.copy)
            refuse(Words::tr("Nothing was printed of %1 that is not spoiled already.").arg(of.number));
    }
    changes.save(event);
    return changes.commit();
}

QList<CertificateEvent> eventsOf(const Database &database, CertificateId certificate)
{
    return select<CertificateEvent>(database, QStringLiteral("WHERE certificate_id = ? ORDER BY id"), {certificate.value});
}

} // namespace muster
