// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/print/certificate_print.h"

#include <QPointer>
#include <QPrinter>

#include <memory>

namespace muster {

/// Certificates on their way in the background, told in the window's strip.
struct PrintJob {
    CertificateRun run;
    QDate day;
    std::function<void()> made;     ///< the prints are written down
};

void startPdf(const OfficeDesk &desk, const PrintJob &job, const QString &path, QWidget *window);
/// What was painted before it was stopped comes out of the printer, and is written down.
void startPrinting(const OfficeDesk &desk, const PrintJob &job, const std::shared_ptr<QPrinter> &printer, QWidget *window);

} // namespace muster
