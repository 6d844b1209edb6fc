// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/merge_people.h"

#include "core/base/errors.h"
#include "core/deployment/evaluation.h"
#include "core/office/double_rules.h"
#include "core/office/own_changes.h"
#include "core/office/record_list.h"
#include "core/people/document.h"
#include "core/people/not_same_person.h"
#include "core/people/portrait.h"
#include "core/people/rank_held.h"
#include "core/people/scan.h"
#include "core/storage/history.h"
#include "core/storage/office_check.h"
#include "core/strength/strength.h"
#include "core/training/attendance.h"
#include "core/training/component.h"
#include "core/training/course_mark.h"
#include "core/training/participant.h"
#include "core/training/session.h"
#include "tests/core/strength/small_office.h"
#include "tests/support/office_text.h"
#include "tests/support/random_records.h"

#include <numeric>

namespace muster {
namespace {

class MergeOfPeople : public SmallOffice {
protected:
    void SetUp() override
    {
        SmallOffice::SetUp();
        if (IsSkipped())
            return;
        kept = saved(database(), person("K-1", "Nguyễn Thị Ánh"));
        other = saved(database(), person("O-1", "Nguyễn Thị Anh"));
    }

    void TearDown() override
    {
        if (!IsSkipped()) {
            EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
        }
    }

    Merge merge() const
    {
        const Person now = *find(database(), kept.id);
        return {{now.id.value, now.version}, {other.id.value, find(database(), other.id)->version}, valuesOf(now), {}};
    }

    Merge mergeWith(const char *column, const QVariant &value) const
    {
        Merge chosen = merge();
        chosen.values[recordType<Person>().indexOf(column)] = value;
        return chosen;
    }

    PersonMerge theMerge() const { return mergesOf(database(), kept.id).value(0); }

    qint64 strengthOn(QDate day) const
    {
        const auto rows = strength(database(), {day}, {});
        return std::accumulate(rows.begin(), rows.end(), qint64(0), [](qint64 sum, const StrengthRow &row) { return sum + row.strength; });
    }

    template <class Record>
    QList<Record> ofKept() const { return select<Record>(database(), QStringLiteral("WHERE person_id = ? ORDER BY id"), {kept.id.value}); }

    Document paper(PersonId who, const QString &number, QDate expires = {})
    {
        if (passport.isNull())
            passport = saved(database(), DocumentType{.code = "PASSPORT"}).id;
        return saved(database(), Document{.personId = who, .typeId = passport, .number = number, .expiresOn = expires});
    }

    Person kept, other;
    DocumentTypeId passport;
};
ON_EACH_ENGINE(MergeOfPeople);

TEST_P(MergeOfPeople, gives_the_kept_one_every_record_and_the_chosen_values)
{
    sent(other.id, unmiss, staff, {day(2020, 1, 1), day(2020, 12, 31)});
    paper(other.id, "C1");
    const MergeReport report = mergePeople(database(), mergeWith("full_name", "Nguyễn Thị Anh"), clerk());
    EXPECT_EQ(find(database(), kept.id)->fullName, u"Nguyễn Thị Anh"_qs);
    EXPECT_FALSE(find(database(), other.id));
    EXPECT_EQ(ofKept<Tour>().size(), 1);
    EXPECT_EQ(ofKept<Document>().size(), 1);
    EXPECT_EQ(changeSets(database(), 1).first().head.name, u"Merge Nguyễn Thị Anh (O-1) into Nguyễn Thị Ánh (K-1)"_qs);
    EXPECT_EQ(theMerge().serviceNo, u"O-1"_qs);
    EXPECT_EQ(theMerge().fullName, u"Nguyễn Thị Anh"_qs);
    EXPECT_EQ(theMerge().mergedOn, clerk().at.date());
    EXPECT_TRUE(report.warnings.isEmpty()) << report.warnings.join('\n').toStdString();
}

TEST_P(MergeOfPeople, remembers_the_number_that_went_when_the_other_number_was_chosen)
{
    mergePeople(database(), mergeWith("service_no", "O-1"), clerk());
    EXPECT_EQ(find(database(), kept.id)->serviceNo, u"O-1"_qs);
    EXPECT_EQ(theMerge().serviceNo, u"K-1"_qs);
    takeMergeApart(database(), theMerge().id, clerk(5));
    EXPECT_EQ(find(database(), kept.id)->serviceNo, u"K-1"_qs);
    EXPECT_EQ(find(database(), other.id)->serviceNo, u"O-1"_qs);
}

TEST_P(MergeOfPeople, leaves_out_what_was_recorded_twice_and_takes_from_it_what_was_not_known)
{
    const Document mine = paper(kept.id, "C1");
    const Document theirs = paper(other.id, "C1", day(2030, 1, 1));
    const FileDigest file{QString(64, u'a')};
    const Scan scan = saved(database(), Scan{.documentId = theirs.id, .file = file, .fileName = "a.pdf", .bytes = 5});
    const MergeReport report = mergePeople(database(), merge(), clerk());
    EXPECT_EQ(ofKept<Document>().size(), 1);
    EXPECT_EQ(ofKept<Document>().first().expiresOn, day(2030, 1, 1));
    EXPECT_EQ(find(database(), scan.id)->documentId, mine.id) << "what hangs on it follows";
    EXPECT_EQ(report.warnings, QStringList("Document C1 was recorded twice and counts once."));
}

TEST_P(MergeOfPeople, tells_where_two_records_of_one_thing_disagree)
{
    paper(kept.id, "C1", day(2029, 1, 1));
    paper(other.id, "C1", day(2030, 1, 1));
    const MergeReport report = mergePreview(database(), merge(), clerk());
    ASSERT_EQ(report.warnings.size(), 1);
    EXPECT_TRUE(report.warnings.first().contains(u"Expires on stays"_qs)) << report.warnings.first().toStdString();
}

TEST_P(MergeOfPeople, keeps_one_photo_and_one_rank_of_a_day)
{
    const Rank major = saved(database(), Rank{.code = "MAJ"});
    saved(database(), Portrait{.personId = kept.id, .file = {QString(64, u'a')}});
    saved(database(), Portrait{.personId = other.id, .file = {QString(64, u'b')}});
    for (const PersonId who : {kept.id, other.id})
        saved(database(), RankHeld{.personId = who, .rankId = major.id, .fromOn = day(2020, 1, 1)});
    saved(database(), RankHeld{.personId = other.id, .rankId = major.id, .fromOn = day(2021, 1, 1)});
    mergePeople(database(), merge(), clerk());
    ASSERT_EQ(ofKept<Portrait>().size(), 1);
    EXPECT_EQ(ofKept<Portrait>().first().file.hex, QString(64, u'a'));
    EXPECT_EQ(ofKept<RankHeld>().size(), 2);
}

TEST_P(MergeOfPeople, counts_a_tour_recorded_twice_once_and_says_so)
{
    const Tour mine = sent(kept.id, unmiss, staff, {day(2020, 1, 1), day(2020, 12, 31)});
    const Tour theirs = sent(other.id, unmiss, staff, {day(2020, 1, 1), day(2020, 12, 31)});
    const Evaluation mark = saved(database(), Evaluation{.tourId = theirs.id, .overall = "good"});
    EXPECT_EQ(strengthOn(day(2020, 6, 1)), 2);
    const MergeReport report = mergePeople(database(), merge(), clerk());
    EXPECT_EQ(strengthOn(day(2020, 6, 1)), 1);
    EXPECT_EQ(find(database(), mark.id)->tourId, mine.id);
    ASSERT_EQ(report.warnings.size(), 1);
    EXPECT_TRUE(report.warnings.first().contains(u"recorded twice"_qs));
}

TEST_P(MergeOfPeople, makes_two_places_on_one_course_one_with_the_attendance_and_marks_of_both)
{
    const ProgrammeId programme = saved(database(), Programme{.code = "STM"}).id;
    const CurriculumId curriculum = saved(database(), Curriculum{.programmeId = programme, .code = "STM/1"}).id;
    const ComponentId test = saved(database(), Component{.curriculumId = curriculum, .nameEn = "Test", .weight = 1, .fullMark = 10}).id;
    const CourseId course = saved(database(), Course{.code = "C-1", .programmeId = programme, .curriculumId = curriculum}).id;
    const SessionId session = saved(database(), Session{.courseId = course, .heldOn = QDate(2025, 3, 3), .startsAt = "08:00", .minutes = 45, .title = "One"}).id;
    saved(database(), Participant{.courseId = course, .personId = kept.id, .state = ParticipantState::Confirmed});
    const ParticipantId twin = saved(database(), Participant{.courseId = course, .personId = other.id, .state = ParticipantState::Confirmed}).id;
    saved(database(), Attendance{.sessionId = session, .participantId = twin, .mark = AttendanceMark::Present});
    saved(database(), CourseMark{.participantId = twin, .componentId = test, .sitting = 1, .mark = 8});
    const qint64 done = mergePeople(database(), merge(), clerk()).changeSet;
    const auto places = ofKept<Participant>();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(select<Attendance>(database()).value(0).participantId, places[0].id);
    EXPECT_EQ(select<CourseMark>(database()).value(0).participantId, places[0].id);
    takeBack(database(), done, clerk(), recordTypes());
    EXPECT_EQ(select<CourseMark>(database()).value(0).participantId, twin);
}

TEST_P(MergeOfPeople, keeps_tours_that_overlap_and_warns_of_them)
{
    sent(kept.id, unmiss, staff, {day(2020, 1, 1), day(2020, 12, 31)});
    sent(other.id, unmiss, staff, {day(2020, 12, 31), day(2021, 12, 31)});
    const MergeReport report = mergePeople(database(), merge(), clerk());
    EXPECT_EQ(report.warnings, QStringList("Two tours overlap: 2020-01-01 to 2020-12-31 and 2020-12-31 to 2021-12-31. Both stay; mend them afterwards."));
    EXPECT_EQ(ofKept<Tour>().size(), 2);
}

TEST_P(MergeOfPeople, is_refused_while_both_serve)
{
    sent(kept.id, unmiss, staff, {day(2020, 1, 1), {}});
    sent(other.id, eutm, staff, {day(2021, 1, 1), {}});
    const QStringList before = officeText(database());
    EXPECT_EQ(mergePreview(database(), merge(), clerk()).hindrances.size(), 1);
    EXPECT_THROW(mergePeople(database(), merge(), clerk()), Refused);
    EXPECT_EQ(officeText(database()), before);
}

TEST_P(MergeOfPeople, changes_nothing_by_being_looked_at)
{
    sent(other.id, unmiss, staff, {day(2020, 1, 1), day(2020, 12, 31)});
    const QStringList before = officeText(database());
    const MergeReport report = mergePreview(database(), merge(), clerk());
    EXPECT_EQ(officeText(database()), before);
    ASSERT_EQ(report.kinds.size(), 1);
    EXPECT_EQ(report.kinds[0].noun, u"Tour"_qs);
    EXPECT_EQ(report.kinds[0].ofKept, 0);
    EXPECT_EQ(report.kinds[0].ofOther, 1);
    EXPECT_EQ(report.changeSet, 0);
}

TEST_P(MergeOfPeople, is_refused_when_somebody_changed_one_of_the_two_meanwhile)
{
    const Merge read = merge();
    Person changed = other;
    changed.note = "meanwhile";
    saved(database(), changed);
    EXPECT_THROW(mergePeople(database(), read, clerk()), Conflict);
    EXPECT_TRUE(find(database(), other.id));
}

TEST_P(MergeOfPeople, forgets_that_the_two_are_not_the_same_but_not_that_others_are_not)
{
    const Person third = saved(database(), person("3"));
    sayNotTheSame(database(), {kept.id, other.id}, {}, clerk());
    sayNotTheSame(database(), {other.id, third.id}, {}, clerk());
    const MergeReport report = mergePeople(database(), merge(), clerk());
    EXPECT_EQ(report.warnings, QStringList("Somebody has said that these two are not the same person."));
    EXPECT_EQ(knownOthers(database(), kept.id), std::set<PersonId>{third.id});
}

TEST_P(MergeOfPeople, is_undone_by_taking_its_change_set_back)
{
    sent(other.id, unmiss, staff, {day(2020, 1, 1), day(2020, 12, 31)});
    paper(kept.id, "C1");
    paper(other.id, "C1", day(2030, 1, 1));
    const QStringList before = fieldText(database());
    const qint64 done = mergePeople(database(), mergeWith("service_no", "O-1"), clerk()).changeSet;
    const QStringList after = fieldText(database());
    const qint64 undone = takeBackChange(database(), done, clerk());
    EXPECT_EQ(fieldText(database()), before);
    takeBackChange(database(), undone, clerk());
    EXPECT_EQ(fieldText(database()), after);
    takeMergeApart(database(), theMerge().id, clerk());
    EXPECT_EQ(fieldText(database()), before) << "also after it was put back";
}

TEST_P(MergeOfPeople, is_taken_apart_after_later_changes_which_stay_and_are_told)
{
    Tour moved = sent(other.id, unmiss, staff, {day(2020, 1, 1), day(2020, 12, 31)});
    const Document paperOfOther = paper(other.id, "C1");
    mergePeople(database(), mergeWith("full_name", "Nguyễn Thị Anh"), clerk());
    Person now = *find(database(), kept.id);
    now.fullName = "Nguyễn Ánh";
    now.note = "later";
    saved(database(), now);
    moved = *find(database(), moved.id);
    moved.note = "mended later";
    saved(database(), moved);
    const Tour added = sent(kept.id, unmiss, staff, {day(2022, 1, 1), day(2022, 12, 31)});
    const TakenApart apart = takeMergeApart(database(), theMerge().id, clerk(9));
    EXPECT_EQ(apart.other, other.id);
    EXPECT_EQ(find(database(), other.id)->serviceNo, u"O-1"_qs);
    EXPECT_EQ(find(database(), kept.id)->fullName, u"Nguyễn Ánh"_qs) << "changed since";
    EXPECT_EQ(find(database(), kept.id)->note, u"later"_qs);
    EXPECT_EQ(find(database(), moved.id)->personId, other.id);
    EXPECT_EQ(find(database(), moved.id)->note, u"mended later"_qs);
    EXPECT_EQ(find(database(), added.id)->personId, kept.id);
    EXPECT_EQ(find(database(), paperOfOther.id)->personId, other.id);
    ASSERT_EQ(apart.stays.size(), 1);
    EXPECT_TRUE(apart.stays.first().contains(u"Full name was changed since"_qs)) << apart.stays.first().toStdString();
    EXPECT_TRUE(mergesOf(database(), kept.id).isEmpty());
    EXPECT_THROW(takeMergeApart(database(), PersonMergeId{1}, clerk()), Missing);
}

TEST_P(MergeOfPeople, leaves_with_somebody_else_what_was_given_there_since)
{
    const Person third = saved(database(), person("3"));
    Document moved = paper(other.id, "C1");
    mergePeople(database(), merge(), clerk());
    moved = *find(database(), moved.id);
    moved.personId = third.id;
    saved(database(), moved);
    const TakenApart apart = takeMergeApart(database(), theMerge().id, clerk(9));
    EXPECT_EQ(find(database(), moved.id)->personId, third.id);
    EXPECT_EQ(apart.stays.size(), 1);
}

TEST_P(MergeOfPeople, is_not_taken_apart_while_the_old_number_is_somebody_elses)
{
    mergePeople(database(), merge(), clerk());
    saved(database(), person("O-1", "Lê Cường"));
    const QStringList before = officeText(database());
    EXPECT_THROW(takeMergeApart(database(), theMerge().id, clerk(9)), Refused);
    EXPECT_EQ(officeText(database()), before);
}

TEST_P(MergeOfPeople, is_taken_apart_when_the_kept_one_was_merged_again)
{
    const Tour moved = sent(other.id, unmiss, staff, {day(2020, 1, 1), day(2020, 12, 31)});
    const PersonMergeId first = [this] {
        mergePeople(database(), merge(), clerk());
        return theMerge().id;
    }();
    const Person third = saved(database(), person("3"));
    mergePeople(database(), {{third.id.value, third.version}, {kept.id.value, find(database(), kept.id)->version}, valuesOf(third), {}}, clerk());
    EXPECT_EQ(mergesOf(database(), third.id).size(), 2) << "both numbers are still found";
    takeMergeApart(database(), first, clerk());
    EXPECT_EQ(find(database(), moved.id)->personId, other.id);
    takeMergeApart(database(), mergesOf(database(), third.id).value(0).id, clerk());
    EXPECT_TRUE(find(database(), kept.id));
}

TEST_P(MergeOfPeople, knows_a_rule_for_every_value_that_must_be_ones_own)
{
    const QString ask = onPostgres()
        ? QStringLiteral("SELECT t.relname, string_agg(a.attname, ',' ORDER BY a.attname) FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid "
                         "JOIN pg_namespace n ON n.oid = t.relnamespace "
                         "JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (x.indkey) "
                         "WHERE x.indisunique AND x.indpred IS NULL AND n.nspname = current_schema() GROUP BY t.relname, x.indexrelid")
        : QStringLiteral("SELECT m.name, group_concat(c.name) FROM sqlite_master m JOIN pragma_index_list(m.name) i ON i.\"unique\" = 1 AND i.partial = 0 "
                         "JOIN pragma_index_info(i.name) c WHERE m.type = 'table' GROUP BY m.name, i.name");
    const QStringList owners{"person_id", "tour_id", "document_id"};
    for (const Row &row : database().rows(ask)) {
        QStringList columns = row[1].toString().split(u',');
        if (std::none_of(columns.begin(), columns.end(), [&](const QString &column) { return owners.contains(column); }))
            continue;
        const auto rule = std::find_if(doubleRules().begin(), doubleRules().end(),
                                       [&](const DoubleRule &each) { return row[0].toString() == QLatin1String(each.table); });
        ASSERT_NE(rule, doubleRules().end()) << row[0].toString().toStdString();
        for (const QByteArray &column : rule->columns)
            EXPECT_TRUE(columns.contains(QString::fromLatin1(column))) << row[0].toString().toStdString() << '.' << column.constData();
    }
}

TEST_P(MergeOfPeople, and_taking_apart_give_the_office_back_as_it_was)
{
    const Rank major = saved(database(), Rank{.code = "MAJ"});
    passport = saved(database(), DocumentType{.code = "PASSPORT"}).id;
    int people = 0;
    int minutes = 0;
    holdsFor(40, [&] {
        ChangeSet changes(database(), "By chance", clerk(++minutes));
        Person one = randomPerson(QStringLiteral("A%1").arg(++people));
        Person two = randomPerson(QStringLiteral("B%1").arg(people));
        changes.save(one);
        changes.save(two);
        const int records = *rc::gen::inRange(0, 12);
        for (int i = 0; i < records; ++i) {
            const PersonId who = *rc::gen::element(one.id, two.id);
            const QDate from = day(2015, 1, 1).addDays(*rc::gen::inRange(0, 3) * 40);
            Tour posted = tour({who, *rc::gen::element(unmiss, eutm), staff}, from, from.addDays(*rc::gen::inRange(0, 3) * 60));
            posted.note = *keptText();
            changes.save(posted);
            Document held{.personId = who, .typeId = passport, .number = *rc::gen::element(QString(), QString("C1"), QString("C2")), .expiresOn = *anyDayOrNone()};
            changes.save(held);
            RankHeld rank{.personId = who, .rankId = major.id, .fromOn = *rc::gen::element(QDate(), from)};
            changes.save(rank);
            if (*rc::gen::arbitrary<bool>()) {
                Evaluation mark{.tourId = posted.id, .overall = *rc::gen::element(QString("good"), QString("fair"))};
                changes.save(mark);
            }
        }
        changes.commit();
        const QList<QDate> days{day(2015, 1, 1), day(2015, 2, 20), day(2015, 4, 1), day(2015, 6, 1)};
        const auto strengths = [&] {
            QList<qint64> sums;
            for (const QDate &when : days)
                sums.append(strengthOn(when));
            return sums;
        };
        const QStringList before = fieldText(database());
        const QList<qint64> sums = strengths();
        QVariantList values = valuesOf(one);
        if (*rc::gen::arbitrary<bool>())
            values = valuesOf(two);
        const MergeReport report = mergePeople(database(), {{one.id.value, one.version}, {two.id.value, two.version}, values, {}}, clerk(++minutes));
        const bool twice = std::any_of(report.warnings.begin(), report.warnings.end(), [](const QString &warning) { return warning.startsWith(u"Tour from "_qs); });
        if (!twice)
            RC_ASSERT(strengths() == sums);
        takeMergeApart(database(), mergesOf(database(), one.id).value(0).id, clerk(++minutes));
        RC_ASSERT(fieldText(database()) == before);
    });
}

} // namespace
} // namespace muster
