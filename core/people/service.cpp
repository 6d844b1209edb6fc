// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/service.h"

#include "core/base/in_language.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Service> &recordTable<Service>()
{
    static const RecordTable<Service> table{
        .noun = QT_TRANSLATE_NOOP("Service", "Service"),
        .fields = {
            field(&Service::code, "code", QT_TRANSLATE_NOOP("Service", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60}),
            field(&Service::nameEn, "name_en", QT_TRANSLATE_NOOP("Service", "Name in English"),
                  {.plainText = true}),
            field(&Service::nameVi, "name_vi", QT_TRANSLATE_NOOP("Service", "Name in Vietnamese"),
                  {.plainText = true}),
            field(&Service::rankGroups, "rank_groups", QT_TRANSLATE_NOOP("Service", "Groups of ranks")),
            field(&Service::note, "note", QT_TRANSLATE_NOOP("Service", "Note"), {.longest = 4000}),
        },
        .naming = [](const Service &service) { return service.nameEn.isEmpty() ? service.code : inLanguage(service.nameEn, service.nameVi); },
    };
    return table;
}

} // namespace muster
