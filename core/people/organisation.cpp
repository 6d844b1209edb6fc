// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/organisation.h"

#include <QCoreApplication>

namespace muster {

namespace {

Problems notItsOwnParent(const Organisation &organisation)
{
    if (organisation.id.isNull() || organisation.parentId != organisation.id)
        return {};
    return {{"parent_id", QCoreApplication::translate("Record", "an organisation cannot be part of itself"), {}}};
}

} // namespace

template <>
const RecordTable<Organisation> &recordTable<Organisation>()
{
    static const RecordTable<Organisation> table{
        .noun = QT_TRANSLATE_NOOP("Organisation", "Organisation"),
        .fields = {
            field(&Organisation::name, "name", QT_TRANSLATE_NOOP("Organisation", "Name"),
                  {.required = true, .unique = true, .plainText = true}),
            field(&Organisation::parentId, "parent_id", QT_TRANSLATE_NOOP("Organisation", "Part of")),
            field(&Organisation::note, "note", QT_TRANSLATE_NOOP("Organisation", "Note"), {.longest = 4000}),
        },
        .naming = [](const Organisation &organisation) { return organisation.name; },
        .rules = {notItsOwnParent},
    };
    return table;
}

} // namespace muster
