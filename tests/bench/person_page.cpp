// SPDX-License-Identifier: GPL-3.0-or-later
// bench_person OFFICE: gives one person 200 changes more, then opens that person's page again and again, at the profile
// and at the history. Prints for each the milliseconds from going there to the painted page, median and longest.
#include "core/base/errors.h"
#include "core/office/record_desk.h"
#include "core/people/person.h"
#include "tests/bench/figures.h"
#include "ui/office_window.h"
#include "ui/people/person_place.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

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

int run(QApplication &application, const QString &path)
{
    const Office office = Office::open(OfficeAddress::of(path), {QStringLiteral("bench"), QDateTime::currentDateTimeUtc()});
    applyTheme(application, Appearance::Light);
    applyLanguage(application, QStringLiteral("en"));
    const OfficeDesk desk(office);
    MainWindow window(officeWindow(desk, {.language = QStringLiteral("en"), .today = QDate(2025, 7, 31)}));
    window.resize(1280, 800);
    window.show();
    const PersonId person = withLongHistory(office);
    for (const char *tab : {"profile", "history"})
        openOften(window, desk, person, QLatin1String(tab));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    try {
        return run(application, QString::fromLocal8Bit(argv[1]));
    } catch (const Fault &fault) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault.words()));
        return 1;
    }
}
