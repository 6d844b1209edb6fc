// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/person_history.h"

#include "core/deployment/evaluation.h"
#include "core/office/record_list.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {
namespace {

/// One line for each field of each deed, as a person would read it.
QStringList told(const QList<PersonChange> &changes)
{
    static const QHash<Deed, QString> words{{Deed::Added, u"added"_qs}, {Deed::Changed, u"changed"_qs}, {Deed::Removed, u"removed"_qs}};
    QStringList lines;
    for (const PersonChange &change : changes)
        for (const RecordDeed &deed : change.deeds)
            for (const FieldStep &step : deed.fields)
                lines.append(QStringLiteral("%1: %2 “%3” %4, %5: %6 → %7").arg(change.head.name, deed.noun, deed.naming,
                    words.value(deed.deed), step.label, step.before.toString(), step.after.toString()));
    return lines;
}

class PersonHistory : public OnEachEngine {
protected:
    QStringList history(const Person &who) const { return told(personHistory(database(), who.id, recordTypes())); }

    template <class Record>
    qint64 save(const char *name, Record &record, int minute)
    {
        ChangeSet changes(database(), QLatin1String(name), clerk(minute));
        changes.save(record);
        return changes.commit();
    }
};
ON_EACH_ENGINE(PersonHistory);

TEST_P(PersonHistory, tells_what_was_before_and_after_the_newest_first)
{
    Person who = person(u"007"_qs, u"Lê An"_qs);
    save("Enter", who, 1);
    who.sex = Sex::Female;
    who.bornOn = QDate(1990, 2, 3);
    save("Correct", who, 2);
    EXPECT_EQ(history(who), (QStringList{
        u"Correct: Person “Lê An (007)” changed, Sex: Unknown → Female"_qs,
        u"Correct: Person “Lê An (007)” changed, Date of birth:  → 1990-02-03"_qs,
        u"Enter: Person “Lê An (007)” added, Service number:  → 007"_qs,
        u"Enter: Person “Lê An (007)” added, Full name:  → Lê An"_qs}));
}

TEST_P(PersonHistory, names_what_a_reference_refers_to)
{
    Person who = person(u"007"_qs, u"Lê An"_qs);
    save("Enter", who, 1);
    Organisation school;
    school.name = u"Engineer Officer School"_qs;
    save("School", school, 2);
    who.organisationId = school.id;
    save("Move", who, 3);
    EXPECT_EQ(history(who).value(0), u"Move: Person “Lê An (007)” changed, Organisation:  → Engineer Officer School"_qs);
}

TEST_P(PersonHistory, holds_the_records_of_the_person_and_theirs_but_nobody_elses)
{
    Person who = person(u"007"_qs);
    Person other = person(u"008"_qs);
    save("Enter", who, 1);
    save("Enter another", other, 2);
    const MissionId unmiss = saved(database(), mission(u"UNMISS"_qs)).id;
    const CategoryId officer = saved(database(), category(u"SO"_qs)).id;
    Tour mine = tour({who.id, unmiss, officer}, QDate(2024, 1, 1), QDate(2024, 12, 31));
    Tour theirs = tour({other.id, unmiss, officer}, QDate(2024, 1, 1));
    save("Send", mine, 3);
    save("Send another", theirs, 4);
    Evaluation evaluation;
    evaluation.tourId = mine.id;
    evaluation.overall = u"Outstanding"_qs;
    save("Evaluate", evaluation, 5);
    QStringList names;
    for (const PersonChange &change : personHistory(database(), who.id, recordTypes()))
        names.append(change.head.name);
    EXPECT_EQ(names, (QStringList{u"Evaluate"_qs, u"Send"_qs, u"Enter"_qs}));
}

TEST_P(PersonHistory, remembers_records_that_were_removed_and_who_took_them_back)
{
    Person who = person(u"007"_qs);
    save("Enter", who, 1);
    Tour mine = tour({who.id, saved(database(), mission(u"UNMISS"_qs)).id, saved(database(), category(u"SO"_qs)).id},
                     QDate(2024, 1, 1), QDate(2024, 12, 31));
    const qint64 sent = save("Send", mine, 3);
    const qint64 back = takeBack(database(), sent, clerk(4), recordTypes());
    const QList<PersonChange> changes = personHistory(database(), who.id, recordTypes());
    ASSERT_EQ(changes.size(), 3);
    EXPECT_EQ(changes[0].head.id, back);
    EXPECT_EQ(changes[0].head.takesBack, sent);
    EXPECT_EQ(changes[0].deeds.value(0).deed, Deed::Removed);
    EXPECT_EQ(changes[0].deeds.value(0).naming, u"Tour from 2024-01-01"_qs);
    EXPECT_EQ(changes[1].takenBackBy, back);
    EXPECT_EQ(changes[2].takenBackBy, 0);
}

} // namespace
} // namespace muster
