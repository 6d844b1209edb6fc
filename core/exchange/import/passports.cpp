// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/passports.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

void Passports::add(const Document &passport)
{
    m_type = passport.typeId;
    m_byPerson.insert(passport.personId, {passport.number, passport.expiresOn});
}

Document Passports::joined(Document document)
{
    const auto found = m_byPerson.constFind(document.personId);
    const bool same =
        found != m_byPerson.cend() && document.typeId == m_type && found->number == document.number;
    if (!same)
        return document;
    const QDate expiresOn = found->expiresOn;
    m_byPerson.erase(found);
    if (!document.expiresOn.isValid())
        document.expiresOn = expiresOn;
    if (!expiresOn.isValid() || document.expiresOn == expiresOn)
        return document;
    document.note =
        QCoreApplication::translate("Import", "According to personnel.csv this passport expires on %1.")
            .arg(isoDay(expiresOn));
    ++m_contradictions;
    return document;
}

void Passports::saveRest(ImportStore &store)
{
    QList<PersonId> people = m_byPerson.keys();
    std::sort(people.begin(), people.end());
    for (const PersonId person : std::as_const(people)) {
        const Facts facts = m_byPerson.value(person);
        Document passport;
        passport.personId = person;
        passport.typeId = m_type;
        passport.number = facts.number;
        passport.expiresOn = facts.expiresOn;
        store.keep(passport);
    }
    m_byPerson.clear();
}

} // namespace muster
