// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/people_by_number.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Import", english);
}

} // namespace

PeopleByNumber::PeopleByNumber(const Database &database)
{
    database.eachRow(QStringLiteral("SELECT service_no, id FROM person"), {},
                     [this](const Row &row) { insert(row[0].toString(), {row[1].toLongLong()}, 0); });
    m_officeHadPeople = !m_people.isEmpty();
}

void PeopleByNumber::insert(const QString &serviceNo, PersonId id, int row)
{
    m_people.insert(serviceNo, {id, row});
}

PersonId PeopleByNumber::find(ImportRow &row, int column) const
{
    const QString serviceNo = row.requiredText(column);
    const PersonId id = m_people.value(serviceNo).id;
    if (id.isNull() && !serviceNo.isEmpty())
        row.tell(
            column,
            words(QT_TRANSLATE_NOOP("Import", "there is no person with service number «%1»")).arg(serviceNo));
    return id;
}

void PeopleByNumber::tellIfTaken(ImportRow &row, int column) const
{
    const QString serviceNo = row.text(column);
    const auto found = m_people.find(serviceNo);
    if (found == m_people.end())
        return;
    const QString what =
        found->row > 0
            ? words(QT_TRANSLATE_NOOP("Import", "the service number «%1» stands in row %2 already"))
                  .arg(serviceNo)
                  .arg(found->row)
            : words(QT_TRANSLATE_NOOP("Import",
                                      "somebody with the service number «%1» is in the office already"))
                  .arg(serviceNo);
    row.tell(column, what);
}

} // namespace muster
