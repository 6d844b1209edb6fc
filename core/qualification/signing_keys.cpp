// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/signing_keys.h"

#include "core/base/day_words.h"
#include "core/base/errors.h"
#include "core/storage/repository.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

[[noreturn]] void refuse(const QString &words)
{
    throw Refused(Problem{{}, words, {}});
}

/// The key before ends its time on the day the new one was made.
void replace(ChangeSet &changes, SigningKey &before, QDate day)
{
    if (day < before.createdOn)
        refuse(Words::tr("The present key was made on %1; a key of an earlier day cannot replace it.").arg(dayWords(before.createdOn)));
    before.replacedOn = day;
    changes.save(before);
}

} // namespace

std::optional<SigningKey> presentKey(const Database &database)
{
    const QList<SigningKey> keys = select<SigningKey>(database, QStringLiteral("WHERE replaced_on IS NULL ORDER BY id DESC"));
    return keys.isEmpty() ? std::nullopt : std::optional(keys.first());
}

SigningKey requiredKey(const Database &database)
{
    if (const auto key = presentKey(database))
        return *key;
    refuse(Words::tr("The office has no signing key yet; make one under Qualification, Keys."));
}

QList<SigningKey> signingKeys(const Database &database)
{
    return select<SigningKey>(database, QStringLiteral("ORDER BY id DESC"));
}

QHash<SigningKeyId, int> signedWith(const Database &database)
{
    QHash<SigningKeyId, int> counts;
    for (const Row &row : database.rows(QStringLiteral("SELECT key_id, COUNT(*) FROM certificate GROUP BY key_id")))
        counts.insert({row[0].toLongLong()}, row[1].toInt());
    return counts;
}

SigningKey takeIntoUse(const Database &database, const SigningKey &made, const std::optional<SigningKey> &inPlaceOf, const Signature &by)
{
    ChangeSet changes(database, inPlaceOf ? Words::tr("Replace the signing key") : Words::tr("Make the signing key"), by);
    std::optional<SigningKey> present = presentKey(database);
    if ((present ? present->id : SigningKeyId{}) != (inPlaceOf ? inPlaceOf->id : SigningKeyId{}))
        refuse(Words::tr("Somebody else made a signing key meanwhile; look at it first."));
    if (present)
        replace(changes, *present, made.createdOn);
    SigningKey saved = made;
    changes.save(saved);
    changes.commit();
    return saved;
}

SigningKey keepPassphrase(const Database &database, const SigningKey &changed, const Signature &by)
{
    ChangeSet changes(database, Words::tr("Change the passphrase of the signing key"), by);
    SigningKey saved = changed;
    changes.save(saved);
    changes.commit();
    return saved;
}

} // namespace muster
