// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_program.h"

#include "core/base/errors.h"
#include "ui/office_window.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QApplication>

#include <cstdio>

namespace muster::bench {

int atWindow(int argc, char **argv, const std::function<void(MainWindow &, const OfficeDesk &)> &measure)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    try {
        const Office office = Office::open(OfficeAddress::of(QString::fromLocal8Bit(argv[1])), {QStringLiteral("bench"), QDateTime::currentDateTimeUtc()});
        applyTheme(application, Appearance::Light);
        applyLanguage(application, QStringLiteral("en"));
        const OfficeDesk desk(office);
        MainWindow window(officeWindow(desk, {.language = QStringLiteral("en"), .today = QDate(2025, 7, 31)}));
        window.resize(1280, 800);
        window.show();
        measure(window, desk);
        return 0;
    } catch (const Fault &fault) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault.words()));
        return 1;
    }
}

} // namespace muster::bench
