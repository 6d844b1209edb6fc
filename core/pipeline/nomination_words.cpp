// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_words.h"
#include "core/people/validity.h"
#include "core/pipeline/nomination.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Nomination", english);
}

/// «not on file: passport, driving licence»; nothing when the list is empty.
QStringList grouped(const char *fault, const QStringList &names)
{
    return names.isEmpty() ? QStringList() : QStringList{words(fault).arg(names.join(QStringLiteral(", ")))};
}

QStringList unknownOf(const Nominee &nominee)
{
    QStringList unknown;
    if (nominee.passportName.isEmpty())
        unknown.append(words(QT_TRANSLATE_NOOP("Nomination", "name as in the passport")));
    if (nominee.bornOn.isNull())
        unknown.append(words(QT_TRANSLATE_NOOP("Nomination", "date of birth")));
    if (nominee.sex == Sex::Unknown)
        unknown.append(words(QT_TRANSLATE_NOOP("Nomination", "sex")));
    if (nominee.rank.en.isEmpty())
        unknown.append(words(QT_TRANSLATE_NOOP("Nomination", "rank")));
    if (nominee.languages.isEmpty())
        unknown.append(words(QT_TRANSLATE_NOOP("Nomination", "languages")));
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
    QStringList absent;
    QStringList unscanned;
    QStringList expired;
    for (const NomineePaper &paper : nominee.papers) {
        if (!paper.isAsked)
            continue;
        const QString name = paperWords(paper.paper);
        if (!paper.isThere())
            absent.append(name);
        else if (validityOn(paper.expiresOn, day) == Validity::Expired)
            expired.append(words(QT_TRANSLATE_NOOP("Nomination", "%1 ran out on %2")).arg(name, dayWords(paper.expiresOn)));
        else if (paper.scans.isEmpty())
            unscanned.append(name);
    }
    return grouped(QT_TRANSLATE_NOOP("Nomination", "not known: %1"), unknownOf(nominee))
        + grouped(QT_TRANSLATE_NOOP("Nomination", "not on file: %1"), absent) + expired
        + grouped(QT_TRANSLATE_NOOP("Nomination", "no scan on file: %1"), unscanned);
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
