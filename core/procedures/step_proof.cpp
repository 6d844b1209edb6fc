// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/step_proof.h"

#include "core/base/day_words.h"
#include "core/people/validity.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Checklist", english);
}

bool isValidOn(const Document &paper, QDate day)
{
    return !(paper.issuedOn > day) && validityOn(paper.expiresOn, day) != Validity::Expired;
}

/// Those that run out later stand first, those that do not run out before all.
bool lastsLonger(const Document &one, const Document &other)
{
    if (one.expiresOn.isNull() != other.expiresOn.isNull())
        return one.expiresOn.isNull();
    return one.expiresOn > other.expiresOn;
}

QString whyNotValid(const Document &paper, QDate day)
{
    if (paper.issuedOn > day)
        return words(QT_TRANSLATE_NOOP("Checklist", "%1 is issued only on %2")).arg(paper.number, dayWords(paper.issuedOn));
    return words(QT_TRANSLATE_NOOP("Checklist", "%1 ran out on %2")).arg(paper.number, dayWords(paper.expiresOn));
}

void findPaper(StepProof &proof, const QString &name, QList<Document> papers, QDate day)
{
    std::stable_sort(papers.begin(), papers.end(), lastsLonger);
    const auto valid = std::find_if(papers.begin(), papers.end(), [day](const Document &paper) { return isValidOn(paper, day); });
    if (valid != papers.end()) {
        proof.documentId = valid->id;
        proof.since = valid->issuedOn;
    } else if (papers.isEmpty()) {
        proof.missing = words(QT_TRANSLATE_NOOP("Checklist", "the paper “%1” is not on file")).arg(name);
    } else {
        proof.missing = words(QT_TRANSLATE_NOOP("Checklist", "the paper “%1” is not valid on %2: %3"))
                            .arg(name, dayWords(day), whyNotValid(papers.first(), day));
    }
}

QString whyNotStanding(const Decision &decision, QDate day)
{
    if (decision.signer.isEmpty())
        return words(QT_TRANSLATE_NOOP("Checklist", "decision %1 does not say who signed it")).arg(decision.number);
    if (decision.signedOn > day)
        return words(QT_TRANSLATE_NOOP("Checklist", "decision %1 is signed only on %2")).arg(decision.number, dayWords(decision.signedOn));
    return {};
}

void findDecision(StepProof &proof, DecisionKind kind, QList<Decision> decisions, QDate day)
{
    std::stable_sort(decisions.begin(), decisions.end(), [](const Decision &one, const Decision &other) { return one.signedOn > other.signedOn; });
    const auto standing = std::find_if(decisions.begin(), decisions.end(), [day](const Decision &one) { return whyNotStanding(one, day).isEmpty(); });
    if (standing != decisions.end()) {
        proof.decisionId = standing->id;
        proof.since = std::max(proof.since, standing->signedOn);
        return;
    }
    const QString why = decisions.isEmpty()
        ? words(QT_TRANSLATE_NOOP("Checklist", "no decision of this kind names the candidate: %1")).arg(decisionWords(kind))
        : whyNotStanding(decisions.first(), day);
    proof.missing += (proof.missing.isEmpty() ? QString() : QStringLiteral("; ")) + why;
}

} // namespace

StepProof proofOf(const ChecklistFacts &facts, const Checklist &list, const ProcedureStep &step, const ProofAsked &asked)
{
    StepProof proof;
    if (!step.documentTypeId.isNull()) {
        QList<Document> papers = list.papers;
        papers.removeIf([&](const Document &paper) {
            return paper.typeId != step.documentTypeId || (!asked.documentId.isNull() && paper.id != asked.documentId);
        });
        findPaper(proof, facts.paperName(step.documentTypeId), papers, asked.day);
    }
    if (step.decisionKind != DecisionKind::None) {
        QList<Decision> decisions = list.decisions;
        decisions.removeIf([&](const Decision &decision) {
            return decision.kind != step.decisionKind || (!asked.decisionId.isNull() && decision.id != asked.decisionId);
        });
        findDecision(proof, step.decisionKind, decisions, asked.day);
    }
    return proof;
}

} // namespace muster
