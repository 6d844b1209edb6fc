// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/person_files.h"
#include "core/storage/kept_file.h"
#include "tests/ui/people/person_desk.h"
#include "ui/people/person_head.h"
#include "ui/people/person_photo.h"
#include "ui/people/photo_cut.h"
#include "ui/people/photo_file.h"
#include "ui/people/photo_panel.h"
#include "ui/people/portrait_place.h"

#include <QClipboard>
#include <QRandomGenerator>

namespace muster {
namespace {

/// A picture that JPEG cannot make small.
QImage noise(QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            picture.setPixel(x, y, random.generate());
    return picture;
}

TEST(PhotoFile, keeps_a_photo_small_in_dots_and_bytes)
{
    const QImage picture = noise({1500, 2000});
    const QByteArray jpeg = photoOf(picture, picture.rect());
    EXPECT_LE(jpeg.size(), 100 * 1024);
    const QImage photo = QImage::fromData(jpeg);
    EXPECT_EQ(photo.size(), QSize(480, 640));
}

TEST(PhotoFile, does_not_make_a_small_picture_larger)
{
    const QImage picture = noise({90, 120});
    EXPECT_EQ(QImage::fromData(photoOf(picture, picture.rect())).size(), QSize(90, 120));
}

TEST(PhotoFile, refuses_what_is_no_picture_and_what_is_too_large_before_reading_it)
{
    QTemporaryDir folder;
    QFile text(folder.filePath(u"me.jpg"_qs));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("not a picture");
    text.close();
    EXPECT_EQ(readPicture(text.fileName()).fault, u"me.jpg is no picture, or it is damaged."_qs);
    QFile large(folder.filePath(u"large.jpg"_qs));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(200 * 1024 * 1024));
    EXPECT_EQ(readPicture(large.fileName()).fault, u"large.jpg is 200 MB large; a photo may be cut from pictures of up to 50 MB."_qs);
    EXPECT_EQ(readPicture(folder.path()).picture, QImage());
}

TEST(PhotoFile, refuses_absurd_dimensions_without_decoding)
{
    QTemporaryDir folder;
    QImage wide(30000, 6000, QImage::Format_Mono);
    wide.fill(0);
    ASSERT_TRUE(wide.save(folder.filePath(u"wide.png"_qs)));
    EXPECT_TRUE(readPicture(folder.filePath(u"wide.png"_qs)).fault.startsWith(u"wide.png has 30000 × 6000 dots"_qs));
}

TEST(PhotoCut, begins_with_the_largest_frame_and_is_moved_and_resized_by_keys_inside_the_picture)
{
    PhotoCut cut;
    cut.resize(400, 300);
    cut.setPicture(noise({800, 600}));
    EXPECT_EQ(cut.cut(), QRect(175, 0, 450, 600));
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&cut, Qt::Key_Left);
    EXPECT_EQ(cut.cut().left(), 0);
    QTest::keyClick(&cut, Qt::Key_Minus);
    EXPECT_LT(cut.cut().height(), 600);
    EXPECT_NEAR(double(cut.cut().width()) / cut.cut().height(), 0.75, 0.01);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&cut, Qt::Key_Minus);
    EXPECT_GE(cut.cut().height(), 40);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&cut, Qt::Key_Plus);
    EXPECT_EQ(cut.cut().height(), 600);
}

TEST(PhotoCut, is_dragged_and_pulled_at_a_corner_by_the_mouse)
{
    PhotoCut cut;
    cut.resize(400, 300);
    cut.setPicture(noise({800, 600}));
    QTest::mousePress(&cut, Qt::LeftButton, {}, {200, 150});
    QTest::mouseMove(&cut, {260, 150});
    QMouseEvent drag(QEvent::MouseMove, QPointF(260, 150), QPointF(260, 150), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&cut, &drag);
    QTest::mouseRelease(&cut, Qt::LeftButton, {}, {260, 150});
    EXPECT_EQ(cut.cut().left(), 295);
    QTest::mousePress(&cut, Qt::LeftButton, {}, {147, 0});
    QMouseEvent pull(QEvent::MouseMove, QPointF(200, 75), QPointF(200, 75), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&cut, &pull);
    EXPECT_LT(cut.cut().height(), 400);
}

class PersonPhotoTest : public PersonDeskTest {
protected:
    PersonPhotoTest() : who(byServiceNo("03000389")) { open(who.id, "profile"); }

    PortraitPlace *place() const { return view()->head()->portrait(); }

    Person who;
};

TEST_F(PersonPhotoTest, is_pasted_cut_kept_replaced_removed_and_taken_back)
{
    QGuiApplication::clipboard()->setImage(noise({800, 600}));
    place()->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(view()->photoPanel()->isVisible());
    press(Qt::Key_Minus);
    press(Qt::Key_Return);
    EXPECT_FALSE(view()->photoPanel()->isVisible());
    ASSERT_TRUE(portraitOf(database(), who.id));
    EXPECT_TRUE(place()->hasPhoto());
    EXPECT_EQ(QApplication::focusWidget(), place());
    press(Qt::Key_Delete);
    EXPECT_FALSE(portraitOf(database(), who.id));
    EXPECT_FALSE(place()->hasPhoto());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(place()->hasPhoto());
}

TEST_F(PersonPhotoTest, is_left_as_it_was_by_escape)
{
    const int before = changes();
    QGuiApplication::clipboard()->setImage(noise({80, 60}));
    place()->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_FALSE(view()->photoPanel()->isVisible());
    EXPECT_EQ(page()->title(), who.fullName);
    EXPECT_EQ(changes(), before);
}

TEST_F(PersonPhotoTest, says_in_the_strip_why_a_file_is_no_photo)
{
    QTemporaryDir folder;
    QFile large(folder.filePath(u"huge.jpg"_qs));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(200 * 1024 * 1024));
    view()->photo()->bringIn(large.fileName());
    EXPECT_TRUE(QTest::qWaitFor([this] { return faults().contains(u"200 MB"_qs); })) << faults().toStdString();
    EXPECT_FALSE(view()->photoPanel()->isVisible());
}

} // namespace
} // namespace muster
