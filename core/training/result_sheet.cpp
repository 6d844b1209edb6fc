// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/result_sheet.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<ResultSheet> &recordTable<ResultSheet>()
{
    static const RecordTable<ResultSheet> table{
        .noun = QT_TRANSLATE_NOOP("Result sheet", "Result sheet"),
        .fields = {
            field(&ResultSheet::courseId, "course_id", QT_TRANSLATE_NOOP("Result sheet", "Course"), {.required = true}),
            field(&ResultSheet::draftedBy, "drafted_by", QT_TRANSLATE_NOOP("Result sheet", "Drafted by"),
                  {.required = true, .plainText = true}),
            field(&ResultSheet::draftedOn, "drafted_on", QT_TRANSLATE_NOOP("Result sheet", "Drafted on"),
                  {.required = true}),
            field(&ResultSheet::publishedBy, "published_by", QT_TRANSLATE_NOOP("Result sheet", "Published by"),
                  {.plainText = true}),
            field(&ResultSheet::publishedOn, "published_on", QT_TRANSLATE_NOOP("Result sheet", "Published on")),
            field(&ResultSheet::reason, "reason", QT_TRANSLATE_NOOP("Result sheet", "Reason for the correction"),
                  {.longest = 4000}),
        },
        .naming = [](const ResultSheet &sheet) {
            return QCoreApplication::translate("Result sheet", "Result sheet of %1").arg(isoDay(sheet.draftedOn));
        },
        .rules = {
            notBefore(&ResultSheet::draftedOn, &ResultSheet::publishedOn, "published_on",
                      QT_TRANSLATE_NOOP("Record", "The results would be published before they were drafted.")),
        },
    };
    return table;
}

} // namespace muster
