// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/office_profile.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<OfficeProfile> &recordTable<OfficeProfile>()
{
    static const RecordTable<OfficeProfile> table{
        .noun = QT_TRANSLATE_NOOP("Office", "Office"),
        .fields = {
            field(&OfficeProfile::name, "name", QT_TRANSLATE_NOOP("Office", "Name"),
                  {.required = true, .plainText = true, .group = QT_TRANSLATE_NOOP("Office", "Name")}),
            field(&OfficeProfile::nameVi, "name_vi", QT_TRANSLATE_NOOP("Office", "Name in Vietnamese"),
                  {.plainText = true}),
            field(&OfficeProfile::country, "country",
                  QT_TRANSLATE_NOOP("Office", "Country (ISO 3166, three letters)"),
                    {.plainText = true, .longest = 3, .example = "VNM"}),
            field(&OfficeProfile::parentEn, "parent_en", QT_TRANSLATE_NOOP("Office", "Ministry in English"),
                  {.plainText = true}),
            field(&OfficeProfile::parentVi, "parent_vi", QT_TRANSLATE_NOOP("Office", "Ministry in Vietnamese"),
                  {.plainText = true}),
            field(&OfficeProfile::letterhead, "letterhead", QT_TRANSLATE_NOOP("Office", "Letterhead"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Office", "Letters and certificates")}),
            field(&OfficeProfile::address, "address", QT_TRANSLATE_NOOP("Office", "Address"), {.longest = 4000}),
            field(&OfficeProfile::placeEn, "place_en", QT_TRANSLATE_NOOP("Office", "Place of issue in English"),
                  {.plainText = true, .longest = 100, .example = "Ha Noi"}),
            field(&OfficeProfile::placeVi, "place_vi", QT_TRANSLATE_NOOP("Office", "Place of issue in Vietnamese"),
                  {.plainText = true, .longest = 100, .example = "Hà Nội"}),
            field(&OfficeProfile::signatory, "signatory", QT_TRANSLATE_NOOP("Office", "Signed by"),
                  {.plainText = true}),
            field(&OfficeProfile::signatoryTitle, "signatory_title",
                  QT_TRANSLATE_NOOP("Office", "Title of the one who signs"), {.plainText = true}),
            field(&OfficeProfile::largestScanMb, "largest_scan_mb", QT_TRANSLATE_NOOP("Office", "Largest scan"),
                  {.least = 1, .most = 200, .example = "10", .unit = QT_TRANSLATE_NOOP("Office", "MB"),
                   .group = QT_TRANSLATE_NOOP("Office", "Files")}),
        },
        .naming = [](const OfficeProfile &office) { return office.name; },
    };
    return table;
}

} // namespace muster
