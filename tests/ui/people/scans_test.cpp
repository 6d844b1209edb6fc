// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/person_files.h"
#include "core/people/office_profile.h"
#include "core/storage/kept_file.h"
#include "tests/ui/people/person_desk.h"
#include "ui/lists/table_view.h"
#include "ui/people/papers_tab.h"
#include "ui/people/scan_file.h"
#include "ui/people/scan_preview.h"
#include "ui/people/scans_box.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QUrl>

namespace muster {
namespace {

QString pdfOf(const QTemporaryDir &folder, int pages)
{
    const QString path = folder.filePath(u"paper.pdf"_qs);
    QPdfWriter writer(path);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, 4000, 4000, page == 0 ? Qt::red : Qt::blue);
    }
    return path;
}

QString fileOf(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QLatin1String(name)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

TEST(ScanFile, shows_each_page_of_a_pdf_and_a_picture_as_it_fits)
{
    QTemporaryDir folder;
    const ScansRead read = readScans({pdfOf(folder, 2)}, 10);
    ASSERT_TRUE(read.faults.isEmpty()) << read.faults.join(u';').toStdString();
    const ScanPage first = scanPage(read.files.first().content, 0, {200, 200});
    EXPECT_EQ(first.pages, 2);
    EXPECT_LE(first.picture.height(), 200);
    EXPECT_NE(scanPage(read.files.first().content, 1, {200, 200}).picture, first.picture);
    QImage picture(800, 400, QImage::Format_RGB32);
    picture.fill(Qt::green);
    ASSERT_TRUE(picture.save(folder.filePath(u"card.png"_qs)));
    const ScansRead card = readScans({folder.filePath(u"card.png"_qs)}, 10);
    EXPECT_EQ(scanPage(card.files.value(0).content, 0, {200, 200}).picture.size(), QSize(200, 100));
}

TEST(ScanFile, names_every_file_that_cannot_be_kept_and_says_why)
{
    QTemporaryDir folder;
    const QByteArray pdf = [&] {
        QFile file(pdfOf(folder, 1));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    const QString letter = fileOf(folder, "letter.docx", "PK\x03\x04");
    const QString half = fileOf(folder, "half.pdf", pdf.left(pdf.size() / 2));
    const QString hollow = fileOf(folder, "hollow.pdf", "%PDF-1.4\nnothing here\n%%EOF\n");
    const QString spoilt = fileOf(folder, "spoilt.jpg", "\xff\xd8\xff\xe0 no picture");
    const QString locked = QStringLiteral(MUSTER_TEST_DATA "/scans/locked.pdf");
    const ScansRead read = readScans({letter, half, hollow, spoilt, locked, folder.filePath(u"gone.pdf"_qs)}, 10);
    EXPECT_TRUE(read.files.isEmpty());
    EXPECT_EQ(read.faults, (QStringList{
        u"letter.docx: The file is neither a PDF nor a JPEG or PNG picture, or it is damaged."_qs,
        u"half.pdf: The file is neither a PDF nor a JPEG or PNG picture, or it is damaged."_qs,
        u"hollow.pdf: The PDF is damaged: it cannot be opened."_qs,
        u"spoilt.jpg: The picture is damaged: it cannot be opened."_qs,
        u"locked.pdf: The PDF asks for a password. Save it without one and add it again."_qs,
        u"gone.pdf: This is no file."_qs}));
}

TEST(ScanFile, refuses_a_file_over_the_limit_before_reading_it)
{
    QTemporaryDir folder;
    QFile large(folder.filePath(u"large.pdf"_qs));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(qint64(2) * 1024 * 1024 * 1024));
    EXPECT_EQ(readScans({large.fileName()}, 10).faults,
              QStringList(u"large.pdf: The file is 2048 MB large; this office keeps scans of up to 10 MB."_qs));
}

class ScansTest : public PersonDeskTest {
protected:
    ScansTest() : paper(select<Document>(database(), u"WHERE person_id = ?"_qs, {byServiceNo("03000389").id.value}).first())
    {
        open(paper.personId, "papers");
        tab<RecordTab>()->view()->setFocus();
        press(Qt::Key_Return);
    }

    ScansBox *box() const { return tab<PapersTab>()->scans(); }
    QList<Scan> kept() const { return scansOf(database(), paper.id); }

    Document paper;
    QTemporaryDir folder;
};

TEST_F(ScansTest, are_brought_in_previewed_page_by_page_opened_copied_and_removed)
{
    box()->bringIn({pdfOf(folder, 2)});
    ASSERT_TRUE(QTest::qWaitFor([this] { return kept().size() == 1; })) << faults().toStdString();
    settleAll();
    EXPECT_EQ(QApplication::focusWidget(), box()->list());
    EXPECT_EQ(box()->preview()->shown().pages, 2);
    press(Qt::Key_PageDown);
    EXPECT_EQ(box()->preview()->shown().page, 1);
    press(Qt::Key_PageDown);
    EXPECT_EQ(box()->preview()->shown().page, 1);
    EXPECT_EQ(tab<RecordTab>()->view()->model()->index(0, 5).data().toString(), u"1"_qs);

    box()->saveCopy(*box()->chosen(), folder.filePath(u"copy.pdf"_qs));
    QFile copy(folder.filePath(u"copy.pdf"_qs));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), keptFile(database(), kept().first().file));

    press(Qt::Key_Delete);
    EXPECT_TRUE(kept().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(kept().size(), 1);
}

/// What the desktop would have been asked to open.
class Desktop : public QObject {
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_qs, this, "take"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_qs); }
    QUrl url;

public slots:
    void take(const QUrl &asked) { url = asked; }
};

TEST_F(ScansTest, are_opened_as_a_copy_that_cannot_be_written_over)
{
    Desktop desktop;
    box()->bringIn({pdfOf(folder, 1)});
    ASSERT_TRUE(QTest::qWaitFor([this] { return kept().size() == 1; }));
    settleAll();
    press(Qt::Key_Return);
    const QFileInfo copy(desktop.url.toLocalFile());
    EXPECT_EQ(copy.fileName(), u"paper.pdf"_qs);
    EXPECT_EQ(copy.size(), kept().first().bytes);
    EXPECT_FALSE(copy.permissions() & QFile::WriteOwner);
}

TEST_F(ScansTest, are_all_refused_by_name_when_one_is_no_scan)
{
    const int before = changes();
    box()->bringIn({pdfOf(folder, 1), fileOf(folder, "letter.docx", "PK")});
    ASSERT_TRUE(QTest::qWaitFor([this] { return faults().startsWith(u"letter.docx: "_qs); })) << faults().toStdString();
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_EQ(changes(), before);
}

TEST_F(ScansTest, are_pasted_as_pictures_and_dropped_as_files)
{
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QMimeData pasted;
    pasted.setImageData(picture);
    box()->bringIn(&pasted);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().media, ScanMedia::Png);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(pdfOf(folder, 1))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(box(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(box(), &drop);
    EXPECT_TRUE(QTest::qWaitFor([this] { return kept().size() == 2; }));
}

TEST_F(ScansTest, wait_until_the_paper_is_saved)
{
    press(Qt::Key_Escape);
    press(Qt::Key_N, Qt::ControlModifier);
    box()->bringIn({pdfOf(folder, 1)});
    settleAll();
    EXPECT_TRUE(box()->preview()->accessibleDescription().contains(u"Save the paper first"_qs));
}

} // namespace
} // namespace muster

#include "scans_test.moc"
