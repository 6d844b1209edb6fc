// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/qualification/certificate_register.h"
#include "ui/print/certificate_page.h"

#include <QHash>
#include <QPagedPaintDevice>

namespace muster {

/// Certificates to be printed one after the other in this order, with every picture they show: made from the office once, and
/// printed without it in any thread.
struct CertificateRun {
    QString title;                          ///< of the document: «2025-L2FH-0047 Nguyễn Văn Đạt», «23 certificates»
    QList<CertificatePrint> prints;
    QHash<QString, QImage> pictures = {};   ///< by digest

    PictureSource source() const;
};

/// As they are printed now: each the original or its next duplicate. Throws Refused for certificates that were revoked.
CertificateRun certificateRun(const Database &database, const QList<CertificateId> &certificates);

/// What is painted for one of them.
CertificatePage pageOf(const CertificatePrint &print);

/// The papers of the first so many of a run, to be written down when they were made.
QList<MadePrint> madePrints(const CertificateRun &run, qsizetype count);

/// How far a printer prints beside where it should, in millimetres.
struct PrintShift {
    double right = 0;
    double down = 0;

    bool operator==(const PrintShift &) const = default;
};

/// Prints the run; where one of them says something on the back, every sheet has a back. Gives how many were painted: all, or
/// fewer when the watch said to stop, and those come out of the printer. Throws Refused, before anything is painted, naming
/// each that cannot be printed as it should be: a letter its font does not have, words that do not fit.
qsizetype printCertificates(const CertificateRun &run, QPagedPaintDevice &paper, const PrintShift &shift, const SheetWatch &watch);

/// As one PDF; nothing when it was stopped, and then there is no file.
RowsWritten writeCertificates(const CertificateRun &run, const QString &path, const SheetWatch &watch);

/// Where a PDF of certificates goes, and the day its prints are written down with.
struct PrintOrder {
    QList<CertificateId> certificates;
    QString path;
    QDate day;
};

/// Makes the PDF and writes the prints down. When somebody printed one of them meanwhile, the file is taken away again and
/// Refused is thrown.
RowsWritten printToFile(const Database &database, const PrintOrder &order, const Signature &by, const SheetWatch &watch);
/// The second half of it, for a file written in another thread.
void writeDown(const Database &database, const CertificateRun &run, const PrintOrder &order, const Signature &by);

/// A sheet with a scale at each edge, to measure how far a printer prints beside where it should.
void printCalibration(QPagedPaintDevice &paper, SheetOrientation orientation, const PrintShift &shift);

} // namespace muster
