// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/stays_in_register.h"

#include "core/base/errors.h"
#include "core/qualification/certificate_event.h"

#include <QCoreApplication>

namespace muster {

namespace {

constexpr qsizetype namedAtMost = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

QStringList numbersIssued(const Database &database, qint64 changeSet)
{
    QStringList numbers;
    const QString sql = QStringLiteral("SELECT c.number FROM change_line l JOIN certificate c ON c.id = l.record_id"
                                       " WHERE l.change_set_id = ? AND l.record_table = 'certificate' AND l.before IS NULL ORDER BY c.number");
    for (const Row &row : database.rows(sql, {changeSet}))
        numbers.append(row[0].toString());
    return numbers;
}

bool holdsEvents(const Database &database, qint64 changeSet)
{
    const QString sql = QStringLiteral("SELECT 1 FROM change_line WHERE change_set_id = ? AND record_table = 'certificate_event' AND before IS NULL LIMIT 1");
    return !database.rows(sql, {changeSet}).isEmpty();
}

QString some(const QStringList &numbers)
{
    const QString first = numbers.mid(0, namedAtMost).join(QStringLiteral(", "));
    return numbers.size() <= namedAtMost ? first : Words::tr("%1 and %n more", "", int(numbers.size() - namedAtMost)).arg(first);
}

} // namespace

void requireNothingOfRegister(const Database &database, const ChangeSetEntry &entry)
{
    if (const QStringList numbers = numbersIssued(database, entry.head.id); !numbers.isEmpty())
        throw Refused(Problem{{}, Words::tr("“%1” cannot be taken back: certificates that were issued stand in the register for good (%2). One that is"
                                            " wrong is revoked, with a reason, and another is issued.").arg(entry.head.name, some(numbers)), {}});
    if (holdsEvents(database, entry.head.id))
        throw Refused(Problem{{}, Words::tr("“%1” cannot be taken back: prints, spoiled blanks and revocations stand in the register for good.")
                                      .arg(entry.head.name), {}});
}

} // namespace muster
