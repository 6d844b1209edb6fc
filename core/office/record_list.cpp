// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_list.h"

#include "core/deployment/evaluation.h"
#include "core/deployment/tour.h"
#include "core/missions/category.h"
#include "core/missions/gender_target.h"
#include "core/missions/mission.h"
#include "core/missions/post.h"
#include "core/missions/requirement_set.h"
#include "core/missions/rotation.h"
#include "core/missions/term.h"
#include "core/missions/unit.h"
#include "core/people/document.h"
#include "core/people/document_type.h"
#include "core/people/language_skill.h"
#include "core/people/not_same_person.h"
#include "core/people/office_profile.h"
#include "core/people/organisation.h"
#include "core/people/person.h"
#include "core/people/person_merge.h"
#include "core/people/portrait.h"
#include "core/people/rank.h"
#include "core/people/rank_held.h"
#include "core/people/scan.h"
#include "core/people/service.h"
#include "core/pipeline/grant_term.h"
#include "core/pipeline/requirement.h"
#include "core/pipeline/waiver.h"
#include "core/procedures/checklist_item.h"
#include "core/procedures/decision.h"
#include "core/procedures/decision_on.h"
#include "core/procedures/procedure_step.h"
#include "core/procedures/step_wait.h"
#include "core/qualification/certificate.h"
#include "core/qualification/certificate_event.h"
#include "core/qualification/certificate_signer.h"
#include "core/qualification/certificate_template.h"
#include "core/qualification/inclusion.h"
#include "core/qualification/proposal.h"
#include "core/qualification/qualification.h"
#include "core/qualification/qualification_act.h"
#include "core/qualification/qualification_act_on.h"
#include "core/qualification/qualification_type.h"
#include "core/qualification/signing_key.h"
#include "core/selection/assessor.h"
#include "core/selection/board.h"
#include "core/selection/board_candidate.h"
#include "core/selection/board_score.h"
#include "core/selection/campaign.h"
#include "core/selection/candidacy.h"
#include "core/selection/criterion.h"
#include "core/selection/opening.h"
#include "core/selection/stage_step.h"
#include "core/selection/test_kind.h"
#include "core/selection/test_result.h"
#include "core/training/attendance.h"
#include "core/training/attendance_sheet.h"
#include "core/training/band.h"
#include "core/training/component.h"
#include "core/training/course.h"
#include "core/training/course_instructor.h"
#include "core/training/course_mark.h"
#include "core/training/course_result.h"
#include "core/training/curriculum.h"
#include "core/training/drafted_result.h"
#include "core/training/hall.h"
#include "core/training/lesson.h"
#include "core/training/participant.h"
#include "core/training/programme.h"
#include "core/training/recognition.h"
#include "core/training/result_sheet.h"
#include "core/training/session.h"
#include "core/training/venue.h"

namespace muster {

const RecordTypes &recordTypes()
{
    static const RecordTypes types{
        &recordType<Service>(),
        &recordType<Rank>(),
        &recordType<Organisation>(),
        &recordType<Person>(),
        &recordType<Portrait>(),
        &recordType<PersonMerge>(),
        &recordType<NotSamePerson>(),
        &recordType<RankHeld>(),
        &recordType<LanguageSkill>(),
        &recordType<DocumentType>(),
        &recordType<Document>(),
        &recordType<Scan>(),
        &recordType<OfficeProfile>(),
        &recordType<Mission>(),
        &recordType<Category>(),
        &recordType<Unit>(),
        &recordType<Rotation>(),
        &recordType<Post>(),
        &recordType<RequirementSet>(),
        &recordType<GenderTarget>(),
        &recordType<Term>(),
        &recordType<ProcedureStep>(),
        &recordType<StepWait>(),
        &recordType<Programme>(),
        &recordType<Curriculum>(),
        &recordType<Lesson>(),
        &recordType<Component>(),
        &recordType<Band>(),
        &recordType<Recognition>(),
        &recordType<Venue>(),
        &recordType<Hall>(),
        &recordType<Course>(),
        &recordType<CourseInstructor>(),
        &recordType<Session>(),
        &recordType<Participant>(),
        &recordType<Attendance>(),
        &recordType<CourseMark>(),
        &recordType<AttendanceSheet>(),
        &recordType<ResultSheet>(),
        &recordType<DraftedResult>(),
        &recordType<CourseResult>(),
        &recordType<CertificateSigner>(),
        &recordType<CertificateTemplate>(),
        &recordType<QualificationType>(),
        &recordType<Inclusion>(),
        &recordType<Qualification>(),
        &recordType<Proposal>(),
        &recordType<QualificationAct>(),
        &recordType<QualificationActOn>(),
        &recordType<SigningKey>(),
        &recordType<Certificate>(),
        &recordType<CertificateEvent>(),
        &recordType<Campaign>(),
        &recordType<Opening>(),
        &recordType<Candidacy>(),
        &recordType<StageStep>(),
        &recordType<TestKind>(),
        &recordType<GrantTerm>(),
        &recordType<TestResult>(),
        &recordType<Board>(),
        &recordType<Assessor>(),
        &recordType<Criterion>(),
        &recordType<BoardCandidate>(),
        &recordType<BoardScore>(),
        &recordType<Decision>(),
        &recordType<DecisionOn>(),
        &recordType<ChecklistItem>(),
        &recordType<Requirement>(),
        &recordType<Waiver>(),
        &recordType<Tour>(),
        &recordType<Evaluation>(),
    };
    return types;
}

} // namespace muster
