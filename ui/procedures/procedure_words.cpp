// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/procedure_words.h"

#include "ui/shell/day_text.h"

#include <QCoreApplication>

namespace muster {

namespace {

constexpr int week = 7;

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Procedures)
};

} // namespace

ChipCell dueChip(QDate due, QDate today)
{
    if (!due.isValid())
        return {};
    const qint64 days = today.daysTo(due);
    if (days < 0)
        return {days == -1 ? Words::tr("1 day late") : Words::tr("%1 days late").arg(-days), Tone::Error};
    if (days == 0)
        return {Words::tr("today"), Tone::Warning};
    return {days == 1 ? Words::tr("tomorrow") : Words::tr("in %1 days").arg(days), days <= week ? Tone::Warning : Tone::Info};
}

ChipCell stepChip(const ChecklistRow &row, QDate today)
{
    switch (row.state) {
    case ItemState::Done: return {Words::tr("done %1").arg(dayText(row.item.doneOn)), Tone::Good};
    case ItemState::NotNeeded: return {Words::tr("not needed"), Tone::Info};
    case ItemState::Waiting:
        if (!row.isOverdue)
            return {Words::tr("waits"), Tone::Info};
        break;
    case ItemState::Open:
    case ItemState::Overdue: break;
    }
    const ChipCell due = dueChip(row.item.dueOn, today);
    return due.words.isEmpty() ? ChipCell{Words::tr("open"), Tone::Info} : due;
}

QString phaseName(const QString &phase)
{
    static constexpr const char *known[] = {
        QT_TRANSLATE_NOOP("Procedures", "request"), QT_TRANSLATE_NOOP("Procedures", "selection"),
        QT_TRANSLATE_NOOP("Procedures", "nomination"), QT_TRANSLATE_NOOP("Procedures", "medical"),
        QT_TRANSLATE_NOOP("Procedures", "documents"), QT_TRANSLATE_NOOP("Procedures", "online"),
        QT_TRANSLATE_NOOP("Procedures", "training"), QT_TRANSLATE_NOOP("Procedures", "national decision"),
        QT_TRANSLATE_NOOP("Procedures", "departure"), QT_TRANSLATE_NOOP("Procedures", "in mission"),
        QT_TRANSLATE_NOOP("Procedures", "return")};
    QString name = phase.section(u' ', phasePlace(phase) > 0 ? 1 : 0);
    for (const char *one : known)
        if (name == QLatin1String(one))
            name = Words::tr(one);
    return name.left(1).toUpper() + name.mid(1);
}

int phasePlace(const QString &phase)
{
    return phase.section(u' ', 0, 0).toInt();
}

bool isTrial(const RequirementSet &set, QDate day)
{
    return set.validFrom.isValid() && set.validFrom > day;
}

ChipCell setState(const RequirementSet &set, QDate day)
{
    if (set.validFrom > day)
        return {Words::tr("from %1").arg(dayText(set.validFrom)), Tone::Warning};
    if (set.validUntil.isValid() && set.validUntil < day)
        return {Words::tr("over"), Tone::Info};
    return {Words::tr("valid"), Tone::Good};
}

} // namespace muster
