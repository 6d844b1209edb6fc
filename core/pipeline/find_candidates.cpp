// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/find_candidates.h"

#include "core/base/errors.h"
#include "core/storage/repository.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Pipeline", english);
}

} // namespace

QList<Candidacy> candidaciesOf(const Database &database, const QString &serviceNo)
{
    const QList<Person> people = select<Person>(database, QStringLiteral("WHERE service_no = ?"), {serviceNo});
    if (people.isEmpty())
        throw Missing(words(QT_TRANSLATE_NOOP("Pipeline", "Nobody has the service number «%1».")).arg(serviceNo));
    return select<Candidacy>(database, QStringLiteral("WHERE person_id = ? ORDER BY id"), {people.first().id.value});
}

RotationId rotationCalled(const Database &database, const QString &unitAndNumber)
{
    const Rows rows = database.rows(QStringLiteral("SELECT r.id FROM rotation r JOIN unit u ON u.id = r.unit_id WHERE u.code = ? AND r.number = ?"),
                                    {unitAndNumber.section(u'/', 0, -2), unitAndNumber.section(u'/', -1)});
    if (rows.isEmpty())
        throw Missing(words(QT_TRANSLATE_NOOP("Pipeline", "There is no rotation «%1»; a rotation is written UNIT/NUMBER, as ENG/4.")).arg(unitAndNumber));
    return {rows[0][0].toLongLong()};
}

} // namespace muster
