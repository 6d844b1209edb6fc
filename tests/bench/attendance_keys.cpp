// SPDX-License-Identifier: GPL-3.0-or-later
// bench_attendance FILE: makes an office there with a course of 200 people and 60 lessons, shows its attendance at 1920 by 1080,
// types in the grid, marks a whole day and scrolls. Prints lines of milliseconds, median and longest, and what was done.
#include "core/base/errors.h"
#include "core/office/office.h"
#include "tests/bench/attendance_office.h"
#include "tests/bench/figures.h"
#include "ui/lists/entry_grid.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"
#include "ui/training/attendance_tab.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

#include <cstdio>

using namespace muster;

namespace {

constexpr int keys = 120;

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void tell(const char *what, const QList<double> &times)
{
    std::printf("%.3f %.3f %s\n", bench::median(times), *std::max_element(times.begin(), times.end()), what);
}

void press(EntryGrid &grid, int key, Qt::KeyboardModifiers with, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, key, with, text);
    QCoreApplication::sendEvent(&grid, &event);
    QCoreApplication::processEvents();
}

void typeMarks(EntryGrid &grid)
{
    QList<double> times;
    for (int i = 0; i < keys; ++i)
        times.append(millisecondsOf([&] { press(grid, 0, {}, QString::number(1 + i % 4)); }));
    tell("a key in the attendance grid, to the cell and its percentages painted", times);
}

void fillDays(EntryGrid &grid)
{
    QList<double> times;
    for (int i = 0; i < 9; ++i) {
        grid.goTo({0, grid.here().second + 1});
        press(grid, Qt::Key_Space, Qt::ControlModifier, QStringLiteral(" "));
        times.append(millisecondsOf([&] { press(grid, Qt::Key_P, {}, QStringLiteral("p")); }));
    }
    tell("a key for a whole lesson of 200 people, to the cells painted", times);
}

void scroll(EntryGrid &grid)
{
    QList<double> frames;
    for (int step = 0; step < 60; ++step)
        frames.append(millisecondsOf([&] {
            QScrollBar *bar = step % 2 == 0 ? grid.verticalScrollBar() : grid.horizontalScrollBar();
            bar->setValue(bar->value() + (step % 2 == 0 ? 3 : 37));
            QCoreApplication::processEvents();
        }));
    tell("a frame of the attendance grid while it scrolls", frames);
}

int measure(const QString &file)
{
    for (const char *tail : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(tail));
    const QList<CourseId> courses = bench::makeAttendanceOffice(file, 1);
    const Office office = Office::open(OfficeAddress::of(file), {QStringLiteral("bench"), QDateTime(bench::attendanceDay, QTime(8, 0), Qt::UTC)});
    const OfficeDesk desk(office);
    AttendanceTab tab(desk);
    tab.resize(1700, 940);
    tab.show();
    tell("the attendance of 200 people by 60 lessons read and shown", {millisecondsOf([&] {
        tab.setCourse(courses.first());
        tab.refresh(bench::attendanceDay);
        QCoreApplication::processEvents();
    })});
    tab.grid()->setFocus();
    typeMarks(*tab.grid());
    fillDays(*tab.grid());
    scroll(*tab.grid());
    tab.takeBackButton()->click();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    try {
        applyTheme(application, Appearance::Light);
        applyLanguage(application, QStringLiteral("en"));
        return measure(QString::fromLocal8Bit(argv[1]));
    } catch (const Fault &fault) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault.words()));
        return 1;
    }
}
