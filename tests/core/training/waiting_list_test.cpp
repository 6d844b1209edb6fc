// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/enrol.h"
#include "core/training/move_participants.h"
#include "core/training/remove_participants.h"
#include "tests/core/training/course_office.h"

#include <rapidcheck/gtest.h>

namespace muster {
namespace {

/// One office for all tries: each has a course of its own.
const Database &office()
{
    static const TestOffice office(Engine::Sqlite);
    return office.database();
}

PersonId somebodyNew()
{
    static int people = 0;
    return saved(office(), Person{.serviceNo = u"W%1"_qs.arg(++people), .fullName = u"Trần Văn An"_qs}).id;
}

CourseId courseFor(int places)
{
    static const ProgrammeId programme = saved(office(), Programme{.code = u"CPTM"_qs, .titleEn = u"Core"_qs}).id;
    static int courses = 0;
    return saved(office(), Course{.code = u"C%1"_qs.arg(++courses), .programmeId = programme, .capacity = places}).id;
}

/// What a clerk with a paper list would have: who holds a place, and who waits in which order.
struct PaperList {
    int places = 0;
    QList<ParticipantId> holding = {};
    QList<ParticipantId> waiting = {};
    QSet<ParticipantId> tookOver = {};

    void come(ParticipantId one)
    {
        const bool room = waiting.isEmpty() && holding.size() < places;
        (room ? holding : waiting).append(one);
    }

    QList<ParticipantId> all() const { return holding + waiting; }

    void go(ParticipantId one)
    {
        holding.removeAll(one);
        waiting.removeAll(one);
    }
};

ParticipantId oneOf(const QList<ParticipantId> &all)
{
    return all[*rc::gen::inRange(0, int(all.size()))];
}

void enrolSome(CourseId course, PaperList &paper)
{
    QList<PersonId> people;
    for (int count = *rc::gen::inRange(1, 4); count > 0; --count)
        people.append(somebodyNew());
    const PlacesChanged done = enrol(office(), {course, people}, clerk());
    RC_ASSERT(done.isDone());
    for (const ParticipantId one : done.participants)
        paper.come(one);
}

void letOneGo(CourseId course, PaperList &paper)
{
    if (paper.all().isEmpty())
        return;
    const ParticipantId one = oneOf(paper.all());
    const bool wholly = *rc::gen::arbitrary<bool>();
    const PlacesChanged done = wholly ? removeParticipants(office(), course, {one}, clerk())
                                      : moveParticipants(office(), {course, {one}, ParticipantState::Withdrawn, u"Ill"_qs}, clerk());
    RC_ASSERT(done.isDone() != (wholly && paper.tookOver.contains(one)));
    if (done.isDone())
        paper.go(one);
}

void replaceOne(PaperList &paper)
{
    if (paper.holding.isEmpty())
        return;
    const ParticipantId leaving = oneOf(paper.holding);
    const bool fromList = !paper.waiting.isEmpty() && *rc::gen::arbitrary<bool>();
    const PersonId newcomer = fromList ? find(office(), paper.waiting.last())->personId : somebodyNew();
    const PlacesChanged done = replaceParticipant(office(), {leaving, newcomer}, clerk());
    RC_ASSERT(done.isDone());
    paper.go(leaving);
    paper.go(done.participants[1]);
    paper.holding.append(done.participants[1]);
    paper.tookOver.insert(done.participants[1]);
}

void takeTheNext(CourseId course, PaperList &paper)
{
    const PlacesChanged done = takeNextWaiting(office(), course, clerk());
    const bool canBeTaken = !paper.waiting.isEmpty() && paper.holding.size() < paper.places;
    RC_ASSERT(done.isDone() == canBeTaken);
    if (canBeTaken) {
        RC_ASSERT(done.participants == QList<ParticipantId>{paper.waiting.first()});
        paper.holding.append(paper.waiting.takeFirst());
    }
}

void requireAsOnPaper(CourseId course, const PaperList &paper)
{
    QList<ParticipantId> holding;
    QMap<int, ParticipantId> waiting;
    for (const RosterRow &row : roster(office(), course)) {
        if (holdsPlace(row.state))
            holding.append(row.id);
        RC_ASSERT((row.state == ParticipantState::Waiting) == row.waitingNumber.has_value());
        if (row.waitingNumber) {
            RC_ASSERT(!waiting.contains(*row.waitingNumber));
            waiting.insert(*row.waitingNumber, row.id);
        }
    }
    RC_ASSERT(holding.size() <= paper.places);
    RC_ASSERT(QSet<ParticipantId>(holding.begin(), holding.end()) == QSet<ParticipantId>(paper.holding.begin(), paper.holding.end()));
    RC_ASSERT(waiting.values() == paper.waiting);
}

RC_GTEST_PROP(WaitingList, is_served_as_from_a_paper_list_whatever_happens, ())
{
    PaperList paper{.places = *rc::gen::inRange(0, 5)};
    const CourseId course = courseFor(paper.places);
    for (int acts = *rc::gen::inRange(1, 10); acts > 0; --acts) {
        switch (*rc::gen::inRange(0, 4)) {
        case 0: enrolSome(course, paper); break;
        case 1: letOneGo(course, paper); break;
        case 2: replaceOne(paper); break;
        default: takeTheNext(course, paper); break;
        }
        requireAsOnPaper(course, paper);
    }
}

} // namespace
} // namespace muster
