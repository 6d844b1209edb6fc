// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/participant.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<ParticipantState>()
{
    static constexpr Choice choices[] = {
        {"invited", QT_TRANSLATE_NOOP("Participant", "Invited")},
        {"confirmed", QT_TRANSLATE_NOOP("Participant", "Confirmed")},
        {"present", QT_TRANSLATE_NOOP("Participant", "Present")},
        {"waiting", QT_TRANSLATE_NOOP("Participant", "On the waiting list")},
        {"withdrawn", QT_TRANSLATE_NOOP("Participant", "Withdrawn")},
        {"replaced", QT_TRANSLATE_NOOP("Participant", "Replaced")},
    };
    return choices;
}

QString stateWords(ParticipantState state)
{
    return QCoreApplication::translate("Participant", choicesOf<ParticipantState>()[size_t(state)].label);
}

template <>
const RecordTable<Participant> &recordTable<Participant>()
{
    static const RecordTable<Participant> table{
        .noun = QT_TRANSLATE_NOOP("Participant", "Participant"),
        .fields = {
            field(&Participant::courseId, "course_id", QT_TRANSLATE_NOOP("Participant", "Course"), {.required = true}),
            field(&Participant::personId, "person_id", QT_TRANSLATE_NOOP("Participant", "Person"), {.required = true}),
            field(&Participant::state, "state", QT_TRANSLATE_NOOP("Participant", "State"), {.required = true}),
            field(&Participant::waitingNumber, "waiting_number", QT_TRANSLATE_NOOP("Participant", "Place on the waiting list"),
                  {.least = 1}),
            field(&Participant::replacedById, "replaced_by_id", QT_TRANSLATE_NOOP("Participant", "Replaced by")),
            field(&Participant::note, "note", QT_TRANSLATE_NOOP("Participant", "Note"), {.longest = 4000}),
        },
        .naming = [](const Participant &) { return QCoreApplication::translate("Participant", "Participant"); },
        .onlyOnce = {
            {{"course_id", "person_id"},
             [](const Participant &) { return true; },
             QT_TRANSLATE_NOOP("Participant", "this person is on the course already")},
        },
    };
    return table;
}

} // namespace muster
