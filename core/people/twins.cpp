// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/twins.h"

#include "core/base/text.h"
#include "core/people/document.h"

#include <algorithm>
#include <map>

namespace muster {

namespace {

/// So many with one day of birth, or one name, are looked at; more share only a day that stands for «not known».
constexpr int mostLookedAt = 3000;
/// Keys in one statement: always the same number, so that the engine plans it once.
constexpr qsizetype keysAtOnce = 300;

constexpr auto personSql = "SELECT p.id, p.service_no, p.full_name, p.born_on, o.name FROM person p "
                           "LEFT JOIN organisation o ON o.id = p.organisation_id %1";

TwinPerson twinPerson(const Row &row)
{
    return {{row[0].toLongLong()}, row[1].toString(), row[2].toString(), row[3].toDate(), row[4].toString()};
}

QString places(qsizetype count)
{
    return QStringLiteral("(?%1)").arg(QStringLiteral(", ?").repeated(count - 1));
}

class TwinSearch {
public:
    TwinSearch(const Database &database, const TypedPerson &typed)
        : database_(database), typed_(typed), name_(typed.fullName) {}

    QList<LikelyTwin> twins(int limit)
    {
        byNumbers();
        if (!name_.words.isEmpty()) {
            byBirth();
            byName();
        }
        for (const PersonId known : typed_.self.isNull() ? std::set<PersonId>() : knownOthers(database_, typed_.self))
            found_.erase(known);
        found_.erase(typed_.self);
        return likeliest(limit);
    }

private:
    void byNumbers()
    {
        if (const QString number = tidied(typed_.serviceNo); !number.isEmpty()) {
            add({NumberLikeness::ServiceNo, number}, QStringLiteral("WHERE p.service_no = ?"), {number});
            add({NumberLikeness::FormerServiceNo, number},
                QStringLiteral("JOIN person_merge m ON m.person_id = p.id WHERE m.service_no = ?"), {number});
        }
        for (const QString &paper : typed_.paperNumbers)
            if (const QString number = tidied(paper); !number.isEmpty())
                add({NumberLikeness::Paper, number},
                    QStringLiteral("JOIN document d ON d.person_id = p.id WHERE d.number_key = ? LIMIT %1").arg(mostLookedAt), {numberKey(number)});
    }

    void byBirth()
    {
        const QDate day = typed_.bornOn;
        if (!day.isValid())
            return;
        const QDate exchanged = QDate(day.year(), day.day(), day.month());
        add({}, QStringLiteral("WHERE p.born_on IN (?, ?) LIMIT %1").arg(mostLookedAt),
            {day, exchanged.isValid() ? exchanged : day});
    }

    /// Those whose day of birth is not known, or all of the name when the typed one is not.
    void byName()
    {
        QStringList keys = likelyNameKeys(typed_.fullName);
        const QString known = typed_.bornOn.isValid() ? QStringLiteral("AND p.born_on IS NULL ") : QString();
        for (qsizetype first = 0; first < keys.size(); first += keysAtOnce) {
            QVariantList bindings;
            for (qsizetype i = first; i < first + keysAtOnce; ++i)
                bindings.append(keys[std::min(i, keys.size() - 1)]);
            add({}, QStringLiteral("WHERE p.name_key IN %1 %2LIMIT %3").arg(places(keysAtOnce), known).arg(mostLookedAt), bindings);
        }
    }

    void add(const TwinReason &reason, const QString &rest, const QVariantList &bindings)
    {
        for (const Row &row : database_.rows(QString::fromLatin1(personSql).arg(rest), bindings))
            meet(twinPerson(row), reason);
    }

    void meet(const TwinPerson &person, TwinReason reason)
    {
        if (found_.contains(person.id))
            return;
        reason.birth = birthLikeness(typed_.bornOn, person.bornOn);
        reason.name = likeness(name_, ComparedName(person.fullName));
        if (reason.isLikely())
            found_.insert({person.id, {person, reason}});
    }

    QList<LikelyTwin> likeliest(int limit) const
    {
        QList<LikelyTwin> twins;
        for (const auto &[id, twin] : found_)
            twins.append(twin);
        std::stable_sort(twins.begin(), twins.end(),
                         [](const LikelyTwin &a, const LikelyTwin &b) { return a.reason.rank() < b.reason.rank(); });
        return twins.mid(0, limit);
    }

    const Database &database_;
    const TypedPerson &typed_;
    const ComparedName name_;
    std::map<PersonId, LikelyTwin> found_;
};

} // namespace

QList<LikelyTwin> likelyTwins(const Database &database, const TypedPerson &typed, int limit)
{
    return TwinSearch(database, typed).twins(limit);
}

QList<TwinPerson> twinPeople(const Database &database, const QList<PersonId> &ids)
{
    QList<TwinPerson> people;
    for (const PersonId id : ids)
        for (const Row &row : database.rows(QString::fromLatin1(personSql).arg(QStringLiteral("WHERE p.id = ?")), {id.value}))
            people.append(twinPerson(row));
    return people;
}

} // namespace muster
