// SPDX-License-Identifier: GPL-3.0-or-later
// bench_certificates FOLDER: prints a thousand certificates as one PDF there, in turn with a bare QPdfWriter that draws the
// same page a thousand times, its code as a picture of its own on each as certificates have it. Prints a line of seconds for each round, Muster's and the bare one's, and at last the memory in
// kilobytes that ten thousand certificates take beyond what one thousand do, and the bytes of a page.
#include "core/qualification/qr_code.h"
#include "tests/bench/figures.h"
#include "tests/bench/resident_memory.h"
#include "ui/print/certificate_print.h"
#include "ui/print/certificate_text.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>

using namespace muster;

namespace {

constexpr int atOnce = 1000;
constexpr int rounds = 5;
constexpr int dots = 600;
constexpr double dotsToMillimetre = dots / 25.4;
const SheetWatch onward = [](qint64) { return true; };

QString standardLayout()
{
    QFile file(QStringLiteral(":/muster/templates/standard_landscape.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the standard template is not there");
    return QString::fromUtf8(file.readAll());
}

CertificateRun runOf(int count)
{
    CertificateRun run{QStringLiteral("Certificates"), {}};
    const QString layout = standardLayout();
    CertificateWords words = sampleWords();
    words.remove(QStringLiteral("lessons"));
    for (int i = 1; i <= count; ++i) {
        CertificatePrint print{.id = {i}, .number = QStringLiteral("2025-L2FH-%1").arg(i, 4, 10, QLatin1Char('0')), .holder = QStringLiteral("Nguyễn Văn Đạt %1").arg(i), .layout = layout,
                               .words = words};
        print.words[QStringLiteral("number")] = print.number;
        print.words[QStringLiteral("holder.name")] = print.holder;
        print.signedText = print.number + QStringLiteral(" signed ").repeated(40);
        run.prints.append(print);
    }
    return run;
}

/// One thing on the page as a QPainter draws it by itself.
struct Drawn {
    LayoutItem item;
    QFont font;
    QString words;
};

class BarePage {
public:
    explicit BarePage(const CertificatePrint &print) : m_page(pageOf(print))
    {
        for (const LayoutItem &item : m_page.layout.items)
            if (item.side == LayoutSide::Front && isShown(item, m_page.words)) {
                QFont font(item.family);
                font.setPointSizeF(item.points);
                font.setBold(item.weight == LayoutWeight::Bold);
                font.setItalic(item.slant == LayoutSlant::Italic);
                m_items.append({item, font, filledText(item.text, m_page.words)});
            }
        const QrCode code = qrCode(m_page.qrText);
        QImage dots(code.side, code.side, QImage::Format_Mono);
        dots.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
        for (int y = 0; y < code.side; ++y)
            for (int x = 0; x < code.side; ++x)
                dots.setPixel(x, y, code.dark(x, y) ? 0 : 1);
        m_code = dots.scaled(dots.size() * 4).convertToFormat(QImage::Format_Mono, dots.colorTable());
    }

    void paint(QPainter &painter) const
    {
        for (const Drawn &one : m_items) {
            const QRectF place(one.item.place.topLeft() * dotsToMillimetre, one.item.place.size() * dotsToMillimetre);
            painter.setFont(one.font);
            painter.setPen(QPen(QColor(one.item.colour), one.item.stroke * dotsToMillimetre));
            if (one.item.kind == LayoutKind::Text)
                painter.drawText(place, int(Qt::TextWordWrap) | (one.item.align == LayoutAlign::Centre ? int(Qt::AlignHCenter) : 0), one.words);
            else if (one.item.kind == LayoutKind::Frame)
                painter.drawRect(place);
            else if (one.item.kind == LayoutKind::Line)
                painter.drawLine(place.topLeft(), place.bottomRight());
            else if (one.item.kind == LayoutKind::Qr)
                painter.drawImage(place, m_code.copy());
        }
    }

private:
    const CertificatePage m_page;
    QList<Drawn> m_items;
    QImage m_code;
};

void drawBare(const BarePage &page, const QString &path)
{
    QPdfWriter paper(path);
    paper.setResolution(dots);
    paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    QPainter painter(&paper);
    for (int i = 0; i < atOnce; ++i) {
        if (i > 0)
            paper.newPage();
        page.paint(painter);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (argc != 2)
        qFatal("bench_certificates FOLDER");
    const QString made = QString::fromLocal8Bit(argv[1]) + QStringLiteral("/certificates.pdf");
    const QString bare = QString::fromLocal8Bit(argv[1]) + QStringLiteral("/bare_pages.pdf");
    const CertificateRun run = runOf(atOnce);
    const BarePage page(run.prints.first());
    const bench::Times times = bench::alternately(rounds, [&] { writeCertificates(run, made, onward); }, [&] { drawBare(page, bare); });
    for (int round = 0; round < rounds; ++round)
        std::printf("%.3f %.3f\n", times.muster[round], times.baseline[round]);
    const qint64 bytes = QFileInfo(made).size() / atOnce;
    const CertificateRun many = runOf(10 * atOnce);
    const long before = bench::residentKilobytes();
    long most = before;
    writeCertificates(many, made, [&](qint64) {
        most = std::max(most, bench::residentKilobytes());
        return true;
    });
    std::printf("%ld %lld\n", most - before, static_cast<long long>(bytes));
    return 0;
}
