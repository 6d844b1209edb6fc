// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nomination_sheets.h"

#include "core/base/day_words.h"
#include "core/exchange/safe_name.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Nomination", english);
}

/// In figures that the UN cannot take for others, whatever the language in use.
QString dayOnForm(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString sexOf(const Nominee &nominee)
{
    switch (nominee.sex) {
    case Sex::Unknown: break;
    case Sex::Male: return QStringLiteral("M");
    case Sex::Female: return QStringLiteral("F");
    }
    return {};
}

/// «LA-10878, until 31/12/2026»
QString lastingPaper(const NomineePaper &paper)
{
    if (!paper.isThere())
        return {};
    const QString until = paper.expiresOn.isValid() ? QStringLiteral("until %1").arg(dayOnForm(paper.expiresOn)) : QString();
    QStringList parts{paper.number, until};
    parts.removeAll(QString());
    return parts.isEmpty() ? QStringLiteral("yes") : parts.join(QStringLiteral(", "));
}

QString goingTo(const Nominee &nominee)
{
    const QString rotation = nominee.unit.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(nominee.unit, nominee.rotation);
    QStringList parts{nominee.mission, nominee.category, rotation, nominee.post};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString callLine(const CallNominations &nomination)
{
    QStringList parts{nomination.code, nomination.title};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" — "));
}

QVariantList tableRow(const Nominee &nominee, int number)
{
    const NomineePaper &passport = nominee.paper(NominationPaper::Passport);
    return {number, nominee.passportName, nominee.rank.en, nominee.serviceNo, sexOf(nominee), nominee.bornOn, nominee.nationality,
            passport.number, passport.expiresOn, nominee.languages.join(QStringLiteral(", ")),
            lastingPaper(nominee.paper(NominationPaper::Driving)), lastingPaper(nominee.paper(NominationPaper::Ams)),
            lastingPaper(nominee.paper(NominationPaper::Medical)), lastingPaper(nominee.paper(NominationPaper::Conduct)), goingTo(nominee)};
}

QString servedWords(const NomineeTour &tour)
{
    QStringList parts{tour.mission, tour.category, tour.post};
    parts.removeAll(QString());
    const QString until = tour.endedOn.isValid() ? dayOnForm(tour.endedOn) : QStringLiteral("present");
    return QStringLiteral("%1, %2 to %3").arg(parts.join(QStringLiteral(", ")), dayOnForm(tour.arrivedOn), until);
}

QString fileWords(NominationPaper paper)
{
    switch (paper) {
    case NominationPaper::Passport: return QStringLiteral("passport");
    case NominationPaper::Medical: return QStringLiteral("medical MS.2");
    case NominationPaper::Conduct: return QStringLiteral("conduct attestation");
    case NominationPaper::Vaccination: return QStringLiteral("yellow fever vaccination");
    case NominationPaper::Ams: return QStringLiteral("AMS");
    case NominationPaper::Driving: return QStringLiteral("driving licence");
    case NominationPaper::LanguageTest: break;
    }
    return QStringLiteral("language test");
}

QString ending(ScanMedia media)
{
    return QLatin1String(choicesOf<ScanMedia>()[size_t(media)].code);
}

} // namespace

Sheet nominationCover(const CallNominations &nomination)
{
    QList<QVariantList> rows;
    qint64 complete = 0;
    for (const Nominee &nominee : nomination.nominees) {
        const QStringList missing = missingOf(nominee, nomination.day);
        complete += missing.isEmpty() ? 1 : 0;
        rows.append({rows.size() + 1, nominee.fullName, nominee.serviceNo, presentOf(nominee, nomination.day).join(QStringLiteral(", ")),
                     missing.isEmpty() ? words(QT_TRANSLATE_NOOP("Nomination", "nothing is missing")) : missing.join(QStringLiteral("; "))});
    }
    QStringList lines{callLine(nomination), words(QT_TRANSLATE_NOOP("Nomination", "As of %1")).arg(dayWords(nomination.day))};
    if (!nomination.noteVerbale.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("Nomination", "Note verbale: %1")).arg(nomination.noteVerbale));
    if (nomination.deadlineOn.isValid())
        lines.append(words(QT_TRANSLATE_NOOP("Nomination", "Deadline: %1")).arg(dayWords(nomination.deadlineOn)));
    lines.append(words(QT_TRANSLATE_NOOP("Nomination", "Candidates: %1, complete: %2")).arg(rows.size()).arg(complete));
    return {.title = words(QT_TRANSLATE_NOOP("Nomination", "Nomination: what is in, what is missing")), .lines = lines,
            .columns = {{words(QT_TRANSLATE_NOOP("Nomination", "No.")), Qt::AlignRight, 40}, {words(QT_TRANSLATE_NOOP("Nomination", "Candidate")), Qt::AlignLeft, 180},
                        {words(QT_TRANSLATE_NOOP("Nomination", "Service number")), Qt::AlignLeft, 100},
                        {words(QT_TRANSLATE_NOOP("Nomination", "In the package")), Qt::AlignLeft, 260}, {words(QT_TRANSLATE_NOOP("Nomination", "Missing")), Qt::AlignLeft, 320}},
            .next = pagesOf(rows)};
}

Sheet nominationTable(const CallNominations &nomination)
{
    QList<QVariantList> rows;
    for (const Nominee &nominee : nomination.nominees)
        rows.append(tableRow(nominee, int(rows.size()) + 1));
    Sheet sheet{.title = QStringLiteral("Nominations"), .lines = {callLine(nomination)},
                .columns = {{QStringLiteral("No."), Qt::AlignRight, 40}, {QStringLiteral("Name as in passport"), Qt::AlignLeft, 180}},
                .next = pagesOf(rows)};
    for (const char *title : {"Rank", "Service number", "Sex", "Date of birth", "Nationality", "Passport number", "Passport valid until", "Languages",
                              "Driving licence", "AMS", "Medical MS.2", "Conduct attestation", "Nominated for"})
        sheet.columns.append({QLatin1String(title)});
    if (!nomination.noteVerbale.isEmpty())
        sheet.lines.append(QStringLiteral("In reply to note verbale %1").arg(nomination.noteVerbale));
    return sheet;
}

Sheet personalForm(const Nominee &nominee)
{
    const NomineePaper &passport = nominee.paper(NominationPaper::Passport);
    QStringList served;
    for (const NomineeTour &tour : nominee.tours)
        served.append(servedWords(tour));
    const QList<QVariantList> rows{
        {QStringLiteral("Name as in passport"), nominee.passportName}, {QStringLiteral("Name in Vietnamese"), nominee.fullName},
        {QStringLiteral("Sex"), sexOf(nominee)}, {QStringLiteral("Date of birth"), dayOnForm(nominee.bornOn)}, {QStringLiteral("Place of birth"), QString()},
        {QStringLiteral("Nationality"), nominee.nationality}, {QStringLiteral("Passport number"), passport.number},
        {QStringLiteral("Passport issued on"), dayOnForm(passport.issuedOn)}, {QStringLiteral("Passport valid until"), dayOnForm(passport.expiresOn)},
        {QStringLiteral("Service"), nominee.service.en}, {QStringLiteral("Service number"), nominee.serviceNo}, {QStringLiteral("Rank"), nominee.rank.en},
        {QStringLiteral("In service since"), dayOnForm(nominee.inServiceSince)}, {QStringLiteral("Present unit"), nominee.organisation},
        {QStringLiteral("Nominated for"), goingTo(nominee)}, {QStringLiteral("Planned departure"), dayOnForm(nominee.departure)},
        {QStringLiteral("Education"), QString()}, {QStringLiteral("Languages"), nominee.languages.join(QStringLiteral(", "))},
        {QStringLiteral("Language test"), lastingPaper(nominee.paper(NominationPaper::LanguageTest))},
        {QStringLiteral("Driving licence"), lastingPaper(nominee.paper(NominationPaper::Driving))},
        {QStringLiteral("AMS"), lastingPaper(nominee.paper(NominationPaper::Ams))},
        {QStringLiteral("Medical examination MS.2"), lastingPaper(nominee.paper(NominationPaper::Medical))},
        {QStringLiteral("Missions served"), served.join(u'\n')}, {QStringLiteral("Signature and date"), QString()}};
    return {.title = QStringLiteral("Personal form"), .lines = {nominee.passportName.isEmpty() ? nominee.fullName : nominee.passportName},
            .columns = {{QStringLiteral("Asked"), Qt::AlignLeft, 180}, {QStringLiteral("Answer"), Qt::AlignLeft, 420}}, .next = pagesOf(rows)};
}

QString packageFileName(const NomineePaper &paper, const Scan &scan, int place)
{
    const QString count = place > 1 ? QStringLiteral(" (%1)").arg(place) : QString();
    const QString name = QStringLiteral("%1 %2 %3").arg(int(paper.paper) + 2).arg(fileWords(paper.paper), paper.number);
    return safeFileName(name.trimmed(), 90) + count + u'.' + ending(scan.media);
}

} // namespace muster
