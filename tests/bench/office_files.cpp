// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/office_files.h"

#include "core/base/days.h"
#include "tests/bench/name_parts.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <array>

namespace muster::bench {

namespace {

constexpr int womenPercent = 16;
constexpr int policePercent = 8;
constexpr int inUnitsPercent = 70;
constexpr int years = 10;

constexpr std::array ranks{"Captain", "Major", "Senior Lieutenant", "Lieutenant Colonel", "Lieutenant"};
constexpr std::array endings{"end of tour", "end of tour", "end of tour", "family reasons", "illness"};

/// Who serves where: three units of each kind in each mission, or one of the individual posts.
struct Place {
    const char *mission;
    const char *category;
    const char *post;
};
constexpr std::array units{Place{"UNMISS", "L2FH", "Nurse"}, Place{"UNISFA", "ENG", "Engineer"},
                           Place{"MINUSCA", "TRP", "Rifleman"}};
constexpr std::array posts{Place{"UNMISS", "UNMO", "Military observer"}, Place{"UNMISS", "SO", "Staff officer operations"},
                           Place{"MINUSCA", "SO", "Staff officer training"}, Place{"MINUSCA", "UNMO", "Military observer"},
                           Place{"UNISFA", "SO", "Staff officer logistics"}, Place{"UNISFA", "IPO", "Individual police officer"},
                           Place{"UNHQ", "HQ", "Planning officer"}};
constexpr int unitsOfAKind = 12;

struct PlannedTour {
    QByteArray serviceNo;
    const Place *place;
    QByteArray unit = {};
    int rotation = 0;
    QDate arrivedOn;
};

class Csv {
public:
    Csv(const QString &path, const char *header) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qUtf8Printable(path));
        add({header});
    }
    void add(const QByteArrayList &cells) { m_file.write(cells.join(',') + '\n'); }

private:
    QFile m_file;
};

QByteArray text(QDate day)
{
    return isoDay(day).toLatin1();
}

PlannedTour plannedTour(Chance &chance, const QByteArray &serviceNo)
{
    if (!happens(chance, inUnitsPercent)) {
        const int day = drawn(chance, int(firstDay.daysTo(lastDay)));
        return {.serviceNo = serviceNo, .place = &posts[size_t(drawn(chance, posts.size()))], .arrivedOn = firstDay.addDays(day)};
    }
    const int kind = drawn(chance, units.size());
    const int number = drawn(chance, unitsOfAKind);
    const int year = drawn(chance, years);
    const Place &place = units[size_t(kind)];
    const QDate rotation = firstDay.addYears(year).addDays(number * 28 + kind * 9);
    return {.serviceNo = serviceNo, .place = &place, .unit = QByteArray(place.category) + '-' + QByteArray::number(number + 1),
            .rotation = year + 1, .arrivedOn = rotation.addDays(drawn(chance, 14))};
}

void addPerson(Csv &csv, Chance &chance, const QByteArray &serviceNo)
{
    const bool woman = happens(chance, womenPercent);
    const RandomName name = woman ? womanName(chance) : manName(chance);
    const QDate born = QDate(1968, 1, 1).addDays(drawn(chance, 12000));
    csv.add({serviceNo, name.full.toUtf8(), name.passport.toUtf8(), woman ? "F" : "M", text(born), "VNM",
             happens(chance, policePercent) ? "VPP" : "VPA", ranks[size_t(drawn(chance, ranks.size()))],
             "Regiment " + QByteArray::number(drawn(chance, 60) + 1), happens(chance, 20) ? "en:B2;fr:A2" : "en:B2",
             'C' + serviceNo, text(lastDay.addDays(drawn(chance, 1500) - 300))});
}

/// One in three leaves some weeks before or after the day planned; who would leave after the last day still serves.
void addTour(Csv &csv, Chance &chance, const PlannedTour &tour)
{
    const QDate planned = tour.arrivedOn.addYears(1).addDays(-1);
    const QDate ended = happens(chance, 33) ? planned.addDays(drawn(chance, 90) - 45) : planned;
    const bool over = ended <= lastDay;
    csv.add({tour.serviceNo, tour.place->mission, tour.place->category, tour.unit,
             tour.rotation > 0 ? QByteArray::number(tour.rotation) : QByteArray(), tour.place->post, text(tour.arrivedOn),
             text(planned), over ? text(ended) : QByteArray(), over ? endings[size_t(drawn(chance, endings.size()))] : "",
             QByteArray::number(tour.arrivedOn.year()) + "/QD-CTN", "", ""});
}

} // namespace

void writeOfficeFiles(const QString &folder, int people)
{
    Chance chance(20150801);
    QList<PlannedTour> tours;
    Csv personnel(folder + QStringLiteral("/personnel.csv"),
                  "service_no,full_name,passport_name,sex,date_of_birth,nationality,service,rank,organisation,languages,"
                  "passport_no,passport_expires_on");
    for (int i = 0; i < people; ++i) {
        const QByteArray serviceNo = '0' + QByteArray::number(drawn(chance, 9) + 1) + QByteArray::number(i).rightJustified(7, '0');
        addPerson(personnel, chance, serviceNo);
        tours.append(plannedTour(chance, serviceNo));
    }
    std::stable_sort(tours.begin(), tours.end(), [](const PlannedTour &a, const PlannedTour &b) { return a.arrivedOn < b.arrivedOn; });
    Csv toursFile(folder + QStringLiteral("/tours.csv"),
                  "service_no,mission,category,unit,rotation,post_title,arrived_on,planned_end_on,ended_on,end_reason,decision_no,"
                  "extended_reason,note");
    for (const PlannedTour &tour : std::as_const(tours))
        addTour(toursFile, chance, tour);
}

} // namespace muster::bench
