// SPDX-License-Identifier: GPL-3.0-or-later
// bench_board FILE: makes a sample office there with 2,000 candidates, unless it is there, shows the board of stages at
// 1920 by 1080, scrolls it and types in its filter. Prints lines of milliseconds, median and longest, and what was done.
#include "core/base/errors.h"
#include "core/selection/candidacy.h"
#include "core/storage/change_set.h"
#include "core/storage/repository.h"
#include "tests/bench/figures.h"
#include "ui/selection/board_view.h"
#include "ui/selection/candidate_filter_bar.h"
#include "ui/selection/stage_board.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <cstdio>

using namespace muster;

namespace {

constexpr int candidates = 2000;
constexpr int rounds = 9;
const QDate day(2025, 7, 31);
const Signature clerk{QStringLiteral("bench"), QDateTime(day, QTime(8, 0), Qt::UTC)};

/// Everybody is put forward, and some twice, spread over the stages of the way.
void fillUp(const Database &database)
{
    const QList<Mission> missions = select<Mission>(database, QStringLiteral("ORDER BY id"));
    const QList<Category> categories = select<Category>(database, QStringLiteral("ORDER BY id"));
    const Rows people = database.rows(QStringLiteral("SELECT id FROM person ORDER BY id"));
    const int there = database.rows(QStringLiteral("SELECT count(*) FROM candidacy"))[0][0].toInt();
    ChangeSet changes(database, QStringLiteral("Candidates to measure with"), clerk);
    for (int i = 0; i < candidates - there; ++i) {
        Candidacy one{.personId = {people[i % people.size()][0].toLongLong()}, .missionId = missions[(i / people.size() + 2) % missions.size()].id,
                      .categoryId = categories[i % categories.size()].id, .stage = Stage(i % 5), .nominatedOn = day.addDays(-i % 200),
                      .plannedDepartureOn = day.addDays(30 + i % 200)};
        changes.save(one);
    }
    changes.commit();
}

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

/// Every column is drawn whole, one step further down.
void scroll(const BoardView &view)
{
    QList<double> frames;
    for (int step = 0; step < 60; ++step)
        frames.append(millisecondsOf([&] {
            for (const StageColumn *column : view.board()->columns()) {
                QScrollBar *bar = column->list()->verticalScrollBar();
                bar->setValue(bar->value() + 37);
                if (!column->isFolded())
                    column->list()->viewport()->repaint();
            }
        }));
    tell("a frame of the board while it scrolls", frames);
}

void typeText(BoardView &view, const QString &text)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        view.bar()->words()->setText(text.chopped(1));
        QCoreApplication::processEvents();
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(text.back()));
        times.append(millisecondsOf([&] {
            QCoreApplication::sendEvent(view.bar()->words(), &press);
            QCoreApplication::processEvents();
        }));
    }
    tell(qPrintable(QStringLiteral("a key in the filter of the board, to the cards painted: %1").arg(text)), times);
}

int measure(const QString &file)
{
    const OfficeAddress address = OfficeAddress::of(file);
    if (!QFile::exists(file)) {
        createOffice(address, NewOffice::Sample, clerk);
        fillUp(Office::open(address, clerk).database());
    }
    const Office office = Office::open(address, clerk);
    const OfficeDesk desk(office);
    BoardView view(desk);
    view.resize(1700, 940);
    view.show();
    tell("the board read and shown", {millisecondsOf([&] {
        view.refresh(day);
        desk.worker->settle();
        QCoreApplication::processEvents();
    })});
    scroll(view);
    for (const char *text : {"n", "ng", "nguyen van", "Đào"})
        typeText(view, QString::fromUtf8(text));
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
