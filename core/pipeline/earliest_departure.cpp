// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/earliest_departure.h"

#include "core/base/day_words.h"
#include "core/pipeline/ruling.h"
#include "core/procedures/step_applies.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

/// Something that takes so many days.
struct Task {
    QString name;
    std::optional<int> days;
};

struct Chain {
    int days = 0;
    QStringList links = {};
};

bool isSettled(const Dossier &dossier, const QList<Finding> &found, ProcedureStepId step)
{
    for (const ChecklistItem &item : dossier.checklist)
        if (item.stepId == step && (item.doneOn.isValid() || item.notNeeded))
            return true;
    return std::any_of(found.begin(), found.end(), [step](const Finding &finding) { return finding.stepId == step && !finding.isOpen(); });
}

/// The open steps of one candidate in the order they wait in.
class OpenSteps {
public:
    OpenSteps(const Dossier &dossier, const QList<Finding> &found) : m_dossier(dossier), m_found(found)
    {
        for (const Finding &finding : found)
            if (finding.isOpen() && dossier.lists->steps.contains(finding.stepId))
                m_tasks[finding.stepId] = taskOf(finding.stepId, finding.leadDays);
        const QList<ProcedureStepId> acts = m_tasks.keys();
        for (ProcedureStepId act : acts)
            addWhatFollows(act);
    }

    /// The longest chain; of two equally long ones that whose last step has the smaller code.
    Chain longest()
    {
        Chain best;
        QMap<QString, ProcedureStepId> ordered;
        for (auto task = m_tasks.begin(); task != m_tasks.end(); ++task)
            ordered.insert(m_dossier.lists->steps[task.key()].code, task.key());
        for (ProcedureStepId step : std::as_const(ordered))
            if (const Chain chain = upTo(step); chain.days > best.days)
                best = chain;
        return best;
    }

    QStringList untimed() const
    {
        QStringList names;
        for (const Task &task : m_tasks)
            if (!task.days)
                names.append(task.name);
        names.sort();
        return names;
    }

private:
    Task taskOf(ProcedureStepId id, std::optional<int> lead) const
    {
        const ProcedureStep &step = m_dossier.lists->steps[id];
        return {m_dossier.lists->step(id), step.daysNeeded ? step.daysNeeded : lead};
    }

    /// Steps that wait for an act come after it, unless they are settled or not for this category.
    void addWhatFollows(ProcedureStepId act)
    {
        const TradeLists &lists = *m_dossier.lists;
        for (ProcedureStepId next : lists.waitedBy.value(act)) {
            const auto step = lists.steps.constFind(next);
            if (m_tasks.contains(next) || step == lists.steps.constEnd())
                continue;
            if (step->anchor != Anchor::BeforeDeparture || !appliesTo(*step, lists.categories.value(m_dossier.categoryId))
                || isSettled(m_dossier, m_found, step->id))
                continue;
            m_tasks[step->id] = taskOf(step->id, 0);
            addWhatFollows(step->id);
        }
    }

    /// The longest chain that ends with a step; a circle is cut where it closes.
    Chain upTo(ProcedureStepId step)
    {
        if (const auto known = m_chains.constFind(step); known != m_chains.constEnd())
            return *known;
        if (m_onTheWay.contains(step))
            return {};
        m_onTheWay.insert(step);
        Chain before;
        for (ProcedureStepId earlier : m_dossier.lists->waitsFor.value(step))
            if (m_tasks.contains(earlier))
                if (const Chain chain = upTo(earlier); chain.days > before.days)
                    before = chain;
        m_onTheWay.remove(step);
        const Task &task = m_tasks[step];
        before.days += task.days.value_or(0);
        if (task.days.value_or(0) > 0)
            before.links.append(ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 (%2 days)")).arg(task.name).arg(*task.days));
        return *m_chains.insert(step, before);
    }

    const Dossier &m_dossier;
    const QList<Finding> &m_found;
    QHash<ProcedureStepId, Task> m_tasks;
    QHash<ProcedureStepId, Chain> m_chains;
    QSet<ProcedureStepId> m_onTheWay;
};

/// What is open and has no procedure step to mend it.
struct ActsWithoutStep {
    Chain longest;
    QStringList untimed;
};

ActsWithoutStep actsWithoutStep(const Dossier &dossier, const QList<Finding> &found)
{
    ActsWithoutStep acts;
    for (const Finding &finding : found) {
        if (!finding.isOpen() || dossier.lists->steps.contains(finding.stepId))
            continue;
        if (finding.leadDays && *finding.leadDays > acts.longest.days)
            acts.longest = {*finding.leadDays, {ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 (%2 days)")).arg(finding.title).arg(*finding.leadDays)}};
        else if (!finding.leadDays && !finding.metFrom.isValid())
            acts.untimed.append(finding.title);
    }
    return acts;
}

/// No act makes a licence older: what only time mends puts the departure off by itself.
void waitFor(EarliestDeparture &earliest, const QList<Finding> &found)
{
    for (const Finding &finding : found)
        if (finding.isOpen() && finding.metFrom > earliest.day)
            earliest = {finding.metFrom, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 (not before %2)")).arg(finding.title, dayWords(finding.metFrom))};
}

} // namespace

EarliestDeparture earliestDeparture(const Dossier &dossier, const QList<Finding> &found, QDate day)
{
    OpenSteps steps(dossier, found);
    const ActsWithoutStep others = actsWithoutStep(dossier, found);
    const Chain chain = std::max(steps.longest(), others.longest, [](const Chain &one, const Chain &other) { return one.days < other.days; });
    EarliestDeparture earliest{day.addDays(chain.days), chain.links.join(QStringLiteral(" → "))};
    waitFor(earliest, found);
    if (const QStringList untimed = steps.untimed() + others.untimed; !untimed.isEmpty())
        earliest.chain = (earliest.chain.isEmpty() ? QString() : earliest.chain + QLatin1String("; "))
            + ruleWords(QT_TRANSLATE_NOOP("Findings", "no time is known for: %1")).arg(untimed.join(QStringLiteral(", ")));
    return earliest;
}

} // namespace muster
