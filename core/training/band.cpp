// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/band.h"

#include "core/base/in_language.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Band> &recordTable<Band>()
{
    static const RecordTable<Band> table{
        .noun = QT_TRANSLATE_NOOP("Band", "Band"),
        .fields = {
            field(&Band::nameEn, "name_en", QT_TRANSLATE_NOOP("Band", "Name in English"),
                  {.required = true, .plainText = true}),
            field(&Band::nameVi, "name_vi", QT_TRANSLATE_NOOP("Band", "Name in Vietnamese"), {.plainText = true}),
            field(&Band::leastMark, "least_mark", QT_TRANSLATE_NOOP("Band", "From"),
                  {.required = true, .least = 0, .most = 100, .unit = QT_TRANSLATE_NOOP("Band", "%")}),
            field(&Band::curriculumId, "curriculum_id", QT_TRANSLATE_NOOP("Band", "Curriculum")),
        },
        .naming = [](const Band &band) { return inLanguage(band.nameEn, band.nameVi); },
    };
    return table;
}

} // namespace muster
