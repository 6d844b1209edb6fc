// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/finding.h"

#include "core/base/day_words.h"
#include "core/pipeline/ruling.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <limits>

namespace muster {

namespace {

struct StateName {
    const char *code;
    const char *words;
};

constexpr StateName stateNames[] = {
    {"met", QT_TRANSLATE_NOOP("Findings", "Met")},
    {"waived", QT_TRANSLATE_NOOP("Findings", "Waived")},
    {"unmet", QT_TRANSLATE_NOOP("Findings", "Not met")},
    {"unknown", QT_TRANSLATE_NOOP("Findings", "Not known")},
};

/// The one that holds longest of those that hold on the day.
const Waiver *waiverOn(const Dossier &dossier, const QString &key, QDate day)
{
    const Waiver *found = nullptr;
    const auto order = [](const Waiver &each) { return std::tuple(!each.untilOn.isValid(), each.untilOn, each.id.value); };
    for (const Waiver &waiver : dossier.waivers)
        if (waiver.requirementKey == key && DaySpan{waiver.signedOn, waiver.untilOn}.contains(day) && (!found || order(waiver) > order(*found)))
            found = &waiver;
    return found;
}

QString waivedWords(const Waiver &waiver)
{
    const QString by = ruleWords(QT_TRANSLATE_NOOP("Findings", "waived by %1 on %2: %3")).arg(waiver.signer, dayWords(waiver.signedOn), waiver.reason);
    return waiver.untilOn.isValid() ? ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 (until %2)")).arg(by, dayWords(waiver.untilOn)) : by;
}

void waive(Finding &finding, const Dossier &dossier, QDate day)
{
    const Waiver *waiver = finding.isOpen() ? waiverOn(dossier, finding.key, day) : nullptr;
    if (!waiver)
        return;
    finding.state = FindingState::Waived;
    finding.words = waivedWords(*waiver);
    finding.evidence = {tableName<Waiver>, waiver->id.value, finding.words};
}

/// Who mends it and how long ahead: as the row says, else as its procedure step does.
void giveOwner(Finding &finding, const Requirement &row, const Dossier &dossier)
{
    finding.owner = row.owner;
    finding.leadDays = row.leadDays;
    if (const auto step = dossier.lists->steps.constFind(row.stepId); step != dossier.lists->steps.constEnd()) {
        if (finding.owner.isEmpty())
            finding.owner = step->responsible;
        if (!finding.leadDays && step->anchor == Anchor::BeforeDeparture)
            finding.leadDays = step->leadDays;
    }
    if (finding.leadDays && dossier.departure.isValid())
        finding.dueOn = dossier.departure.addDays(-*finding.leadDays);
}

Finding findingOf(const AskedRow &asked, const Dossier &dossier, QDate day)
{
    const Requirement &row = asked.row;
    Ruling ruling = std::visit([&](const auto &demand) { return ruleOn(demand, dossier, day); }, asked.demand);
    Finding finding{.key = row.key, .kind = row.kind, .state = ruling.state, .title = asked.title, .words = std::move(ruling.words),
                    .evidence = std::move(ruling.evidence), .metFrom = ruling.metFrom, .neededFor = row.neededFor, .stepId = row.stepId};
    giveOwner(finding, row, dossier);
    waive(finding, dossier, day);
    return finding;
}

/// How far a way is from being met: open findings, then the longest lead time; one that is not known counts as the longest.
std::pair<qsizetype, int> distance(const QList<Finding> &way)
{
    std::pair<qsizetype, int> far{0, 0};
    for (const Finding &finding : way) {
        if (!finding.isOpen())
            continue;
        ++far.first;
        far.second = std::max(far.second, finding.leadDays.value_or(std::numeric_limits<int>::max()));
    }
    return far;
}

using Ways = QMap<int, QList<Finding>>;

QList<Finding> nearest(const Ways &ways)
{
    return *std::min_element(ways.begin(), ways.end(), [](const auto &a, const auto &b) { return distance(a) < distance(b); });
}

bool comesFirst(const Finding &one, const Finding &other)
{
    return std::tie(one.neededFor, one.key) < std::tie(other.neededFor, other.key);
}

} // namespace

QString ruleWords(const char *english)
{
    return QCoreApplication::translate("Findings", english);
}

QString stateCode(FindingState state)
{
    return QLatin1String(stateNames[size_t(state)].code);
}

QString stateWords(FindingState state)
{
    return ruleWords(stateNames[size_t(state)].words);
}

QList<AskedRow> askedRows(const QList<Requirement> &rows, const TradeLists &lists)
{
    QList<AskedRow> asked;
    for (const Requirement &row : rows) {
        const Demand demand = demandOf(row);
        asked.append({row, demand, std::visit([&lists](const auto &each) { return titleOf(each, lists); }, demand)});
    }
    return asked;
}

QList<Finding> findings(const Dossier &dossier, const QList<Requirement> &rows, QDate day)
{
    return findings(dossier, askedRows(rows, *dossier.lists), day);
}

QList<Finding> findings(const Dossier &dossier, const QList<AskedRow> &asked, QDate day)
{
    QList<Finding> found;
    found.reserve(asked.size());
    QMap<QString, Ways> alternatives;
    for (const AskedRow &each : asked) {
        const Requirement &row = each.row;
        Finding finding = findingOf(each, dossier, day);
        if (row.alternative.isEmpty())
            found.append(std::move(finding));
        else
            alternatives[row.alternative][row.way.value_or(1)].append(std::move(finding));
    }
    for (const Ways &ways : std::as_const(alternatives))
        found += nearest(ways);
    std::sort(found.begin(), found.end(), comesFirst);
    return found;
}

} // namespace muster
