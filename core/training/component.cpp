// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/component.h"

#include "core/base/in_language.h"
#include "core/record/pass_mark_rule.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<ComponentKind>()
{
    static constexpr Choice choices[] = {
        {"written", QT_TRANSLATE_NOOP("Component", "Written")},
        {"practical", QT_TRANSLATE_NOOP("Component", "Practical")},
        {"exercise", QT_TRANSLATE_NOOP("Component", "Exercise")},
        {"oral", QT_TRANSLATE_NOOP("Component", "Oral")},
    };
    return choices;
}

template <>
const RecordTable<Component> &recordTable<Component>()
{
    static const RecordTable<Component> table{
        .noun = QT_TRANSLATE_NOOP("Component", "Component"),
        .fields = {
            field(&Component::curriculumId, "curriculum_id", QT_TRANSLATE_NOOP("Component", "Curriculum"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Component", "Component")}),
            field(&Component::place, "place", QT_TRANSLATE_NOOP("Component", "Place in the list"),
                  {.least = 1, .most = 99}),
            field(&Component::nameEn, "name_en", QT_TRANSLATE_NOOP("Component", "Name in English"),
                  {.required = true, .plainText = true}),
            field(&Component::nameVi, "name_vi", QT_TRANSLATE_NOOP("Component", "Name in Vietnamese"),
                  {.plainText = true}),
            field(&Component::kind, "kind", QT_TRANSLATE_NOOP("Component", "Kind"), {.required = true}),
            field(&Component::weight, "weight", QT_TRANSLATE_NOOP("Component", "Weight"),
                  {.required = true, .least = 0, .group = QT_TRANSLATE_NOOP("Component", "Marks")}),
            field(&Component::fullMark, "full_mark", QT_TRANSLATE_NOOP("Component", "Full mark"),
                  {.required = true, .least = 0.01}),
            field(&Component::passMark, "pass_mark", QT_TRANSLATE_NOOP("Component", "Pass mark"), {.least = 0}),
        },
        .naming = [](const Component &component) { return inLanguage(component.nameEn, component.nameVi); },
        .rules = {
            passWithinFull<Component>,
        },
        .onlyOnce = {
            {{"curriculum_id", "name_en"},
             [](const Component &) { return true; },
             QT_TRANSLATE_NOOP("Component", "the curriculum has a component of this name already")},
        },
    };
    return table;
}

} // namespace muster
