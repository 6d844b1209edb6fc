// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/missions/mission.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Mission> &recordTable<Mission>()
{
    static const RecordTable<Mission> table{
        .noun = QT_TRANSLATE_NOOP("Mission", "Mission"),
        .fields = {
            field(&Mission::code, "code", QT_TRANSLATE_NOOP("Mission", "Acronym"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60,
                   .group = QT_TRANSLATE_NOOP("Mission", "Name")}),
            field(&Mission::nameEn, "name_en", QT_TRANSLATE_NOOP("Mission", "Name in English"),
                  {.plainText = true}),
            field(&Mission::nameVi, "name_vi", QT_TRANSLATE_NOOP("Mission", "Name in Vietnamese"),
                  {.plainText = true}),
            field(&Mission::kind, "kind", QT_TRANSLATE_NOOP("Mission", "Kind"),
                  {.plainText = true, .example = "PKO"}),
            field(&Mission::countryArea, "country_area", QT_TRANSLATE_NOOP("Mission", "Country or area"),
                  {.plainText = true, .group = QT_TRANSLATE_NOOP("Mission", "Place")}),
            field(&Mission::iso2, "iso2", QT_TRANSLATE_NOOP("Mission", "Countries (ISO 3166, two letters)"),
                  {.plainText = true}),
            field(&Mission::headquarters, "headquarters", QT_TRANSLATE_NOOP("Mission", "Headquarters"),
                  {.plainText = true}),
            field(&Mission::latitude, "latitude", QT_TRANSLATE_NOOP("Mission", "Latitude"),
                  {.least = -90, .most = 90, .unit = QT_TRANSLATE_NOOP("Mission", "°")}),
            field(&Mission::longitude, "longitude", QT_TRANSLATE_NOOP("Mission", "Longitude"),
                  {.least = -180, .most = 180, .unit = QT_TRANSLATE_NOOP("Mission", "°")}),
            field(&Mission::startedOn, "started_on", QT_TRANSLATE_NOOP("Mission", "Started on"),
                  {.group = QT_TRANSLATE_NOOP("Mission", "Duration and figures")}),
            field(&Mission::endedOn, "ended_on", QT_TRANSLATE_NOOP("Mission", "Ended on")),
            field(&Mission::status, "status", QT_TRANSLATE_NOOP("Mission", "Status"), {.plainText = true}),
            field(&Mission::nationalPresence, "national_presence",
                  QT_TRANSLATE_NOOP("Mission", "National presence"), {.plainText = true}),
            field(&Mission::countsInUn, "counts_in_un", QT_TRANSLATE_NOOP("Mission", "Counts in UN figures")),
            field(&Mission::note, "note", QT_TRANSLATE_NOOP("Mission", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Mission", "Remarks")}),
            field(&Mission::source, "source", QT_TRANSLATE_NOOP("Mission", "Source"), {.longest = 4000}),
        },
        .naming = [](const Mission &mission) { return mission.code; },
        .rules = {notBefore(&Mission::startedOn, &Mission::endedOn, "ended_on",
                            QT_TRANSLATE_NOOP("Record", "the mission ends before it starts"))},
    };
    return table;
}

} // namespace muster
