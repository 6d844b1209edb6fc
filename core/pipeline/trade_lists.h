// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/category.h"
#include "core/people/document_type.h"
#include "core/people/rank.h"
#include "core/procedures/procedure_step.h"
#include "core/qualification/included_types.h"
#include "core/qualification/standing.h"
#include "core/selection/test_kind.h"
#include "core/storage/database.h"
#include "core/training/programme.h"

#include <QHash>

#include <memory>

namespace muster {

/// The lists of the office that requirements speak of, shared by all the dossiers read together.
struct TradeLists {
    QHash<DocumentTypeId, QString> papers;              ///< names in the language in use
    QHash<QualificationTypeId, QString> qualifications;
    QualificationTypes qualificationTypes;
    IncludedTypes included;
    QHash<ProgrammeId, Programme> programmes;
    QHash<RankId, Rank> ranks;
    QHash<TestKindId, TestKind> tests;
    QHash<CategoryId, Category> categories;
    QHash<ProcedureStepId, ProcedureStep> steps;
    QHash<ProcedureStepId, QList<ProcedureStepId>> waitsFor;    ///< a step and those it cannot begin before
    QHash<ProcedureStepId, QList<ProcedureStepId>> waitedBy;    ///< a step and those that cannot begin before it

    QString paper(DocumentTypeId id) const { return papers.value(id); }
    QString rank(RankId id) const;
    QString step(ProcedureStepId id) const;
};

using SharedLists = std::shared_ptr<const TradeLists>;

SharedLists tradeLists(const Database &database);

} // namespace muster
