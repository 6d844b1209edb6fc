// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_words.h"
#include "core/pipeline/ruling.h"

#include <algorithm>

namespace muster {

namespace {

/// The papers of a type, told apart by whether they are there on the day.
struct PapersOf {
    QList<Document> there;
    QDate comesOn;      ///< when the first of those that are not there yet is issued
};

PapersOf papersOf(const Dossier &dossier, DocumentTypeId type, QDate day)
{
    PapersOf papers;
    for (const Document &paper : dossier.papers) {
        if (paper.typeId != type)
            continue;
        if (!paper.issuedOn.isValid() || paper.issuedOn <= day)
            papers.there.append(paper);
        else if (!papers.comesOn.isValid() || paper.issuedOn < papers.comesOn)
            papers.comesOn = paper.issuedOn;
    }
    return papers;
}

/// Whether the first lasts longer than the other; of two that last alike the later issued counts as longer.
bool outlasts(const Document &one, const Document &other)
{
    const auto rank = [](const Document &paper) {
        return std::tuple(!paper.expiresOn.isValid(), paper.expiresOn, paper.issuedOn, paper.id.value);
    };
    return rank(one) > rank(other);
}

QString inSentence(const QString &name)
{
    const bool isWord = name.size() > 1 && name[1].isLower();
    return isWord ? name.left(1).toLower() + name.mid(1) : name;
}

Ruling notThere(const Dossier &dossier, DocumentTypeId type, const PapersOf &papers)
{
    if (papers.comesOn.isValid())
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "not there yet: issued on %1")).arg(dayWords(papers.comesOn))};
    return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "no %1 on file")).arg(inSentence(dossier.lists->paper(type)))};
}

QString lifeWords(const Document &paper)
{
    return paper.expiresOn.isValid() ? ruleWords(QT_TRANSLATE_NOOP("Findings", "until %1")).arg(dayWords(paper.expiresOn))
                                     : ruleWords(QT_TRANSLATE_NOOP("Findings", "does not run out"));
}

Evidence evidenceOf(const Dossier &dossier, const Document &paper, const QString &life)
{
    const QString name = (dossier.lists->paper(paper.typeId) + u' ' + paper.number).trimmed();
    return {tableName<Document>, paper.id.value, name + QLatin1String(", ") + life};
}

Evidence evidenceOf(const Dossier &dossier, const Document &paper)
{
    return evidenceOf(dossier, paper, lifeWords(paper));
}

Ruling met(const Dossier &dossier, const Document &paper)
{
    const QString life = lifeWords(paper);
    return {FindingState::Met, life, evidenceOf(dossier, paper, life)};
}

Ruling expired(const Dossier &dossier, const Document &paper)
{
    return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "expired on %1")).arg(dayWords(paper.expiresOn)), evidenceOf(dossier, paper)};
}

QString runsOutOn(const Document &paper)
{
    return ruleWords(QT_TRANSLATE_NOOP("Findings", "runs out on %1")).arg(dayWords(paper.expiresOn));
}

QString boundWords(int months)
{
    return months == 0 ? ruleWords(QT_TRANSLATE_NOOP("Findings", "end of tour"))
                       : ruleWords(QT_TRANSLATE_NOOP("Findings", "end of tour + %1 months")).arg(months);
}

QString unknownEnd(const Dossier &dossier)
{
    return dossier.departure.isValid() ? ruleWords(QT_TRANSLATE_NOOP("Findings", "the length of the tour is not known"))
                                       : ruleWords(QT_TRANSLATE_NOOP("Findings", "the departure is not known"));
}

Ruling lastsLongEnough(const Dossier &dossier, const Document &paper, int margin)
{
    const QDate end = dossier.tourEnd();
    if (end.isValid()) {
        const QDate needed = end.addMonths(margin);
        if (paper.expiresOn >= needed)
            return met(dossier, paper);
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1, must last until %2 (%3)"))
                                         .arg(runsOutOn(paper), dayWords(needed), boundWords(margin)), evidenceOf(dossier, paper)};
    }
    if (dossier.departure.isValid() && paper.expiresOn < dossier.departure)
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1, before the departure")).arg(runsOutOn(paper)), evidenceOf(dossier, paper)};
    return {FindingState::Unknown, QStringLiteral("%1; %2").arg(runsOutOn(paper), unknownEnd(dossier)), evidenceOf(dossier, paper)};
}

Ruling validOnDeparture(const Dossier &dossier, const Document &paper)
{
    if (!paper.expiresOn.isValid() || (dossier.departure.isValid() && paper.expiresOn >= dossier.departure))
        return met(dossier, paper);
    if (dossier.departure.isValid())
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1, before the departure")).arg(runsOutOn(paper)), evidenceOf(dossier, paper)};
    return {FindingState::Unknown, QStringLiteral("%1; %2").arg(runsOutOn(paper), unknownEnd(dossier)), evidenceOf(dossier, paper)};
}

QDate heldSince(const QList<Document> &papers)
{
    QDate since;
    for (const Document &paper : papers)
        if (paper.issuedOn.isValid() && (!since.isValid() || paper.issuedOn < since))
            since = paper.issuedOn;
    return since;
}

bool areAllDated(const QList<Document> &papers)
{
    return std::all_of(papers.begin(), papers.end(), [](const Document &paper) { return paper.issuedOn.isValid(); });
}

/// A licence that was renewed has been held since the first one. While the first day of one of them is not known, it may have
/// been held longer than the others say.
Ruling heldLongEnough(const Dossier &dossier, const QList<Document> &papers, const Ruling &valid, int months)
{
    const QDate since = heldSince(papers);
    if (!since.isValid())
        return {FindingState::Unknown, ruleWords(QT_TRANSLATE_NOOP("Findings", "it is not known since when it is held")), valid.evidence};
    if (!dossier.departure.isValid())
        return {FindingState::Unknown, ruleWords(QT_TRANSLATE_NOOP("Findings", "held since %1; the departure is not known")).arg(dayWords(since)), valid.evidence, since.addMonths(months)};
    const bool isLong = since.addMonths(months) <= dossier.departure;
    if (!isLong && !areAllDated(papers))
        return {FindingState::Unknown, ruleWords(QT_TRANSLATE_NOOP("Findings", "held since %1 or longer; the first day of one paper is not known")).arg(dayWords(since)), valid.evidence, since.addMonths(months)};
    return {isLong ? FindingState::Met : FindingState::Unmet,
            isLong ? ruleWords(QT_TRANSLATE_NOOP("Findings", "held since %1")).arg(dayWords(since))
                   : ruleWords(QT_TRANSLATE_NOOP("Findings", "held since %1, long enough only on %2")).arg(dayWords(since), dayWords(since.addMonths(months))),
            valid.evidence, isLong ? QDate() : since.addMonths(months)};
}

} // namespace

Ruling ruleOn(const PaperLasts &demand, const Dossier &dossier, QDate day)
{
    const PapersOf papers = papersOf(dossier, demand.type, day);
    if (papers.there.isEmpty())
        return notThere(dossier, demand.type, papers);
    const Document &best = *std::max_element(papers.there.begin(), papers.there.end(), [](const auto &a, const auto &b) { return outlasts(b, a); });
    if (!best.expiresOn.isValid())
        return met(dossier, best);
    return best.expiresOn < day ? expired(dossier, best) : lastsLongEnough(dossier, best, demand.marginMonths);
}

Ruling ruleOn(const PaperHeldFor &demand, const Dossier &dossier, QDate day)
{
    const PapersOf papers = papersOf(dossier, demand.type, day);
    if (papers.there.isEmpty())
        return notThere(dossier, demand.type, papers);
    const Document &best = *std::max_element(papers.there.begin(), papers.there.end(), [](const auto &a, const auto &b) { return outlasts(b, a); });
    if (best.expiresOn.isValid() && best.expiresOn < day)
        return expired(dossier, best);
    const Ruling valid = validOnDeparture(dossier, best);
    if (demand.months == 0 || valid.state == FindingState::Unmet)
        return valid;
    const Ruling held = heldLongEnough(dossier, papers.there, valid, demand.months);
    return held.state == FindingState::Met && valid.state == FindingState::Unknown ? valid : held;
}

QString titleOf(const PaperLasts &demand, const TradeLists &lists)
{
    const QString paper = lists.paper(demand.type);
    return demand.marginMonths == 0 ? ruleWords(QT_TRANSLATE_NOOP("Findings", "%1, valid through the tour")).arg(paper)
                                    : ruleWords(QT_TRANSLATE_NOOP("Findings", "%1, valid through the tour and %2 months more")).arg(paper).arg(demand.marginMonths);
}

QString titleOf(const PaperHeldFor &demand, const TradeLists &lists)
{
    const QString paper = lists.paper(demand.type);
    return demand.months == 0 ? ruleWords(QT_TRANSLATE_NOOP("Findings", "%1, valid on departure")).arg(paper)
                              : ruleWords(QT_TRANSLATE_NOOP("Findings", "%1, held for %2 months by the departure")).arg(paper).arg(demand.months);
}

} // namespace muster
