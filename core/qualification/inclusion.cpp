// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/inclusion.h"

#include <QCoreApplication>

namespace muster {

namespace {

Problems includesAnother(const Inclusion &inclusion)
{
    if (inclusion.typeId != inclusion.includedId)
        return {};
    return {{QStringLiteral("included_id"), QCoreApplication::translate("Record", "A qualification includes itself anyway."), {}}};
}

} // namespace

template <>
const RecordTable<Inclusion> &recordTable<Inclusion>()
{
    static const RecordTable<Inclusion> table{
        .noun = QT_TRANSLATE_NOOP("Inclusion", "Inclusion"),
        .fields = {
            field(&Inclusion::typeId, "type_id", QT_TRANSLATE_NOOP("Inclusion", "Qualification"), {.required = true}),
            field(&Inclusion::includedId, "included_id", QT_TRANSLATE_NOOP("Inclusion", "Includes"),
                  {.required = true}),
        },
        .orders = recordType<QualificationType>,
        .naming = [](const Inclusion &) { return QCoreApplication::translate("Inclusion", "Inclusion"); },
        .rules = {
            includesAnother,
        },
        .onlyOnce = {
            {{"type_id", "included_id"},
             [](const Inclusion &) { return true; },
             QT_TRANSLATE_NOOP("Inclusion", "this qualification includes it already")},
        },
    };
    return table;
}

} // namespace muster
