// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/print_jobs.h"

#include "ui/lists/sheet_job.h"
#include "ui/qualification/printer_shifts.h"
#include "ui/shell/guard.h"
#include "ui/shell/message_strip.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QUrl>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintJob)
};

void say(QWidget *window, const QString &words, const QList<StripAct> &acts)
{
    auto *strip = stripFor(window);
    if (!strip)
        return;
    strip->say(Tone::Good, words);
    strip->offer(acts);
}

} // namespace

void startPdf(const OfficeDesk &desk, const PrintJob &job, const QString &path, QWidget *window)
{
    const auto done = [desk, job, path, window](qint64) {
        if (!attempt(window, [&] { writeDown(desk.office.database(), job.run, {{}, path, job.day}, desk.signature()); }))
            return;
        say(window, Words::tr("%n certificates were written to %1", nullptr, int(job.run.prints.size())).arg(QDir::toNativeSeparators(path)),
            {{Words::tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
        job.made();
    };
    new SheetJob({Words::tr("Certificates"), job.run.prints.size(), [run = job.run, path](const SheetWatch &watch) { return writeCertificates(run, path, watch); }, done},
                 window);
}

void startPrinting(const OfficeDesk &desk, const PrintJob &job, const std::shared_ptr<QPrinter> &printer, QWidget *window)
{
    const auto done = [desk, job, window](qint64 painted) {
        const QList<MadePrint> made = madePrints(job.run, painted);
        if (!made.isEmpty() && !attempt(window, [&] { logPrints(desk.office.database(), made, job.day, desk.signature()); }))
            return;
        const QString words = Words::tr("%n certificates were sent to the printer", nullptr, int(painted));
        say(window, painted < job.run.prints.size() ? words + QStringLiteral(" – ") + Words::tr("stopped; the others were not printed") : words, {});
        job.made();
    };
    const PrintShift shift = shiftOf(printer->printerName());
    new SheetJob({Words::tr("Certificates"), job.run.prints.size(),
                  [run = job.run, printer, shift](const SheetWatch &watch) { return RowsWritten(printCertificates(run, *printer, shift, watch)); }, done},
                 window);
}

} // namespace muster
