// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/finding.h"

namespace muster {

/// What a rule says of one dossier on a day.
struct Ruling {
    FindingState state = FindingState::Unknown;
    QString words;
    Evidence evidence = {};
    QDate metFrom = {};     ///< the first departure on which time alone makes it met; null when time alone does not
};

/// A row with what it asks and how that is said, worked out once for many candidates.
struct AskedRow {
    Requirement row;
    Demand demand;
    QString title;
};

QList<AskedRow> askedRows(const QList<Requirement> &rows, const TradeLists &lists);
QList<Finding> findings(const Dossier &dossier, const QList<AskedRow> &asked, QDate day);

/// A sentence of the rules in the language in use; mark its English with QT_TRANSLATE_NOOP("Findings", …).
QString ruleWords(const char *english);

Ruling ruleOn(const PaperLasts &demand, const Dossier &dossier, QDate day);
Ruling ruleOn(const PaperHeldFor &demand, const Dossier &dossier, QDate day);
Ruling ruleOn(const LanguageAtLeast &demand, const Dossier &dossier, QDate day);
Ruling ruleOn(const RankBetween &demand, const Dossier &dossier, QDate day);
Ruling ruleOn(const AgeBetween &demand, const Dossier &dossier, QDate day);
Ruling ruleOn(const ServiceAtLeast &demand, const Dossier &dossier, QDate day);
Ruling ruleOn(const TestPassed &demand, const Dossier &dossier, QDate day);
Ruling ruleOn(const ProgrammePassed &demand, const Dossier &dossier, QDate day);
Ruling ruleOn(const HoldsQualification &demand, const Dossier &dossier, QDate day);
Ruling ruleOn(const DecisionRecorded &demand, const Dossier &dossier, QDate day);
Ruling ruleOn(const StepDone &demand, const Dossier &dossier, QDate day);

/// Whether a course after this programme is one of those asked for.
bool answers(const Programme &programme, const ProgrammePassed &demand);

/// What is asked, in words.
QString titleOf(const PaperLasts &demand, const TradeLists &lists);
QString titleOf(const PaperHeldFor &demand, const TradeLists &lists);
QString titleOf(const LanguageAtLeast &demand, const TradeLists &lists);
QString titleOf(const RankBetween &demand, const TradeLists &lists);
QString titleOf(const AgeBetween &demand, const TradeLists &lists);
QString titleOf(const ServiceAtLeast &demand, const TradeLists &lists);
QString titleOf(const TestPassed &demand, const TradeLists &lists);
QString titleOf(const ProgrammePassed &demand, const TradeLists &lists);
QString titleOf(const HoldsQualification &demand, const TradeLists &lists);
QString titleOf(const DecisionRecorded &demand, const TradeLists &lists);
QString titleOf(const StepDone &demand, const TradeLists &lists);

} // namespace muster
