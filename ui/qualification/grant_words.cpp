// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/grant_words.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(GrantWords)
};

constexpr qsizetype mostTold = 12;

QString findingLine(const Finding &finding)
{
    const QString state = QStringLiteral("<b>%1</b>").arg(stateWords(finding.state).toHtmlEscaped());
    return QStringLiteral("%1 — %2: %3").arg(state, finding.title.toHtmlEscaped(), finding.words.toHtmlEscaped());
}

} // namespace

ChipCell grantChip(const GrantCase &grant)
{
    if (!grant.isGranted())
        return {Words::tr("Not granted"), Tone::Warning};
    return grant.renewsId.isNull() ? ChipCell{Words::tr("New"), Tone::Good} : ChipCell{Words::tr("Renewal"), Tone::Info};
}

QVariant lastDayWords(const GrantCase &grant)
{
    return grant.lastDay.isValid() ? QVariant(grant.lastDay) : QVariant(Words::tr("without end"));
}

QString findingLines(const GrantCase &grant)
{
    QStringList lines;
    if (!grant.isGranted())
        lines << grant.refusal.toHtmlEscaped();
    for (const Finding &one : grant.findings)
        lines << findingLine(one);
    if (lines.isEmpty())
        lines << grant.grounds.toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

QString refusalWords(const QList<GrantRefusal> &refusals)
{
    QStringList lines;
    for (const GrantRefusal &one : refusals.mid(0, mostTold))
        lines << QStringLiteral("%1 %2").arg(one.fullName, one.words);
    if (refusals.size() > mostTold)
        lines << Words::tr("and %n more", nullptr, int(refusals.size() - mostTold));
    return lines.join(QStringLiteral("; "));
}

} // namespace muster
