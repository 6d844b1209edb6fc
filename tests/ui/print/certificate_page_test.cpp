// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/certificate_page.h"

#include "core/base/text.h"
#include "tests/ui/print/paper_tools.h"
#include "ui/print/certificate_text.h"
#include "ui/print/paper_out.h"

#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTemporaryDir>

namespace muster {
namespace {

const PictureSource none = [](const FileDigest &) { return QImage(); };

CertificateLayout standard(const QString &name)
{
    QFile file(u":/muster/templates/%1.json"_qs.arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return layoutOf(QString::fromUtf8(file.readAll()));
}

LayoutItem item(LayoutKind kind, const QRectF &place, const QString &text = {})
{
    LayoutItem item;
    item.kind = kind;
    item.place = place;
    item.text = text;
    return item;
}

CertificatePage pageWith(const QList<LayoutItem> &items)
{
    CertificatePage page{{}, sampleWords(), u"signed"_qs};
    page.layout.items = items;
    return page;
}

QStringList problemWords(const CertificatePage &page)
{
    QStringList words;
    for (const Problem &problem : pageProblems(page, none))
        words.append(problem.words);
    return words;
}

/// Whether anything dark stands in this part of the picture, in millimetres.
bool isInked(const QImage &picture, const QRectF &place, double dots)
{
    const QRect area = QRectF(place.topLeft() * dots, place.size() * dots).toRect();
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (qGray(picture.pixel(x, y)) < 200)
                return true;
    return false;
}

class NamesOnPaper : public testing::Test {
protected:
    static constexpr qsizetype onPage = 25;

    void SetUp() override
    {
        if (const QString tool = missingTool({u"pdftotext"_qs}); !tool.isEmpty())
            GTEST_SKIP() << "NOT TESTED: " << tool.toStdString() << " is not installed; tests/run brings it";
    }

    static QStringList names(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return nfc(QString::fromUtf8(file.readAll())).split(u'\n', Qt::SkipEmptyParts);
    }

    /// Each name as a line of a holder's name, so many on a page, in these looks; what pdftotext reads of them.
    QStringList printedAndRead(const QStringList &names, const LayoutItem &look) const
    {
        const QString path = folder.filePath(u"names.pdf"_qs);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        drawPdf(file, u"Names"_qs, [&](QPagedPaintDevice &paper) {
            QPainter painter(&paper);
            CertificatePainter certificates(none);
            CertificatePage page = pageWith({look});
            for (qsizetype i = 0; i < names.size(); i += onPage) {
                if (i > 0)
                    paper.newPage();
                painter.save();
                painter.scale(paper.logicalDpiX() / 25.4, paper.logicalDpiY() / 25.4);
                page.words[u"holder.name"_qs] = names.mid(i, onPage).join(u'\n');
                certificates.paint(painter, page, LayoutSide::Front);
                painter.restore();
            }
        });
        file.close();
        QStringList read;
        for (const QString &line : told(u"pdftotext"_qs, {u"-layout"_qs, path, u"-"_qs}).remove(u'\f').split(u'\n'))
            if (const QString words = line.simplified(); !words.isEmpty())
                read.append(words);
        return read;
    }

    static LayoutItem look(LayoutWeight weight, LayoutSlant slant, double spacing)
    {
        LayoutItem look = item(LayoutKind::Text, {10, 5, 200, 200}, u"{holder.name}"_qs);
        look.points = 14;
        look.weight = weight;
        look.slant = slant;
        look.spacing = spacing;
        look.align = LayoutAlign::Centre;
        return look;
    }

    QTemporaryDir folder;
};

TEST_F(NamesOnPaper, are_read_back_letter_for_letter)
{
    const QStringList all = names(QStringLiteral(MUSTER_TEST_DATA "/names/composed_names.txt"));
    ASSERT_EQ(all.size(), 2000);
    EXPECT_EQ(printedAndRead(all, look(LayoutWeight::Bold, LayoutSlant::Upright, 0)), all);
}

TEST_F(NamesOnPaper, are_read_back_in_capitals_in_every_font_and_look)
{
    QStringList capitals = names(QStringLiteral(MUSTER_TEST_DATA "/names/composed_names.txt")).first(150);
    for (QString &name : capitals)
        name = name.toUpper();
    for (const QString &family : certificateFamilies())
        for (const auto weight : {LayoutWeight::Regular, LayoutWeight::Bold}) {
            LayoutItem one = look(weight, weight == LayoutWeight::Bold ? LayoutSlant::Upright : LayoutSlant::Italic, 6);
            one.family = family;
            EXPECT_EQ(printedAndRead(capitals, one), capitals) << family.toStdString();
        }
}

/// Every letter with every mark, in both cases, in small words.
QStringList everyLetter()
{
    QStringList words;
    for (const QString &base : {u"a"_qs, u"ă"_qs, u"â"_qs, u"e"_qs, u"ê"_qs, u"i"_qs, u"o"_qs, u"ô"_qs, u"ơ"_qs, u"u"_qs, u"ư"_qs, u"y"_qs}) {
        QString word = u"đ"_qs;
        for (const QString &mark : {u""_qs, u"\u0300"_qs, u"\u0301"_qs, u"\u0303"_qs, u"\u0309"_qs, u"\u0323"_qs})
            word += nfc(base + mark);
        words << word << word.toUpper();
    }
    return words;
}

TEST_F(NamesOnPaper, hold_every_letter_of_the_alphabet_and_no_joined_ones)
{
    const QStringList letters = everyLetter() + QStringList{u"Office ffi fi fl"_qs, u"H’Mông Y Bhăm Êban"_qs, u"0123456789 98 % 82,4"_qs};
    EXPECT_EQ(printedAndRead(letters, look(LayoutWeight::Regular, LayoutSlant::Upright, 0)), letters);
    EXPECT_EQ(printedAndRead(letters, look(LayoutWeight::Regular, LayoutSlant::Italic, 0)), letters);
}

TEST_F(NamesOnPaper, of_the_shared_collection_are_read_back_too)
{
    const QString path = QStringLiteral(MUSTER_SOURCE_DIR "/../shared/data/names/folding_pairs.csv");
    QStringList words;
    for (const QString &line : names(path).mid(1))
        words.append(line.split(u',').last().remove(u'"').simplified());
    if (words.isEmpty())
        GTEST_SKIP() << "NOT TESTED: the shared collection of names is not beside the sources";
    QStringList inLines;
    for (qsizetype i = 0; i < words.size(); i += 4)
        inLines.append(words.mid(i, 4).join(u' '));
    EXPECT_EQ(printedAndRead(inLines, look(LayoutWeight::Bold, LayoutSlant::Upright, 0)), inLines);
}

TEST(CertificateText, is_made_smaller_where_it_is_too_long)
{
    const LayoutItem place = item(LayoutKind::Text, {0, 0, 160, 14});
    LayoutItem large = place;
    large.points = 27;
    const LaidText usual({{u"Nguyễn Văn Đạt"_qs}}, large);
    EXPECT_TRUE(usual.fits());
    const LaidText tooLong({{u"Công Tằng Tôn Nữ Nguyễn Phước Huyền Trân"_qs}}, large);
    EXPECT_TRUE(tooLong.fits());
    EXPECT_LT(tooLong.height(), usual.height()) << "on one line still, in smaller letters";
    const LaidText farTooLong({{u"Công Tằng Tôn Nữ Nguyễn Phước Huyền Trân "_qs.repeated(4)}}, large);
    EXPECT_FALSE(farTooLong.fits());
}

TEST(CertificateText, stands_on_lines_of_about_the_same_length)
{
    LayoutItem place = item(LayoutKind::Text, {20, 20, 150, 14}, u"đã hoàn thành huấn luyện tiền triển khai theo chuẩn Liên hợp quốc, khóa huấn luyện số 7, từ ngày"_qs);
    place.align = LayoutAlign::Centre;
    const QImage picture = certificatePicture(pageWith({place}), LayoutSide::Front, none, 4);
    EXPECT_FALSE(isInked(picture, {20, 20, 15, 14}, 4)) << "the first line does not take all the room";
    EXPECT_TRUE(isInked(picture, {60, 27, 15, 5}, 4)) << "the second line is no single word in the middle";
}

TEST(CertificatePageTest, shows_items_only_with_their_field_and_on_their_side)
{
    LayoutItem recognised = item(LayoutKind::Text, {20, 20, 100, 10}, u"recognised"_qs);
    recognised.onlyWith = u"recognition.certificate"_qs;
    LayoutItem lessons = item(LayoutKind::Lessons, {20, 40, 200, 100});
    lessons.side = LayoutSide::Back;
    CertificatePage page = pageWith({recognised, lessons});
    EXPECT_TRUE(hasBack(page));
    EXPECT_TRUE(isInked(certificatePicture(page, LayoutSide::Front, none, 3), recognised.place, 3));
    EXPECT_FALSE(isInked(certificatePicture(page, LayoutSide::Front, none, 3), lessons.place, 3));
    EXPECT_TRUE(isInked(certificatePicture(page, LayoutSide::Back, none, 3), lessons.place, 3));
    page.words.remove(u"recognition.certificate"_qs);
    page.words.remove(u"lessons"_qs);
    EXPECT_FALSE(isInked(certificatePicture(page, LayoutSide::Front, none, 3), recognised.place, 3));
    EXPECT_FALSE(hasBack(page)) << "no lessons, no back";
}

TEST(CertificatePageTest, leaves_what_stock_bears_and_the_place_of_an_emblem_off_the_paper)
{
    CertificatePage page = pageWith({item(LayoutKind::Picture, {130, 20, 24, 24})});
    page.layout.background = digestOf("stock");
    QImage stock(30, 21, QImage::Format_RGB32);
    stock.fill(Qt::black);
    const PictureSource source = [&](const FileDigest &) { return stock; };
    const QRectF sheet(0, 0, 290, 200);
    EXPECT_FALSE(isInked(certificatePicture(page, LayoutSide::Front, source, 2), sheet, 2));
    page.medium = PageMedium::Screen;
    EXPECT_TRUE(isInked(certificatePicture(page, LayoutSide::Front, source, 2), sheet, 2));
    page.medium = PageMedium::Paper;
    page.layout.backgroundUse = BackgroundUse::Printed;
    EXPECT_TRUE(isInked(certificatePicture(page, LayoutSide::Front, source, 2), sheet, 2));
}

TEST(CertificatePageTest, is_marked_as_a_duplicate)
{
    CertificatePage page = pageWith({});
    const QRectF mark(110, 5, 77, 10);
    EXPECT_FALSE(isInked(certificatePicture(page, LayoutSide::Front, none, 3), mark, 3));
    page.duplicate = u"BẢN SAO 1 / DUPLICATE 1"_qs;
    EXPECT_TRUE(isInked(certificatePicture(page, LayoutSide::Front, none, 3), mark, 3));
}

TEST(PageProblems, are_none_on_the_standard_templates)
{
    for (const QString &name : {u"standard_landscape"_qs, u"standard_portrait"_qs})
        EXPECT_EQ(problemWords({standard(name), sampleWords(), u"signed"_qs}), QStringList()) << name.toStdString();
}

TEST(PageProblems, name_letters_that_no_font_here_has)
{
    CertificatePage page = pageWith({item(LayoutKind::Text, {20, 20, 200, 20}, u"**Ông {holder.name}**"_qs)});
    page.words[u"holder.name"_qs] = u"Nguyễn \u2603 Đạt \U0001F600"_qs;
    EXPECT_EQ(problemWords(page), (QStringList{u"Item 1 (“**Ông {holder.name}**”): its font Noto Serif does not have the letter “\u2603” (U+2603)."_qs,
                                               u"Item 1 (“**Ông {holder.name}**”): its font Noto Serif does not have the letter “\U0001F600” (U+1F600)."_qs}));
}

TEST(PageProblems, are_fonts_that_are_not_there_and_words_without_room)
{
    LayoutItem foreign = item(LayoutKind::Text, {20, 20, 200, 20}, u"x"_qs);
    foreign.family = u"No Such Font"_qs;
    EXPECT_EQ(problemWords(pageWith({foreign})), QStringList{u"Item 1 (“x”): the font No Such Font is not installed on this computer."_qs});
    EXPECT_EQ(problemWords(pageWith({item(LayoutKind::Text, {20, 20, 30, 6}, u"Bệnh viện dã chiến cấp 2 số 7"_qs)})),
              QStringList{u"Item 1 (“Bệnh viện dã chiến cấp 2 số 7”): its words do not fit into their place, even in small letters."_qs});
}

TEST(PageProblems, are_pictures_that_are_gone_and_codes_without_a_signature)
{
    LayoutItem emblem = item(LayoutKind::Picture, {20, 20, 30, 30});
    emblem.picture = digestOf("gone");
    CertificatePage page = pageWith({emblem, item(LayoutKind::Qr, {60, 20, 40, 40})});
    page.qrText.clear();
    EXPECT_EQ(problemWords(page), (QStringList{u"Item 1 (picture): its picture is no longer there or cannot be read."_qs,
                                               u"Item 2 (QR code): there is no signed text for the QR code."_qs}));
}

} // namespace
} // namespace muster
