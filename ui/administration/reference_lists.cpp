// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/reference_lists.h"

#include "core/missions/category.h"
#include "core/missions/gender_target.h"
#include "core/missions/mission.h"
#include "core/missions/post.h"
#include "core/missions/requirement_set.h"
#include "core/missions/rotation.h"
#include "core/missions/term.h"
#include "core/missions/unit.h"
#include "core/people/document_type.h"
#include "core/people/office_profile.h"
#include "core/people/organisation.h"
#include "core/people/rank.h"
#include "core/people/service.h"
#include "core/procedures/procedure_step.h"
#include "core/procedures/step_wait.h"
#include "core/qualification/certificate_signer.h"
#include "core/qualification/qualification_type.h"
#include "core/selection/test_kind.h"
#include "core/training/band.h"
#include "core/training/component.h"
#include "core/training/curriculum.h"
#include "core/training/lesson.h"
#include "core/training/programme.h"
#include "core/training/venue.h"

#include <QCoreApplication>

namespace muster {

const QList<ReferenceList> &referenceLists()
{
    static const QList<ReferenceList> lists{
        {QT_TRANSLATE_NOOP("Reference list", "Ranks"), recordType<Rank>(), {"name_en", "rank_group"}},
        {QT_TRANSLATE_NOOP("Reference list", "Services"), recordType<Service>(), {"code", "name_en"}},
        {QT_TRANSLATE_NOOP("Reference list", "Organisations"), recordType<Organisation>(), {"name", "parent_id"}},
        {QT_TRANSLATE_NOOP("Reference list", "Missions"), recordType<Mission>(), {"code", "name_en"}},
        {QT_TRANSLATE_NOOP("Reference list", "Categories"), recordType<Category>(), {"code", "name_en"}},
        {QT_TRANSLATE_NOOP("Reference list", "Units"), recordType<Unit>(), {"code", "name_en"}},
        {QT_TRANSLATE_NOOP("Reference list", "Rotations"), recordType<Rotation>(), {"number", "unit_id", "mission_id"}},
        {QT_TRANSLATE_NOOP("Reference list", "Posts"), recordType<Post>(), {"title", "mission_id"}},
        {QT_TRANSLATE_NOOP("Reference list", "Document types"), recordType<DocumentType>(), {"code", "name_en"}},
        {QT_TRANSLATE_NOOP("Reference list", "Qualification types"), recordType<QualificationType>(), {"code", "name_en"}},
        {QT_TRANSLATE_NOOP("Reference list", "Signers"), recordType<CertificateSigner>(), {"full_name", "title_vi"}},
        {QT_TRANSLATE_NOOP("Reference list", "Programmes"), recordType<Programme>(), {"code", "title_en"}},
        {QT_TRANSLATE_NOOP("Reference list", "Curricula"), recordType<Curriculum>(), {"code", "title", "programme_id"}},
        {QT_TRANSLATE_NOOP("Reference list", "Components"), recordType<Component>(), {"name_en", "curriculum_id"}},
        {QT_TRANSLATE_NOOP("Reference list", "Bands"), recordType<Band>(), {"name_en", "least_mark"}},
        {QT_TRANSLATE_NOOP("Reference list", "Lessons"), recordType<Lesson>(), {"number", "title_en", "programme_id"}},
        {QT_TRANSLATE_NOOP("Reference list", "Venues"), recordType<Venue>(), {"name"}},
        {QT_TRANSLATE_NOOP("Reference list", "Procedure steps"), recordType<ProcedureStep>(), {"code", "title_en"}},
        {QT_TRANSLATE_NOOP("Reference list", "Order of steps"), recordType<StepWait>(), {"step_id", "waits_for_id"}},
        {QT_TRANSLATE_NOOP("Reference list", "Tests"), recordType<TestKind>(), {"code", "name_en"}},
        {QT_TRANSLATE_NOOP("Reference list", "Requirement sets"), recordType<RequirementSet>(), {"code", "name"}},
        {QT_TRANSLATE_NOOP("Reference list", "Gender targets"), recordType<GenderTarget>(), {"group_code", "year", "percent"}},
        {QT_TRANSLATE_NOOP("Reference list", "Glossary"), recordType<Term>(), {"english", "vietnamese"}},
        {QT_TRANSLATE_NOOP("Reference list", "Office and letterhead"), recordType<OfficeProfile>(), {"name"}, true},
    };
    return lists;
}

QString titleOf(const ReferenceList &list)
{
    return QCoreApplication::translate("Reference list", list.title);
}

} // namespace muster
