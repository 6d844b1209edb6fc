// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/twin_pairs.h"

#include <algorithm>
#include <map>

namespace muster {

namespace {

struct Born {
    PersonId id;
    ComparedName name;
};
using BornOnDays = std::map<QDate, std::vector<Born>>;

class PairSearch {
public:
    PairSearch(const Database &database, int limit, const StillWanted &wanted)
        : database_(database), limit_(limit), wanted_(wanted), known_(knownOtherPairs(database)) {}

    TwinPairs pairs()
    {
        byPaper();
        byName();
        byBirth();
        return likeliest();
    }

private:
    /// More than are asked for, since some are worse than those that come later; only the likeliest are kept then.
    qsizetype mostKept() const { return 20 * qsizetype(limit_) + 1000; }

    void add(const PeoplePair &pair, const TwinReason &reason)
    {
        if (known_.contains(pair) || !reason.isLikely())
            return;
        const auto [place, isNew] = found_.insert({pair, reason});
        if (!isNew && reason.rank() < place->second.rank())
            place->second = reason;
        if (qsizetype(found_.size()) > 2 * mostKept())
            forgetUnlikely();
    }

    void byPaper()
    {
        const QString sql = QStringLiteral(
            "SELECT a.person_id, b.person_id, a.number, p.full_name, q.full_name, p.born_on, q.born_on FROM document a"
            " JOIN document b ON b.number_key = a.number_key AND b.type_id = a.type_id AND b.person_id > a.person_id"
            " JOIN person p ON p.id = a.person_id JOIN person q ON q.id = b.person_id WHERE a.number <> '' LIMIT ?");
        for (const Row &row : database_.rows(sql, {mostKept()}))
            add({{row[0].toLongLong()}, {row[1].toLongLong()}},
                {NumberLikeness::Paper, row[2].toString(), likeness(ComparedName(row[3].toString()), ComparedName(row[4].toString())),
                 birthLikeness(row[5].toDate(), row[6].toDate())});
    }

    /// Those whose day of birth is not known, and those with the same words in their name.
    void byName()
    {
        const QString sql = QStringLiteral(
            "SELECT a.id, b.id, a.full_name, b.full_name FROM person a JOIN person b ON b.name_key = a.name_key AND b.id <> a.id"
            " WHERE a.born_on IS NULL AND a.name_key <> '' AND (b.born_on IS NOT NULL OR b.id > a.id) LIMIT ?");
        for (const Row &row : database_.rows(sql, {mostKept()}))
            add({{row[0].toLongLong()}, {row[1].toLongLong()}},
                {.name = likeness(ComparedName(row[2].toString()), ComparedName(row[3].toString())), .birth = BirthLikeness::Unknown});
    }

    /// Year by year, so that no more than a year's people are held at once; day and month are exchanged within a year.
    void byBirth()
    {
        const Row years = database_.rows(QStringLiteral("SELECT min(born_on), max(born_on) FROM person")).first();
        const int first = years[0].toDate().year();
        const int last = years[1].toDate().year();
        for (int year = first; years[0].toDate().isValid() && year <= last; ++year)
            if (!ofYear(year, 100 * (year - first) / (last - first + 1)))
                return;
    }

    bool ofYear(int year, int hundredths)
    {
        BornOnDays days;
        database_.eachRow(QStringLiteral("SELECT id, full_name, born_on FROM person WHERE born_on BETWEEN ? AND ? ORDER BY born_on, id"),
                          {QDate(year, 1, 1), QDate(year, 12, 31)},
                          [&days](const Row &row) { days[row[2].toDate()].push_back({{row[0].toLongLong()}, ComparedName(row[1].toString())}); });
        for (const auto &[day, born] : days) {
            if (!wanted_(hundredths))
                return false;
            ofDay(born);
            const QDate exchanged(year, day.day(), day.month());
            if (const auto others = days.find(exchanged); exchanged > day && others != days.end())
                ofDays(born, others->second);
        }
        return true;
    }

    void ofDay(const std::vector<Born> &born)
    {
        for (auto one = born.begin(); one != born.end(); ++one)
            for (auto other = one + 1; other != born.end(); ++other)
                compare(*one, *other, BirthLikeness::SameDay);
    }

    void ofDays(const std::vector<Born> &born, const std::vector<Born> &others)
    {
        for (const Born &one : born)
            for (const Born &other : others)
                compare(one, other, BirthLikeness::DayAndMonthExchanged);
    }

    void compare(const Born &one, const Born &other, BirthLikeness birth)
    {
        if (const NameLikeness name = likeness(one.name, other.name); name != NameLikeness::Different)
            add({one.id, other.id}, {.name = name, .birth = birth});
    }

    std::vector<std::pair<PeoplePair, TwinReason>> inOrder() const
    {
        std::vector<std::pair<PeoplePair, TwinReason>> order(found_.begin(), found_.end());
        std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.second.rank() < b.second.rank(); });
        return order;
    }

    void forgetUnlikely()
    {
        const auto order = inOrder();
        found_ = {order.begin(), order.begin() + mostKept()};
        forgot_ = true;
    }

    TwinPairs likeliest() const
    {
        TwinPairs result{.pairs = {}, .more = forgot_ || found_.size() > size_t(limit_)};
        for (const auto &[pair, reason] : inOrder()) {
            if (result.pairs.size() == limit_)
                break;
            const QList<TwinPerson> two = twinPeople(database_, {pair.first, pair.second});
            if (two.size() == 2)
                result.pairs.append({two[0], two[1], reason});
        }
        return result;
    }

    const Database &database_;
    const int limit_;
    const StillWanted &wanted_;
    const std::set<PeoplePair> known_;
    std::map<PeoplePair, TwinReason> found_;
    bool forgot_ = false;
};

} // namespace

TwinPairs twinPairs(const Database &database, int limit, const StillWanted &wanted)
{
    return PairSearch(database, limit, wanted).pairs();
}

} // namespace muster
