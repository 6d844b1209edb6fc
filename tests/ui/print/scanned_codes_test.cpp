// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/scanned_codes.h"

#include "tests/support/print_qt.h"
#include "ui/print/qr_paint.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

namespace muster {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr double millimetresPerInch = 25.4;

class ScannedCodes : public testing::Test {
protected:
    QString at(const QString &name) const { return m_folder.filePath(name); }

    QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(at(name));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(content);
        return at(name);
    }

    /// Each text as a code of 36 mm on a page of its own; none for an empty text.
    QString pdf(const QStringList &texts) const
    {
        QPdfWriter writer(at(QStringLiteral("paper.pdf")));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(600);
        QPainter painter(&writer);
        const double millimetre = 600 / millimetresPerInch;
        painter.scale(millimetre, millimetre);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (i > 0)
                writer.newPage();
            if (!texts[i].isEmpty())
                paintQr(painter, QRectF(120, 30, 36, 36), texts[i]);
        }
        painter.end();
        return at(QStringLiteral("paper.pdf"));
    }

    static QImage picture(const QString &text, QImage::Format format = QImage::Format_RGB32)
    {
        QImage image(600, 600, format);
        image.fill(image.hasAlphaChannel() ? Qt::transparent : Qt::white);
        QPainter painter(&image);
        paintQr(painter, QRectF(100, 100, 300, 300), text);
        painter.end();
        return image;
    }

private:
    QTemporaryDir m_folder;
};

const QString longText = QStringLiteral("MUSTER1\nNguyễn Thị Hường ") + QString(250, QLatin1Char('x'));

TEST_F(ScannedCodes, are_read_on_every_page_of_a_pdf)
{
    const ScannedFile read = codesInFile(pdf({longText + u'1', {}, longText + u'3'}));
    EXPECT_EQ(read.pages, 3);
    EXPECT_THAT(read.codes, ElementsAre(ScannedCode{1, longText + u'1'}, ScannedCode{3, longText + u'3'}));
    EXPECT_EQ(read.fault, QString());
}

TEST_F(ScannedCodes, are_read_until_somebody_gives_up)
{
    QStringList turned;
    const ScannedFile read = codesInFile(pdf({longText, longText, longText}), [&](int page, int pages) {
        turned.append(QStringLiteral("%1/%2").arg(page).arg(pages));
        return page < 2;
    });
    EXPECT_THAT(turned, ElementsAre(QStringLiteral("1/3"), QStringLiteral("2/3")));
    EXPECT_EQ(read.codes.size(), 1);
}

TEST_F(ScannedCodes, are_read_in_pictures_of_any_kind)
{
    EXPECT_THAT(codesInPicture(picture(longText)), ElementsAre(longText));
    EXPECT_THAT(codesInPicture(picture(longText, QImage::Format_ARGB32)), ElementsAre(longText)) << "on nothing, as on white";
    EXPECT_THAT(codesInPicture({}), IsEmpty());
    ASSERT_TRUE(picture(longText).save(at(QStringLiteral("photo.jpg")), nullptr, 60));
    EXPECT_THAT(codesInFile(at(QStringLiteral("photo.jpg"))).codes, ElementsAre(ScannedCode{1, longText}));
    ASSERT_TRUE(picture(longText).save(at(QStringLiteral("no_ending")), "PNG"));
    EXPECT_THAT(codesInFile(at(QStringLiteral("no_ending"))).codes, ElementsAre(ScannedCode{1, longText}));
}

TEST_F(ScannedCodes, are_none_in_a_picture_without_one_and_that_is_no_fault)
{
    QImage empty(300, 300, QImage::Format_RGB32);
    empty.fill(Qt::white);
    ASSERT_TRUE(empty.save(at(QStringLiteral("empty.png"))));
    const ScannedFile read = codesInFile(at(QStringLiteral("empty.png")));
    EXPECT_THAT(read.codes, IsEmpty());
    EXPECT_EQ(read.fault, QString());
}

TEST_F(ScannedCodes, say_what_is_wrong_with_a_file)
{
    EXPECT_THAT(codesInFile(written(QStringLiteral("a.txt"), "number;name")).fault.toStdString(), testing::HasSubstr("neither a picture nor a PDF"));
    EXPECT_THAT(codesInFile(written(QStringLiteral("cut.pdf"), "%PDF-1.4\nnothing more")).fault.toStdString(), testing::HasSubstr("PDF is damaged"));
    EXPECT_THAT(codesInFile(at(QStringLiteral("not there.png"))).fault.toStdString(), testing::HasSubstr("cannot be read"));
    EXPECT_THAT(codesInFile(at({})).fault.toStdString(), testing::HasSubstr("folder"));
}

} // namespace
} // namespace muster
