// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"
#include "core/people/person.h"
#include "core/selection/candidacy.h"
#include "core/storage/database.h"

#include <optional>

namespace muster {

/// A candidacy in the words the office knows it by, as it stands on a day.
struct CandidateCard {
    CandidacyId id;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    QString searchText;         ///< of the person
    QByteArray sortKey;         ///< of the person
    Sex sex = Sex::Unknown;
    ServiceId serviceId;
    QString serviceCode;
    BothNames service;
    BothNames rank;             ///< held on the day
    Stage stage = Stage::Nominated;
    QDate since;                ///< in this stage; null = not known
    QString mission;
    CategoryId categoryId;
    BothNames category;
    RotationId rotationId;
    QString unit;
    QString rotation;
    QDate departure;            ///< planned; null = not known
    QDate nextDue;              ///< of what is open on the checklist; null = nothing
};

/// Every candidacy nominated on or before the day, in its stage of that day; those who leave first stand first, then in
/// Vietnamese order of names.
QList<CandidateCard> candidateCards(const Database &database, QDate day);

/// One of them; nothing when there is no such candidacy.
std::optional<CandidateCard> candidateCard(const Database &database, CandidacyId id, QDate day);

/// Which of the cards are asked for. Every word must be the start of a word of the name, of the passport's spelling or of
/// the service number; what is empty asks for nothing.
struct CardFilter {
    enum class Stages { Any, OnTheWay, One };

    QString words = {};
    CategoryId categoryId = {};
    RotationId rotationId = {};
    ServiceId serviceId = {};
    Stages stages = Stages::Any;
    Stage stage = Stage::Nominated;     ///< counts for Stages::One

    bool operator==(const CardFilter &) const = default;
};

/// The places of the cards that fulfil the filter, in their order.
QList<qsizetype> cardsThatFulfil(const CardFilter &filter, const QList<CandidateCard> &cards);

} // namespace muster
