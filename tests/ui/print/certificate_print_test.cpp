// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/certificate_print.h"

#include "tests/ui/print/paper_tools.h"

#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace muster {
namespace {

const SheetWatch onward = [](qint64) { return true; };
/// About as long as what an office signs.
const QString signedWords = u"MUSTER1\n2025-L2FH-0047\nNguyễn Văn Đạt\n1988\nLevel-2 Field Hospital Member\nSTM-MED-7\n20250414\n20250711\nViet Nam Department of Peacekeeping Operations\n20250725\n20280717\n"_qs;

QString standard(const QString &name)
{
    QFile file(u":/muster/templates/%1.json"_qs.arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString signature(int i)
{
    QString letters;
    for (int at = 0; at < 86; ++at)
        letters += QChar(u'A' + (at * at * 7 + at * 3 + i * 11) % 26);
    return letters;
}

CertificateRun runOf(int count, const QString &layout = u"standard_landscape"_qs)
{
    CertificateRun run{u"Lớp STM-MED-7"_qs, {}};
    const QString text = standard(layout);
    for (int i = 1; i <= count; ++i) {
        CertificatePrint print{.id = {i}, .number = QStringLiteral("2025-L2FH-%1").arg(i, 4, 10, QChar(u'0')), .holder = QStringLiteral("Nguyễn Văn Đạt %1").arg(i), .layout = text,
                               .words = sampleWords(), .signedText = signedWords + signature(i)};
        print.words[u"number"_qs] = print.number;
        print.words[u"holder.name"_qs] = print.holder;
        print.words.remove(u"lessons"_qs);
        run.prints.append(print);
    }
    return run;
}

QString refusal(const CertificateRun &run, const QString &path)
{
    try {
        writeCertificates(run, path, onward);
    } catch (const Refused &refused) {
        return refused.words();
    }
    return {};
}

class CertificatesInPdf : public testing::Test {
protected:
    void SetUp() override
    {
        if (const QString tool = missingTool({u"pdftotext"_qs, u"pdfinfo"_qs, u"pdffonts"_qs, u"pdftoppm"_qs, u"zbarimg"_qs}); !tool.isEmpty())
            GTEST_SKIP() << "NOT TESTED: " << tool.toStdString() << " is not installed; tests/run brings it";
    }

    QString path() const { return folder.filePath(u"certificates.pdf"_qs); }
    void write(const CertificateRun &run) const { EXPECT_EQ(writeCertificates(run, path(), onward), run.prints.size()); }
    QStringList pages() const
    {
        QStringList read = told(u"pdftotext"_qs, {u"-layout"_qs, path(), u"-"_qs}).split(u'\f');
        read.removeLast();
        return read;
    }

    QTemporaryDir folder;
};

TEST_F(CertificatesInPdf, stand_one_on_a_page_in_their_order)
{
    write(runOf(23));
    const QStringList read = pages();
    ASSERT_EQ(read.size(), 23);
    for (int i = 1; i <= 23; ++i) {
        EXPECT_TRUE(read[i - 1].contains(QStringLiteral("2025-L2FH-%1").arg(i, 4, 10, QChar(u'0'))));
        EXPECT_TRUE(read[i - 1].contains(QStringLiteral("Nguyễn Văn Đạt %1\n").arg(i)));
    }
}

TEST_F(CertificatesInPdf, say_in_text_what_they_say_on_paper)
{
    write(runOf(1));
    const QString read = pages().join(QString()).simplified();
    for (const QString &words : {u"GIẤY CHỨNG NHẬN"_qs, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_qs, u"Độc lập - Tự do - Hạnh phúc"_qs, u"BỘ QUỐC PHÒNG"_qs,
                                 u"Certificate of qualification"_qs, u"Thành viên Bệnh viện dã chiến cấp 2 · Level-2 Field Hospital Member"_qs, u"Có giá trị đến: 17/07/2028"_qs,
                                 u"UN/ITS/2025/014"_qs, u"Hà Nội, ngày 25 tháng 7 năm 2025"_qs, u"Thiếu tướng Người ký mẫu"_qs})
        EXPECT_TRUE(read.contains(words)) << words.toStdString() << "\n" << read.toStdString();
}

TEST_F(CertificatesInPdf, are_pdf_a_with_their_fonts_in_them)
{
    write(runOf(3));
    const QString information = told(u"pdfinfo"_qs, {path()});
    EXPECT_TRUE(information.contains(QRegularExpression(u"Title: +Lớp STM-MED-7"_qs))) << information.toStdString();
    EXPECT_TRUE(information.contains(QRegularExpression(u"Creator: +Muster"_qs)));
    EXPECT_TRUE(information.contains(QRegularExpression(u"Page size: +842 x 595 pts \\(A4\\)"_qs)));
    const QString metadata = told(u"pdfinfo"_qs, {u"-meta"_qs, path()});
    EXPECT_TRUE(metadata.contains(u"pdfaid:part=\"1\""_qs)) << metadata.toStdString();
    EXPECT_TRUE(metadata.contains(u"pdfaid:conformance=\"B\""_qs));
    const QStringList fonts = told(u"pdffonts"_qs, {path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString &font : fonts)
        EXPECT_TRUE(font.contains(QRegularExpression(u"NotoSerif.*Identity-H +yes .* yes +\\d+ +\\d+$"_qs))) << font.toStdString();
}

TEST_F(CertificatesInPdf, take_at_most_60_kilobytes_a_page)
{
    write(runOf(1));
    EXPECT_LT(QFileInfo(path()).size(), 60'000);
    write(runOf(40));
    EXPECT_LT(QFileInfo(path()).size(), 40 * 12'000);
}

TEST_F(CertificatesInPdf, have_codes_that_are_read_at_150_dots_to_the_inch)
{
    const CertificateRun run = runOf(4);
    write(run);
    told(u"pdftoppm"_qs, {u"-r"_qs, u"150"_qs, u"-png"_qs, path(), folder.filePath(u"page"_qs)});
    for (int i = 1; i <= 4; ++i) {
        const QString read = told(u"zbarimg"_qs, {u"-q"_qs, u"--raw"_qs, u"-Sdisable"_qs, u"-Sqrcode.enable"_qs, folder.filePath(QStringLiteral("page-%1.png").arg(i))});
        EXPECT_EQ(read.trimmed(), run.prints[i - 1].signedText);
    }
}

TEST_F(CertificatesInPdf, have_backs_when_one_of_them_lists_lessons)
{
    CertificateRun run = runOf(3);
    run.prints[1].words[u"lessons"_qs] = sampleWords()[u"lessons"_qs];
    write(run);
    const QStringList read = pages();
    ASSERT_EQ(read.size(), 6) << "every sheet has two sides, so that a printer turns them alike";
    EXPECT_TRUE(read[3].contains(u"Bảo vệ thường dân"_qs));
    EXPECT_EQ(read[1].trimmed(), QString());
}

TEST_F(CertificatesInPdf, stand_upright_and_across_as_their_templates_do)
{
    CertificateRun run = runOf(2);
    run.prints[1].layout = standard(u"standard_portrait"_qs);
    write(run);
    const QString sizes = told(u"pdfinfo"_qs, {u"-f"_qs, u"1"_qs, u"-l"_qs, u"2"_qs, path()});
    EXPECT_TRUE(sizes.contains(QRegularExpression(u"Page +1 size: +842 x 595"_qs))) << sizes.toStdString();
    EXPECT_TRUE(sizes.contains(QRegularExpression(u"Page +2 size: +595 x 842"_qs))) << sizes.toStdString();
}

TEST_F(CertificatesInPdf, are_marked_when_they_are_duplicates)
{
    CertificateRun run = runOf(2);
    run.prints[1].copy = 2;
    write(run);
    EXPECT_FALSE(pages()[0].contains(u"DUPLICATE"_qs));
    EXPECT_TRUE(pages()[1].contains(u"BẢN SAO 2 / DUPLICATE 2"_qs));
}

TEST_F(CertificatesInPdf, are_not_made_with_a_letter_that_no_font_has)
{
    CertificateRun run = runOf(3);
    run.prints[1].words[u"holder.name"_qs] = u"Nguyễn \u2603"_qs;
    EXPECT_EQ(refusal(run, path()), u"2025-L2FH-0002, Nguyễn Văn Đạt 2: Item 15 (“{holder.name}”): its font Noto Serif does not have the letter “\u2603” (U+2603)."_qs);
    EXPECT_FALSE(QFile::exists(path()));
    EXPECT_EQ(refusal({}, path()), u"There is no certificate to print."_qs);
}

TEST_F(CertificatesInPdf, leave_no_file_when_they_are_stopped)
{
    QList<qint64> told;
    const auto written = writeCertificates(runOf(10), path(), [&](qint64 done) {
        told.append(done);
        return done < 3;
    });
    EXPECT_EQ(written, std::nullopt);
    EXPECT_EQ(told, (QList<qint64>{1, 2, 3}));
    EXPECT_FALSE(QFile::exists(path()));
}

/// Where the word begins on the first page, in points: from the left and from the top.
QPointF placeOf(const QString &word, const QString &path)
{
    const QString boxes = told(u"pdftotext"_qs, {u"-bbox"_qs, path, u"-"_qs});
    const auto found = QRegularExpression(u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>%1<"_qs.arg(QRegularExpression::escape(word))).match(boxes);
    EXPECT_TRUE(found.hasMatch()) << word.toStdString();
    return {found.captured(1).toDouble(), found.captured(2).toDouble()};
}

TEST_F(CertificatesInPdf, are_moved_as_far_as_a_printer_is_off)
{
    const CertificateRun run = runOf(1);
    const auto printed = [&](const PrintShift &shift) {
        QPdfWriter paper(path());
        EXPECT_EQ(printCertificates(run, paper, shift, onward), 1);
    };
    printed({});
    const QPointF at = placeOf(u"CHỨNG"_qs, path());
    printed({2.5, -1.5});
    const QPointF moved = placeOf(u"CHỨNG"_qs, path()) - at;
    EXPECT_NEAR(moved.x(), 2.5 * 72 / 25.4, 0.1);
    EXPECT_NEAR(moved.y(), -1.5 * 72 / 25.4, 0.1);
}

TEST_F(CertificatesInPdf, tell_a_printer_that_was_stopped_how_many_came_out)
{
    QPdfWriter paper(path());
    EXPECT_EQ(printCertificates(runOf(5), paper, {}, [](qint64 done) { return done < 2; }), 2);
    EXPECT_EQ(madePrints(runOf(5), 2).size(), 2);
    EXPECT_EQ(madePrints(runOf(5), 2).last().certificate, CertificateId{2});
}

TEST_F(CertificatesInPdf, have_a_calibration_page_to_measure_the_printer_by)
{
    {
        QPdfWriter paper(path());
        printCalibration(paper, SheetOrientation::Portrait, {1.5, 0});
    }
    const QString read = pages().join(QString()).simplified();
    EXPECT_TRUE(read.contains(u"Printed with a shift of 1.5 mm to the right and 0 mm down."_qs)) << read.toStdString();
}

} // namespace
} // namespace muster
