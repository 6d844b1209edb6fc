// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/written_day.h"
#include "core/people/validity.h"
#include "core/pipeline/nomination.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Nomination", english);
}

/// What is wrong with a paper on the day; empty when nothing is.
QString faultOf(const NomineePaper &paper, QDate day)
{
    const QString name = paperWords(paper.paper);
    if (!paper.isThere())
        return words(QT_TRANSLATE_NOOP("Nomination", "%1: not on file")).arg(name);
    if (validityOn(paper.expiresOn, day) == Validity::Expired)
        return words(QT_TRANSLATE_NOOP("Nomination", "%1: ran out on %2")).arg(name, writtenDay(paper.expiresOn));
    if (paper.scans.isEmpty())
        return words(QT_TRANSLATE_NOOP("Nomination", "%1: no scan on file")).arg(name);
    return {};
}

QStringList unknownOf(const Nominee &nominee)
{
    QStringList unknown;
    if (nominee.passportName.isEmpty())
        unknown.append(words(QT_TRANSLATE_NOOP("Nomination", "name as in the passport: not known")));
    if (nominee.bornOn.isNull())
        unknown.append(words(QT_TRANSLATE_NOOP("Nomination", "date of birth: not known")));
    if (nominee.sex == Sex::Unknown)
        unknown.append(words(QT_TRANSLATE_NOOP("Nomination", "sex: not known")));
    if (nominee.rank.en.isEmpty())
        unknown.append(words(QT_TRANSLATE_NOOP("Nomination", "rank: not known")));
    if (nominee.languages.isEmpty())
        unknown.append(words(QT_TRANSLATE_NOOP("Nomination", "languages: not known")));
    return unknown;
}

} // namespace

QString paperWords(NominationPaper paper)
{
    switch (paper) {
    case NominationPaper::Passport: return words(QT_TRANSLATE_NOOP("Nomination", "passport"));
    case NominationPaper::Medical: return words(QT_TRANSLATE_NOOP("Nomination", "medical examination MS.2"));
    case NominationPaper::Conduct: return words(QT_TRANSLATE_NOOP("Nomination", "attestation of conduct"));
    case NominationPaper::Vaccination: return words(QT_TRANSLATE_NOOP("Nomination", "yellow fever vaccination"));
    case NominationPaper::Ams: return words(QT_TRANSLATE_NOOP("Nomination", "assessment AMS"));
    case NominationPaper::Driving: return words(QT_TRANSLATE_NOOP("Nomination", "driving licence"));
    case NominationPaper::LanguageTest: break;
    }
    return words(QT_TRANSLATE_NOOP("Nomination", "language test"));
}

QStringList missingOf(const Nominee &nominee, QDate day)
{
    QStringList missing = unknownOf(nominee);
    for (const NomineePaper &paper : nominee.papers)
        if (const QString fault = faultOf(paper, day); paper.isAsked && !fault.isEmpty())
            missing.append(fault);
    return missing;
}

QStringList presentOf(const Nominee &nominee, QDate day)
{
    QStringList present{words(QT_TRANSLATE_NOOP("Nomination", "personal form"))};
    for (const NomineePaper &paper : nominee.papers)
        if (paper.isThere() && !paper.scans.isEmpty() && validityOn(paper.expiresOn, day) != Validity::Expired)
            present.append(paperWords(paper.paper));
    return present;
}

} // namespace muster
