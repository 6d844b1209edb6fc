// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/act_words.h"

#include "ui/people/person_words.h"
#include "ui/shell/day_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

namespace {

constexpr int soon = 30;

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CandidateActs)
};

} // namespace

ChipCell dueChip(const Finding &finding, QDate day)
{
    if (finding.dueOn.isNull())
        return {Words::tr("no day"), Tone::Info};
    const qint64 late = finding.dueOn.daysTo(day);
    if (late == 1)
        return {Words::tr("1 day late"), Tone::Error};
    if (late > 1)
        return {Words::tr("%1 days late").arg(QLocale().toString(late)), Tone::Error};
    if (late == 0)
        return {Words::tr("today"), Tone::Warning};
    return {dayText(finding.dueOn), -late <= soon ? Tone::Warning : Tone::Info};
}

QString leadWords(const Finding &finding)
{
    if (!finding.leadDays)
        return orDash({});
    return *finding.leadDays == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(QLocale().toString(*finding.leadDays));
}

QString earliestSentence(QDate earliest, QDate planned, const QString &chain)
{
    QString words = Words::tr("Could depart on <b>%1</b> at the earliest").arg(dayText(earliest).toHtmlEscaped());
    if (!chain.isEmpty())
        words = Words::tr("%1: %2").arg(words, chain.toHtmlEscaped());
    words += u'.';
    if (!planned.isValid())
        return words;
    const qint64 late = planned.daysTo(earliest);
    if (late <= 0)
        return words + u' ' + Words::tr("The planned departure of %1 can be kept.").arg(dayText(planned));
    return words + u' ' + (late == 1 ? Words::tr("That is 1 day after the planned departure.")
                                     : Words::tr("That is %1 days after the planned departure.").arg(QLocale().toString(late)));
}

} // namespace muster
