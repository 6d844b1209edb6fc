// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"
#include "core/people/person.h"
#include "core/selection/candidacy.h"
#include "core/storage/database.h"

#include <functional>
#include <optional>

namespace muster {

/// Which people are asked for. Every word, with or without marks, must be the start of a word of the name, of the
/// passport's spelling, of the service number or, where it holds a digit, of the number of a paper or of one the person
/// had before two records were merged; what is empty asks for nothing. Where words are typed with marks, those whose names are written so stand before the others.
struct PeopleFilter {
    QString words = {};
    ServiceId serviceId = {};
    OrganisationId organisationId = {};
    std::optional<Sex> sex = {};

    bool operator==(const PeopleFilter &) const = default;
};

enum class Presence { None, Deployed, Candidate, Returned };

/// What a person is doing on a day. Deployed goes before candidate, candidate before returned. A candidacy counts
/// from its nomination on, in the stage it stood in on that day.
struct PresentState {
    Presence presence = Presence::None;
    QString mission = {};
    QString unit = {};
    QString rotation = {};
    std::optional<Stage> stage = {};    ///< of a candidate
    QDate day = {};     ///< deployed: end planned or extended; candidate: planned departure; returned: last day in the mission
};

/// A place in the order of people.
struct PersonKey {
    QByteArray sortKey = {};
    PersonId id = {};
    bool writtenOtherwise = false;      ///< the name fulfils the words only without their marks

    bool operator==(const PersonKey &) const = default;
};

struct PersonRow {
    PersonKey key;
    QString serviceNo;
    QString fullName;
    QString passportName;
    Sex sex = Sex::Unknown;
    QDate bornOn;
    QString nationality;
    QString serviceCode;
    BothNames service;
    QString organisation;
    BothNames rank;             ///< held on the day; an undated rank counts as the oldest
    PresentState state;

    PersonId id() const { return key.id; }
};

/// A stretch of the list: what follows a place in the order, less so many rows.
struct PeopleSlice {
    PersonKey after = {};       ///< a null id stands for the beginning
    qint64 offset = 0;
    int limit = 100;
};

/// In Vietnamese order: given name, family name, middle name; first those written with the marks that were typed. The state is that of the day.
QList<PersonRow> people(const Database &database, const PeopleFilter &filter, const PeopleSlice &slice, QDate day);
/// A page of people, in the order of their ids here; who is not there any more is left out.
QList<PersonRow> peopleOn(const Database &database, const QList<PersonId> &ids, QDate day);
/// Nothing when there is no such person.
std::optional<PersonRow> personOn(const Database &database, PersonId id, QDate day);

qint64 peopleCount(const Database &database, const PeopleFilter &filter);
/// Everybody who fulfils a filter, in no order.
QList<PersonId> peopleIds(const Database &database, const PeopleFilter &filter);

/// How many people there are and the place of every so manieth, so that any stretch is reached without walking the
/// list from its beginning.
struct PeopleOutline {
    qint64 count = 0;
    int step = 1000;
    QList<PersonKey> places = {};

    /// No longer than there are people, so that nobody is sought beyond the last one.
    PeopleSlice slice(qint64 offset, int limit) const;
};

/// Takes about a second for a million people; given up, with what it has, once it is no longer wanted.
PeopleOutline peopleOutline(const Database &database, const PeopleFilter &filter, const std::function<bool()> &wanted);

} // namespace muster
