// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/call_words.h"

#include "core/base/in_language.h"
#include "core/missions/gender_group.h"
#include "ui/charts/chart_data.h"
#include "ui/shell/day_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallWords)
};

QString groupOf(const WomensShare &share)
{
    if (share.group == QLatin1String("AMS"))
        return Words::tr("Women before the assessment team");
    const QString group = share.group.isEmpty() ? Words::tr("Others") : genderGroupWords(share.group);
    return Words::tr("Women: %1, %2").arg(group.toLower(), QString::number(share.year));
}

QString range(const BothNames &least, const BothNames &most)
{
    const QString low = inLanguage(least.en, least.vi);
    const QString high = inLanguage(most.en, most.vi);
    if (low.isEmpty() && high.isEmpty())
        return {};
    if (high.isEmpty())
        return Words::tr("%1 or above").arg(low);
    return low.isEmpty() ? Words::tr("%1 or below").arg(high) : low == high ? low : Words::tr("%1 to %2").arg(low, high);
}

} // namespace

QString choiceWords(ChoiceList choices, size_t at, const char *context)
{
    return QCoreApplication::translate(context, choices[at].label);
}

ChipCell deadlineChip(const CampaignRow &call, QDate day)
{
    if (call.closedOn.isValid() && call.closedOn <= day)
        return {Words::tr("Closed"), Tone::Info};
    if (!call.deadlineOn.isValid())
        return {Words::tr("No deadline"), Tone::Info};
    const qint64 left = day.daysTo(call.deadlineOn);
    if (left < 0)
        return {Words::tr("%n day(s) late", nullptr, int(-left)), Tone::Error};
    return {left == 0 ? Words::tr("Today") : Words::tr("%n day(s) left", nullptr, int(left)), left <= 14 ? Tone::Warning : Tone::Good};
}

QString callWords(const CampaignRow &call)
{
    QStringList words{choiceWords(choicesOf<CampaignKind>(), size_t(call.kind), recordType<Campaign>().noun)};
    if (!call.noteVerbale.isEmpty())
        words << Words::tr("note verbale %1").arg(call.noteVerbale);
    if (call.receivedOn.isValid())
        words << Words::tr("received %1").arg(dayText(call.receivedOn));
    if (call.deadlineOn.isValid())
        words << Words::tr("deadline %1").arg(dayText(call.deadlineOn));
    return words.join(QStringLiteral(" · "));
}

QString openingWords(const OpeningRow &opening)
{
    QStringList words{opening.mission, opening.category};
    if (!opening.unit.isEmpty())
        words << QStringLiteral("%1 %2").arg(opening.unit, opening.rotation);
    if (!opening.post.isEmpty())
        words << opening.post;
    if (const QString ranks = range(opening.rankLeast, opening.rankMost); !ranks.isEmpty())
        words << ranks;
    return words.join(QStringLiteral(" · "));
}

QString outcomeWords(const FieldCount &field)
{
    if (field.all() == 0)
        return Words::tr("nobody yet");
    QStringList words;
    const auto add = [&words](qint64 people, const QString &what) {
        if (people > 0)
            words << what.arg(QLocale().toString(people));
    };
    add(field.onTheWay, Words::tr("%1 on the way"));
    add(field.deployed, Words::tr("%1 deployed or back"));
    add(field.resting, Words::tr("%1 in reserve or deferred"));
    add(field.left, Words::tr("%1 left the field"));
    return words.join(QStringLiteral(", "));
}

ShareRow shareRow(const WomensShare &share)
{
    const auto part = [](std::optional<double> percent) { return percent ? std::optional(*percent / 100) : std::nullopt; };
    return {.key = share.group, .label = groupOf(share), .share = part(share.percent()), .target = part(share.asked)};
}

QString shareWords(const WomensShare &share)
{
    QString words = share.percent() ? Words::tr("%1 of %2 are women, %3.")
                                          .arg(QString::number(share.women), QString::number(share.women + share.men), shareText(*share.percent() / 100))
                                    : Words::tr("Nobody is in the field yet.");
    if (share.unknown > 0)
        words += QLatin1Char(' ') + Words::tr("%1 of unknown sex are not counted.").arg(share.unknown);
    if (!share.asked)
        return words + QLatin1Char(' ') + Words::tr("The list of targets names none.");
    words += QLatin1Char(' ') + Words::tr("Asked are %1.").arg(shareText(*share.asked / 100));
    const qint64 missing = share.womenMissing().value_or(0);
    if (!share.percent())
        return words;
    return words + QLatin1Char(' ') + (missing == 0 ? Words::tr("That is met.") : Words::tr("%n more woman (women) put forward would reach it.", nullptr, int(missing)));
}

} // namespace muster
