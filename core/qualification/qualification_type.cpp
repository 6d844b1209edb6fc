// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/qualification_type.h"

#include "core/base/in_language.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<QualificationTerm>()
{
    static constexpr Choice choices[] = {
        {"months", QT_TRANSLATE_NOOP("Qualification type", "So many months")},
        {"year_end", QT_TRANSLATE_NOOP("Qualification type", "To the end of the year")},
        {"as_long_as", QT_TRANSLATE_NOOP("Qualification type", "As long as another")},
        {"for_ever", QT_TRANSLATE_NOOP("Qualification type", "For ever")},
    };
    return choices;
}

namespace {

QByteArray missingField(const QualificationType &type)
{
    switch (type.term) {
    case QualificationTerm::Months:
    case QualificationTerm::ToYearEnd: return type.validityMonths ? "" : "validity_months";
    case QualificationTerm::AsLongAs: return type.asLongAsId.isNull() ? "as_long_as_id" : "";
    case QualificationTerm::ForEver: return "";
    }
    return {};
}

Problems wholeForItsTerm(const QualificationType &type)
{
    const QByteArray field = missingField(type);
    if (field.isEmpty())
        return {};
    return {{QString::fromLatin1(field), QCoreApplication::translate("Record", "This validity cannot be without it."), {}}};
}

Problems lastsAtAll(const QualificationType &type)
{
    if (type.term != QualificationTerm::Months || type.validityMonths.value_or(1) > 0)
        return {};
    return {{QStringLiteral("validity_months"), QCoreApplication::translate("Record", "It would run out before it was granted."), {}}};
}

Problems asLongAsAnother(const QualificationType &type)
{
    if (type.id.isNull() || type.asLongAsId != type.id)
        return {};
    return {{QStringLiteral("as_long_as_id"), QCoreApplication::translate("Record", "A qualification cannot last as long as itself."), {}}};
}

} // namespace

template <>
const RecordTable<QualificationType> &recordTable<QualificationType>()
{
    static const RecordTable<QualificationType> table{
        .noun = QT_TRANSLATE_NOOP("Qualification type", "Qualification type"),
        .fields = {
            field(&QualificationType::code, "code", QT_TRANSLATE_NOOP("Qualification type", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60,
                   .group = QT_TRANSLATE_NOOP("Qualification type", "Qualification")}),
            field(&QualificationType::nameEn, "name_en",
                  QT_TRANSLATE_NOOP("Qualification type", "Name in English"),
                    {.required = true, .unique = true, .plainText = true}),
            field(&QualificationType::nameVi, "name_vi",
                  QT_TRANSLATE_NOOP("Qualification type", "Name in Vietnamese"), {.plainText = true}),
            field(&QualificationType::categoryCodes, "category_codes",
                  QT_TRANSLATE_NOOP("Qualification type", "Categories"),
                    {.plainText = true, .example = "UNMO;MLO"}),
            field(&QualificationType::term, "term", QT_TRANSLATE_NOOP("Qualification type", "Validity"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Qualification type", "How long it lasts")}),
            field(&QualificationType::validityMonths, "validity_months",
                  QT_TRANSLATE_NOOP("Qualification type", "Months"),
                    {.least = 0, .most = 1200, .unit = QT_TRANSLATE_NOOP("Qualification type", "months")}),
            field(&QualificationType::asLongAsId, "as_long_as_id", QT_TRANSLATE_NOOP("Qualification type", "As long as")),
            field(&QualificationType::renewalMonths, "renewal_months",
                  QT_TRANSLATE_NOOP("Qualification type", "May be renewed from"),
                    {.least = 0, .most = 1200, .unit = QT_TRANSLATE_NOOP("Qualification type", "months before the end")}),
            field(&QualificationType::graceDays, "grace_days",
                  QT_TRANSLATE_NOOP("Qualification type", "May be renewed until"),
                    {.least = 0, .most = 3650, .unit = QT_TRANSLATE_NOOP("Qualification type", "days after the end")}),
            field(&QualificationType::templateId, "template_id", QT_TRANSLATE_NOOP("Qualification type", "Certificate template"),
                  {.group = QT_TRANSLATE_NOOP("Qualification type", "Certificate and remarks")}),
            field(&QualificationType::note, "note", QT_TRANSLATE_NOOP("Qualification type", "Note"),
                  {.longest = 4000}),
        },
        .naming = [](const QualificationType &type) { return inLanguage(type.nameEn, type.nameVi); },
        .rules = {wholeForItsTerm, lastsAtAll, asLongAsAnother},
    };
    return table;
}

} // namespace muster
