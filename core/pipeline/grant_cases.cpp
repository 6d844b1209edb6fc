// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/grant_cases.h"

#include "core/base/day_words.h"
#include "core/base/in_language.h"
#include "core/pipeline/dossier_rows.h"
#include "core/pipeline/ruling.h"
#include "core/qualification/last_day.h"
#include "core/qualification/standing.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Granting)
};

/// So many people at a time are looked at.
constexpr qsizetype peopleAtOnce = 500;

RequirementKind requirementKind(GrantTermKind kind)
{
    switch (kind) {
    case GrantTermKind::ProgrammePassed: return RequirementKind::ProgrammePassed;
    case GrantTermKind::TestPassed: return RequirementKind::TestPassed;
    case GrantTermKind::PaperHeld: return RequirementKind::PaperHeldFor;
    case GrantTermKind::QualificationHeld: return RequirementKind::QualificationHeld;
    }
    return {};
}

/// The rows of one way stand together; a paper is asked to be valid on the day and no more.
Requirement requirementOf(const GrantTerm &term)
{
    return {.key = QStringLiteral("%1").arg(term.id.value, 12, 10, QLatin1Char('0')), .kind = requirementKind(term.kind), .alternative = QStringLiteral("WAY"),
            .way = term.way.value_or(1), .documentTypeId = term.documentTypeId, .testKindId = term.testKindId, .programmeKind = term.programmeKind,
            .programmeId = term.programmeId, .qualificationTypeId = term.heldTypeId,
            .months = term.kind == GrantTermKind::PaperHeld ? std::optional(0) : term.months};
}

struct Holder {
    QString serviceNo;
    QString fullName;
};

struct CourseKnown {
    QString code;
    ProgrammeId programme;
};

/// Everything about the people of some wishes, read once.
class CaseBook {
public:
    CaseBook(const Database &database, const QList<GrantWish> &wishes, WaitingProposals waiting) : lists_(tradeLists(database)), types_(qualificationTypes(database))
    {
        QSet<qint64> people, courses;
        for (const GrantWish &wish : wishes) {
            people.insert(wish.personId.value);
            courses.insert(wish.courseId.value);
        }
        for (const GrantTerm &term : select<GrantTerm>(database, QStringLiteral("ORDER BY id")))
            terms_[term.typeId].append(term);
        readPeople(database, people.values());
        if (waiting == WaitingProposals::Count)
            readWaiting(database, people.values());
        for (const Row &row : manyRows(database, QStringLiteral("SELECT id, code, programme_id FROM course WHERE id IN (%1)"), courses.values()))
            courses_.insert({row[0].toLongLong()}, {row[1].toString(), {row[2].toLongLong()}});
    }

    std::optional<GrantCase> caseOf(const GrantWish &wish) const
    {
        const auto holder = holders_.constFind(wish.personId);
        const auto type = types_.constFind(wish.typeId);
        if (holder == holders_.constEnd() || type == types_.constEnd() || (!wish.courseId.isNull() && !courses_.contains(wish.courseId)))
            return {};
        GrantCase made{.personId = wish.personId, .serviceNo = holder->serviceNo, .fullName = holder->fullName, .typeId = wish.typeId,
                       .type = {type->nameEn, type->nameVi}, .courseId = wish.courseId, .course = courses_.value(wish.courseId).code,
                       .grantedOn = wish.grantedOn, .lastDay = lastDayOf(*type, wish.grantedOn), .renewsId = {}, .grounds = {}, .refusal = {}, .findings = {}};
        judge(made, *type);
        return made;
    }

private:
    void readPeople(const Database &database, const QList<qint64> &people)
    {
        for (const Row &row : manyRows(database, QStringLiteral("SELECT id, service_no, full_name FROM person WHERE id IN (%1)"), people))
            holders_.insert({row[0].toLongLong()}, {row[1].toString(), row[2].toString()});
        facts_ = factsOfPeople(database, people);
    }

    void readWaiting(const Database &database, const QList<qint64> &people)
    {
        const QString waiting = QStringLiteral("SELECT person_id, type_id, proposed_by FROM proposal WHERE state = 'waiting' AND person_id IN (%1)");
        for (const Row &row : manyRows(database, waiting, people))
            waiting_.insert({row[0].toLongLong(), row[1].toLongLong()}, row[2].toString());
    }

    const QList<QualificationPeriod> &periods(PersonId person) const { return facts_.constFind(person.value)->qualifications; }

    /// The period of the type that counts: the latest begun; those not yet begun as well.
    const QualificationPeriod *latestPeriod(const GrantCase &made) const
    {
        const QualificationPeriod *latest = nullptr;
        const auto order = [](const QualificationPeriod &each) { return std::tuple(each.own.grantedOn, each.own.id.value); };
        for (const QualificationPeriod &each : periods(made.personId))
            if (each.own.typeId == made.typeId && (!latest || order(each) > order(*latest)))
                latest = &each;
        return latest;
    }

    void judge(GrantCase &made, const QualificationType &type) const
    {
        const QualificationPeriod *before = latestPeriod(made);
        made.refusal = againstCourse(made);
        if (made.refusal.isEmpty())
            made.refusal = againstHolding(made, type, before);
        if (made.refusal.isEmpty())
            made.refusal = againstOther(made, type);
        const QList<GrantTerm> terms = terms_.value(made.typeId);
        if (terms.isEmpty())
            return decideAlone(made, before);
        const QList<Requirement> rows = askedFor(terms, made.renewsId.isNull() ? GrantPurpose::Grant : GrantPurpose::Renewal);
        Dossier dossier{.personId = made.personId, .serviceNo = made.serviceNo, .fullName = made.fullName, .departure = made.grantedOn, .lists = lists_};
        give(dossier, *facts_.constFind(made.personId.value));
        made.findings = muster::findings(dossier, rows, made.grantedOn);
        judgeTerms(made, rows, before);
    }

    QString againstCourse(const GrantCase &made) const
    {
        if (made.courseId.isNull())
            return {};
        const QList<CourseTaken> &courses = facts_.constFind(made.personId.value)->courses;
        const auto pass = std::find_if(courses.begin(), courses.end(), [&](const CourseTaken &one) {
            return one.outcome == Outcome::Passed && one.courseId == made.courseId;
        });
        if (pass == courses.end())
            return Words::tr("has no published pass of this course");
        return pass->endedOn.isValid() && pass->endedOn > made.grantedOn ? Words::tr("passed this course only on %1").arg(dayWords(pass->endedOn)) : QString();
    }

    /// What lasts as long as another is granted only to who holds that one.
    QString againstOther(const GrantCase &made, const QualificationType &type) const
    {
        if (type.term != QualificationTerm::AsLongAs)
            return {};
        const QList<QualificationPeriod> &held = periods(made.personId);
        const bool holds = std::any_of(held.begin(), held.end(), [&](const QualificationPeriod &one) {
            return one.own.typeId == type.asLongAsId && standingOn(one, held, types_, made.grantedOn).isValid();
        });
        return holds ? QString() : Words::tr("does not hold “%1”, which it lasts as long as").arg(lists_->qualifications.value(type.asLongAsId));
    }

    /// Sets what is renewed as well.
    QString againstHolding(GrantCase &made, const QualificationType &type, const QualificationPeriod *before) const
    {
        if (waiting_.contains({made.personId.value, made.typeId.value}))
            return Words::tr("is proposed for it already and waits to be confirmed");
        if (!before)
            return {};
        const Standing standing = standingOn(*before, periods(made.personId), types_, made.grantedOn);
        const DaySpan renewal = renewalDays(type, standing.lastDay);
        switch (standing.state) {
        case StandingState::NotYet: return Words::tr("was granted it on %1 already").arg(dayWords(before->own.grantedOn));
        case StandingState::Suspended: return Words::tr("holds it, %1").arg(standingWords(standing));
        case StandingState::Revoked: return {};
        case StandingState::Lapsed:
            if (renewal.contains(made.grantedOn) || made.grantedOn == standing.lastDay.addDays(1))
                made.renewsId = before->own.id;
            return {};
        case StandingState::Valid: break;
        }
        if (before->own.grantedOn == made.grantedOn)
            return Words::tr("was granted it on %1 already").arg(dayWords(made.grantedOn));
        if (standing.lastDay.isNull() || type.term == QualificationTerm::AsLongAs)
            return Words::tr("holds it already, %1").arg(standingWords(standing));
        if (!renewal.contains(made.grantedOn))
            return Words::tr("holds it already, %1; it may be renewed from %2 on").arg(standingWords(standing), dayWords(renewal.first));
        made.renewsId = before->own.id;
        return {};
    }

    void decideAlone(GrantCase &made, const QualificationPeriod *before) const
    {
        if (!made.courseId.isNull())
            made.grounds = Words::tr("%1 passed").arg(made.course);
        if (made.refusal.isEmpty() && before && !made.courseId.isNull() && before->own.courseId == made.courseId)
            made.refusal = grantedOnIt(*before);
    }

    static QString grantedOnIt(const QualificationPeriod &before)
    {
        return Words::tr("was granted it on %1 already; nothing was passed since").arg(dayWords(before.own.grantedOn));
    }

    /// Whether what a finding rests on is a pass that came after the period before.
    bool isSince(const Finding &finding, PersonId person, const QualificationPeriod &before) const
    {
        const PersonFacts &facts = *facts_.constFind(person.value);
        const auto later = [&before](QDate day) { return !day.isValid() || !before.own.grantedOn.isValid() || day > before.own.grantedOn; };
        for (const CourseTaken &one : facts.courses)
            if (finding.evidence.table == tableName<CourseResult> && one.id.value == finding.evidence.id)
                return later(one.endedOn);
        for (const TestResult &one : facts.tests)
            if (finding.evidence.table == tableName<TestResult> && one.id.value == finding.evidence.id)
                return later(one.takenOn);
        return false;
    }

    static bool isPass(const Finding &finding)
    {
        return finding.kind == RequirementKind::ProgrammePassed || finding.kind == RequirementKind::TestPassed;
    }

    bool countsForTerms(CourseId course, const QList<Requirement> &rows) const
    {
        const Programme programme = lists_->programmes.value(courses_.value(course).programme);
        const auto asks = [](const Requirement &row) { return row.kind == RequirementKind::ProgrammePassed; };
        return std::none_of(rows.begin(), rows.end(), asks) || std::any_of(rows.begin(), rows.end(), [&](const Requirement &row) {
            return asks(row) && answers(programme, {row.programmeId, row.programmeKind, {}});
        });
    }

    void judgeTerms(GrantCase &made, const QList<Requirement> &rows, const QualificationPeriod *before) const
    {
        QStringList met, open;
        bool asksPass = false, isFresh = false;
        for (const Finding &finding : made.findings) {
            (finding.isOpen() ? open : met).append(QStringLiteral("%1 (%2)").arg(finding.title, finding.isOpen() ? finding.words : evidenceWords(finding)));
            asksPass = asksPass || isPass(finding);
            isFresh = isFresh || (before && isPass(finding) && isSince(finding, made.personId, *before));
        }
        made.grounds = met.join(QStringLiteral("; "));
        if (!made.refusal.isEmpty())
            return;
        if (!open.isEmpty())
            made.refusal = open.join(QStringLiteral("; "));
        else if (!made.courseId.isNull() && !countsForTerms(made.courseId, rows))
            made.refusal = Words::tr("%1 is not a course it is granted on").arg(made.course);
        else if (before && asksPass && !isFresh)
            made.refusal = grantedOnIt(*before);
        else if (made.courseId.isNull())
            takeCourse(made);
    }

    static QString evidenceWords(const Finding &finding)
    {
        return finding.evidence.words.isEmpty() ? finding.words : QStringLiteral("%1, %2").arg(finding.evidence.words, finding.words);
    }

    /// Of the courses that meet the terms the latest.
    void takeCourse(GrantCase &made) const
    {
        const CourseTaken *latest = nullptr;
        for (const CourseTaken &one : facts_.constFind(made.personId.value)->courses)
            for (const Finding &finding : std::as_const(made.findings))
                if (finding.evidence.table == tableName<CourseResult> && finding.evidence.id == one.id.value && (!latest || one.endedOn > latest->endedOn))
                    latest = &one;
        if (!latest)
            return;
        made.courseId = latest->courseId;
        made.course = latest->course;
    }

    SharedLists lists_;
    QualificationTypes types_;
    QHash<QualificationTypeId, QList<GrantTerm>> terms_;
    QHash<PersonId, Holder> holders_;
    FactsOfPeople facts_;
    QHash<std::pair<qint64, qint64>, QString> waiting_;
    QHash<CourseId, CourseKnown> courses_;
};

} // namespace

QList<Requirement> askedFor(const QList<GrantTerm> &termsOfType, GrantPurpose purpose)
{
    QList<Requirement> rows;
    for (const GrantTerm &term : termsOfType)
        if (term.purpose == purpose)
            rows.append(requirementOf(term));
    return rows.isEmpty() && purpose == GrantPurpose::Renewal ? askedFor(termsOfType, GrantPurpose::Grant) : rows;
}

QList<GrantCase> grantCases(const Database &database, const QList<GrantWish> &wishes, WaitingProposals waiting)
{
    QList<GrantCase> cases;
    for (qsizetype at = 0; at < wishes.size(); at += peopleAtOnce) {
        const QList<GrantWish> some = wishes.mid(at, peopleAtOnce);
        const CaseBook book(database, some, waiting);
        for (const GrantWish &wish : some)
            if (const auto made = book.caseOf(wish))
                cases.append(*made);
    }
    return cases;
}

} // namespace muster
