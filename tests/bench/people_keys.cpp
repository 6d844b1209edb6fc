// SPDX-License-Identifier: GPL-3.0-or-later
// bench_people OFFICE: shows the dashboard and the list of people, then types in its filter. Prints the resident memory
// in kB, and for each filter the median and the longest milliseconds from its last key to the rows in the list.
#include "core/base/errors.h"
#include "tests/bench/figures.h"
#include "tests/bench/resident_memory.h"
#include "ui/office_window.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_page.h"
#include "ui/people/people_rows.h"
#include "ui/people/people_view.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <cstdio>

using namespace muster;

namespace {

constexpr int rounds = 9;

void type(QLineEdit &field, QChar letter)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(&field, &press);
}

double keySeconds(PeopleView &view, const OfficeDesk &desk, const QString &text)
{
    QLineEdit &field = *view.bar()->words();
    field.setText(text.chopped(1));
    desk.worker->settle();
    return bench::secondsOf([&] {
        type(field, text.back());
        while (!view.rows()->isUpToDate())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

void typeOften(PeopleView &view, const OfficeDesk &desk, const QString &text)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i)
        times.append(keySeconds(view, desk, text) * 1000);
    std::printf("%.3f %.3f %s\n", bench::median(times), *std::max_element(times.begin(), times.end()), qUtf8Printable(text));
}

void show(MainWindow &window, const OfficeDesk &desk, const QByteArray &page)
{
    window.go({page, {}});
    desk.worker->settle();
    QCoreApplication::processEvents();
}

int run(QApplication &application, const QString &path)
{
    const Office office = Office::open(OfficeAddress::of(path), {QStringLiteral("bench"), QDateTime::currentDateTimeUtc()});
    applyTheme(application, Appearance::Light);
    applyLanguage(application, QStringLiteral("en"));
    const OfficeDesk desk(office);
    MainWindow window(officeWindow(desk, {.language = QStringLiteral("en"), .today = QDate(2025, 7, 31)}));
    window.show();
    show(window, desk, "dashboard");
    show(window, desk, "people");
    std::printf("%ld\n", bench::residentKilobytes());
    auto *page = qobject_cast<PeoplePage *>(window.currentPage());
    for (const char *text : {"n", "ng", "nguyen van", "Đào"})
        typeOften(*page->list(), desk, QString::fromUtf8(text));
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
