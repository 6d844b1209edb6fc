// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/certificate_print.h"

#include "core/storage/kept_file.h"
#include "ui/print/paper_out.h"

#include <QCoreApplication>
#include <QFile>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype mostNamed = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificatePrint)
};

QString titleOf(const QList<CertificatePrint> &prints)
{
    if (prints.size() == 1)
        return QStringLiteral("%1 %2").arg(prints.first().number, prints.first().holder);
    return Words::tr("%n certificates", nullptr, int(prints.size()));
}

QList<FileDigest> filesShown(const CertificatePrint &print, const CertificateLayout &layout)
{
    QList<FileDigest> files = filesOf(layout);
    if (const FileDigest signature{print.words.value(QStringLiteral("signer.image"))}; !signature.isNull())
        files.append(signature);
    return files;
}

void layPage(QPagedPaintDevice &paper, SheetOrientation orientation)
{
    const auto way = orientation == SheetOrientation::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    if (paper.pageLayout().orientation() == way && paper.pageLayout().margins().isNull() && paper.pageLayout().pageSize().id() == QPageSize::A4)
        return;
    QPageLayout layout(QPageSize(QPageSize::A4), way, QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    paper.setPageLayout(layout);
}

/// Reads the layout again only where it differs from the one before: those of a class share it.
class PageReader {
public:
    CertificatePage page(const CertificatePrint &print)
    {
        if (print.layout != m_text) {
            m_layout = layoutOf(print.layout);
            m_text = print.layout;
        }
        return {m_layout, print.words, print.signedText, duplicateMark(print.copy)};
    }

private:
    QString m_text;
    CertificateLayout m_layout;
};

/// A run on its way to paper.
class Printing {
public:
    Printing(const CertificateRun &run, QPagedPaintDevice &paper, const PrintShift &shift)
        : m_run(run), m_paper(paper), m_shift(shift), m_matter(run.source())
    {
    }

    qsizetype print(const SheetWatch &watch)
    {
        check();
        qsizetype done = 0;
        QPainter painter;
        for (const CertificatePrint &print : m_run.prints) {
            const CertificatePage page = m_reader.page(print);
            paintSide(painter, page, LayoutSide::Front);
            if (m_backs)
                paintSide(painter, page, LayoutSide::Back);
            if (!watch(++done))
                break;
        }
        return done;
    }

private:
    /// Finds what cannot be printed before the first page is.
    void check()
    {
        Problems problems;
        for (const CertificatePrint &print : m_run.prints) {
            const CertificatePage page = m_reader.page(print);
            m_backs = m_backs || hasBack(page);
            for (const Problem &problem : m_matter.problems(page))
                problems.append({{}, QStringLiteral("%1, %2: %3").arg(print.number, print.holder, problem.words)});
            if (problems.size() > mostNamed)
                break;
        }
        if (!problems.isEmpty())
            throw Refused(problems);
    }

    void paintSide(QPainter &painter, const CertificatePage &page, LayoutSide side)
    {
        turnPage(painter, page.layout.orientation);
        painter.save();
        painter.scale(m_paper.logicalDpiX() / 25.4, m_paper.logicalDpiY() / 25.4);
        painter.translate(m_shift.right, m_shift.down);
        m_matter.paint(painter, page, side);
        painter.restore();
    }

    /// The orientation counts from the page that begins with it.
    void turnPage(QPainter &painter, SheetOrientation orientation)
    {
        layPage(m_paper, orientation);
        if (painter.isActive())
            m_paper.newPage();
        else if (!painter.begin(&m_paper))
            throw Fault(Words::tr("The certificates could not be printed: the printer or the file does not take them."));
    }

    const CertificateRun &m_run;
    QPagedPaintDevice &m_paper;
    const PrintShift m_shift;
    CertificatePainter m_matter;
    PageReader m_reader;
    bool m_backs = false;
};

} // namespace

PictureSource CertificateRun::source() const
{
    return [kept = pictures](const FileDigest &digest) { return kept.value(digest.hex); };
}

CertificateRun certificateRun(const Database &database, const QList<CertificateId> &certificates)
{
    CertificateRun run{{}, printsNow(database, certificates)};
    run.title = titleOf(run.prints);
    PageReader reader;
    for (const CertificatePrint &print : run.prints)
        for (const FileDigest &file : filesShown(print, reader.page(print).layout))
            if (!run.pictures.contains(file.hex))
                run.pictures.insert(file.hex, QImage::fromData(keptFile(database, file)));
    return run;
}

CertificatePage pageOf(const CertificatePrint &print)
{
    return PageReader().page(print);
}

QList<MadePrint> madePrints(const CertificateRun &run, qsizetype count)
{
    QList<MadePrint> made;
    for (const CertificatePrint &print : run.prints.first(count))
        made.append({print.id, print.copy});
    return made;
}

qsizetype printCertificates(const CertificateRun &run, QPagedPaintDevice &paper, const PrintShift &shift, const SheetWatch &watch)
{
    return Printing(run, paper, shift).print(watch);
}

RowsWritten writeCertificates(const CertificateRun &run, const QString &path, const SheetWatch &watch)
{
    if (run.prints.isEmpty())
        throw Refused(Problem{{}, Words::tr("There is no certificate to print.")});
    return writeWhole(path, [&](QSaveFile &file) {
        bool wanted = true;
        drawPdf(file, run.title, [&](QPagedPaintDevice &paper) {
            printCertificates(run, paper, {}, [&](qint64 done) { return wanted = watch(done); });
        });
        return wanted ? RowsWritten(run.prints.size()) : std::nullopt;
    });
}

RowsWritten printToFile(const Database &database, const PrintOrder &order, const Signature &by, const SheetWatch &watch)
{
    const CertificateRun run = certificateRun(database, order.certificates);
    const RowsWritten written = writeCertificates(run, order.path, watch);
    if (written)
        writeDown(database, run, order, by);
    return written;
}

void writeDown(const Database &database, const CertificateRun &run, const PrintOrder &order, const Signature &by)
{
    try {
        logPrints(database, madePrints(run, run.prints.size()), order.day, by);
    } catch (const Fault &) {
        QFile::remove(order.path);
        throw;
    }
}

} // namespace muster
