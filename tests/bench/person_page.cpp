// SPDX-License-Identifier: GPL-3.0-or-later
// bench_person OFFICE: gives one person 200 changes more, then opens that person's page again and again, at the profile
// and at the history. Prints for each the milliseconds from going there to the painted page, median and longest.
#include "core/office/record_desk.h"
#include "core/people/person.h"
#include "tests/bench/figures.h"
#include "tests/bench/window_program.h"
#include "ui/people/person_place.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace muster;

namespace {

constexpr int changes = 200;
constexpr int rounds = 15;

/// The person in the middle of the office, so that nothing is at hand by chance.
PersonId withLongHistory(const Office &office)
{
    const RecordType &type = recordType<Person>();
    const qint64 id = office.database().rows(QStringLiteral("SELECT id FROM person ORDER BY id LIMIT 1 OFFSET (SELECT count(*) / 2 FROM person)"))[0][0].toLongLong();
    StoredRecord record = *storedRecord(office.database(), type, id);
    for (int i = 0; i < changes; ++i) {
        record.values[type.indexOf("note")] = QStringLiteral("note %1 of %2").arg(i).arg(QDateTime::currentMSecsSinceEpoch());
        record = saveRecord(office.database(), type, record, {QStringLiteral("bench"), QDateTime::currentDateTimeUtc()});
    }
    return {id};
}

void goTo(MainWindow &window, const OfficeDesk &desk, const Location &place)
{
    window.go(place);
    desk.worker->settle();
    window.repaint();
    QCoreApplication::processEvents();
}

void openOften(MainWindow &window, const OfficeDesk &desk, PersonId person, const QString &tab)
{
    QVariantMap detail = personPlace(person).detail;
    detail.insert(QStringLiteral("tab"), tab);
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        goTo(window, desk, {"people", {{QStringLiteral("words"), QString()}}});
        QElapsedTimer timer;
        timer.start();
        goTo(window, desk, {"people", detail});
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%.3f %.3f %s\n", bench::median(times), *std::max_element(times.begin(), times.end()), qUtf8Printable(tab));
}

void measure(MainWindow &window, const OfficeDesk &desk)
{
    const PersonId person = withLongHistory(desk.office);
    for (const char *tab : {"profile", "history"})
        openOften(window, desk, person, QLatin1String(tab));
}

} // namespace

int main(int argc, char **argv)
{
    return bench::atWindow(argc, argv, measure);
}
