// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office_search.h"

#include "core/base/in_language.h"
#include "core/missions/mission.h"
#include "core/pipeline/people_list.h"
#include "core/storage/repository.h"
#include "ui/dashboard/names_answer.h"
#include "ui/people/person_place.h"

namespace muster {

namespace {

constexpr int mostPeople = 8;
constexpr qsizetype mostMissions = 4;

void addPeople(QList<SearchHit> &hits, const Database &database, const QString &text)
{
    const QDate noDay(9999, 1, 1);
    for (const PersonRow &row : people(database, {.words = text}, {.limit = mostPeople}, noDay))
        hits.append({row.fullName, row.serviceNo, QStringLiteral("people"), personPlace(row.id())});
}

/// Missions are a list of some dozens, read whole.
void addMissions(QList<SearchHit> &hits, const Database &database, const QString &text)
{
    const QStringList words = searchWords(text);
    qsizetype found = 0;
    for (const Mission &mission : select<Mission>(database, QStringLiteral("ORDER BY code"))) {
        if (!everyWordStartsAWord(words, folded(mission.code + u' ' + mission.nameEn + u' ' + mission.nameVi)) || found == mostMissions)
            continue;
        ++found;
        const NamesQuestion question{.strength = {.where = {{StrengthKey::Mission, mission.code}}}};
        hits.append({mission.code, inLanguage(mission.nameEn, mission.nameVi), QStringLiteral("deployment"),
                     {"dashboard", {{QStringLiteral("names"), toDetail(question)}}}});
    }
}

} // namespace

Search officeSearch(const OfficeDesk &desk)
{
    return [&database = desk.office.database()](const QString &text) {
        QList<SearchHit> hits;
        if (searchWords(text).isEmpty())
            return hits;
        addPeople(hits, database, text);
        addMissions(hits, database, text);
        return hits;
    };
}

} // namespace muster
