// SPDX-License-Identifier: GPL-3.0-or-later
// bench_people OFFICE: shows the dashboard and the list of people, then types in its filter. Prints the resident memory
// in kB, and for each filter the milliseconds from its last key to the rows in the list, median and longest, and to the
// list painted; then the same for whole names typed letter by letter, their 99th percentile in place of the median.
#include "core/base/text.h"
#include "tests/bench/figures.h"
#include "tests/bench/resident_memory.h"
#include "tests/bench/window_program.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_page.h"
#include "ui/people/people_rows.h"
#include "ui/people/people_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <cstdio>

using namespace muster;

namespace {

constexpr int rounds = 9;
constexpr int namesTyped = 12;

void type(QLineEdit &field, QChar letter)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(&field, &press);
}

/// A clerk's hand is slower than the window: what an earlier key left to do is done by then.
void rest(const OfficeDesk &desk)
{
    desk.worker->settle();
    QEventLoop loop;
    QTimer::singleShot(100, &loop, &QEventLoop::quit);
    loop.exec();
}

struct KeyTimes {
    double rows = 0;
    double painted = 0;
};

KeyTimes keyTimes(PeopleView &view, const OfficeDesk &desk, const QString &text)
{
    QLineEdit &field = *view.bar()->words();
    field.setText(text.chopped(1));
    rest(desk);
    QElapsedTimer timer;
    KeyTimes times;
    const auto took = [&timer] { return double(timer.nsecsElapsed()) / 1e6; };
    const auto link = QObject::connect(view.rows(), &PeopleRows::changed, &view, [&] { times.rows = took(); });
    timer.start();
    type(field, text.back());
    while (!view.rows()->isUpToDate())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    times.painted = took();
    QObject::disconnect(link);
    return times;
}

void typeOften(PeopleView &view, const OfficeDesk &desk, const QString &text)
{
    QList<double> rows, painted;
    for (int i = 0; i < rounds; ++i) {
        const KeyTimes times = keyTimes(view, desk, text);
        rows.append(times.rows);
        painted.append(times.painted);
    }
    std::printf("%.3f %.3f %.3f %s\n", bench::median(rows), *std::max_element(rows.begin(), rows.end()),
                bench::median(painted), qUtf8Printable(text));
}

/// Names from all over the office, so that rare words are typed as well as common ones.
QStringList someNames(const Database &database)
{
    const qint64 count = database.rows(QStringLiteral("SELECT count(*) FROM person"))[0][0].toLongLong();
    QStringList names;
    for (int i = 0; i < namesTyped; ++i)
        names.append(database.rows(QStringLiteral("SELECT full_name FROM person ORDER BY id LIMIT 1 OFFSET ?"),
                                   {(2 * i + 1) * count / (2 * namesTyped)})[0][0].toString());
    return names;
}

/// Every second name without marks, as it is typed in a hurry.
void typeNames(PeopleView &view, const OfficeDesk &desk)
{
    QList<double> rows, painted;
    int number = 0;
    for (const QString &name : someNames(desk.office.database())) {
        const QString typed = number++ % 2 == 0 ? name : folded(name);
        for (qsizetype letters = 1; letters <= typed.size(); ++letters) {
            if (typed[letters - 1].isSpace())
                continue;
            const KeyTimes times = keyTimes(view, desk, typed.first(letters));
            rows.append(times.rows);
            painted.append(times.painted);
        }
    }
    std::sort(rows.begin(), rows.end());
    std::printf("%.3f %.3f %.3f 99th percentile of %lld keys of %d names, median %.1f ms\n", rows[rows.size() * 99 / 100],
                rows.last(), bench::median(painted), qlonglong(rows.size()), namesTyped, bench::median(rows));
}

void show(MainWindow &window, const OfficeDesk &desk, const QByteArray &page)
{
    window.go({page, {}});
    desk.worker->settle();
    QCoreApplication::processEvents();
}

void measure(MainWindow &window, const OfficeDesk &desk)
{
    show(window, desk, "dashboard");
    show(window, desk, "people");
    std::printf("%ld\n", bench::residentKilobytes());
    auto *page = qobject_cast<PeoplePage *>(window.currentPage());
    for (const char *text : {"n", "ng", "nguyen van", "Đào"})
        typeOften(*page->list(), desk, QString::fromUtf8(text));
    typeNames(*page->list(), desk);
}

} // namespace

int main(int argc, char **argv)
{
    return bench::atWindow(argc, argv, measure);
}
