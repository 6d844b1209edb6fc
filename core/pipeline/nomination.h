// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/category.h"
#include "core/people/both_names.h"
#include "core/people/scan.h"
#include "core/selection/candidacy.h"
#include "core/storage/database.h"

namespace muster {

/// The call whose candidates are nominated: one opening, or all the openings of a campaign.
struct NominationCall {
    CampaignId campaignId = {};
    OpeningId openingId = {};
};

/// The papers that go with a nomination, in the order in which the UN asks for them; then those that only the table tells of.
enum class NominationPaper { Passport, Medical, Conduct, Vaccination, Ams, Driving, LanguageTest };
inline constexpr int nominationPapers = 7;

/// A paper of a candidate: of several the one that lasts longest. A null id stands for none on file.
struct NomineePaper {
    NominationPaper paper = NominationPaper::Passport;
    bool isAsked = true;        ///< of this category; others are shown when they are there
    DocumentId id = {};
    QString number = {};
    QDate issuedOn = {};
    QDate expiresOn = {};
    QList<Scan> scans = {};

    bool isThere() const { return !id.isNull(); }
};

/// A tour somebody has served.
struct NomineeTour {
    QString mission;
    QString category;
    QString post;
    QDate arrivedOn;
    QDate endedOn;
};

/// A candidate of the call, as the record tells it; what is not known is empty.
struct Nominee {
    CandidacyId candidacyId;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    QString passportName;
    Sex sex = Sex::Unknown;
    QDate bornOn;
    QString nationality;
    QDate inServiceSince;
    BothNames service;
    BothNames rank;             ///< held on the day
    QString organisation;
    QString mission;
    QString category;
    QString unit;
    QString rotation;
    QString post;
    QDate departure;
    QStringList languages = {}; ///< «English B2»
    QList<NomineePaper> papers = {};    ///< each of NominationPaper, in its order
    QList<NomineeTour> tours = {};

    const NomineePaper &paper(NominationPaper which) const { return papers[int(which)]; }
};

/// What is nominated for a call.
struct CallNominations {
    QString code;
    QString title;
    QString noteVerbale;
    QDate deadlineOn;
    QDate day;
    QList<Nominee> nominees;    ///< on the way on the day they are asked for, by opening, then name
};

CallNominations nominationOf(const Database &database, const NominationCall &call, QDate day);

/// What a candidate's papers lack on the day, each in words in the language in use; empty when all is there.
QStringList missingOf(const Nominee &nominee, QDate day);
/// What is there, in the same order.
QStringList presentOf(const Nominee &nominee, QDate day);

QString paperWords(NominationPaper paper);     ///< in the language in use

} // namespace muster
