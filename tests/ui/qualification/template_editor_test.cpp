// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_desk.h"
#include "core/storage/kept_file.h"
#include "tests/ui/qualification/template_desk.h"
#include "ui/qualification/colour_box.h"
#include "ui/qualification/item_text_box.h"
#include "ui/qualification/measure_box.h"
#include "ui/qualification/office_pictures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace muster {
namespace {

using TemplateEditorTest = TemplateDeskTest;

TEST_F(TemplateEditorTest, arrows_move_what_is_chosen_by_a_millimetre_and_with_shift_by_a_tenth)
{
    press(Qt::Key_PageDown);
    ASSERT_EQ(canvas()->chosen(), QList<int>{Title});
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(place(Title), QRectF(52, 40.1, 100, 12));
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(place(Title), QRectF(52, 40.1, 101, 11.9));
    EXPECT_DOUBLE_EQ(editor->itemPanel()->left()->value(), 52) << "the fields follow";
}

TEST_F(TemplateEditorTest, keys_go_from_item_to_item_and_tell_where_each_stands)
{
    press(Qt::Key_End);
    EXPECT_EQ(canvas()->chosen(), QList<int>{Code});
    EXPECT_TRUE(canvas()->accessibleDescription().startsWith(u"QR code: 20.0 mm from the left, 150.0 mm from the top"_qs))
        << canvas()->accessibleDescription().toStdString();
    press(Qt::Key_PageUp);
    EXPECT_EQ(canvas()->chosen(), QList<int>{Frame});
    EXPECT_TRUE(editor->items()->list()->item(Frame)->isSelected()) << "the list follows";
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(canvas()->chosen().size(), 3);
    press(Qt::Key_Escape);
    EXPECT_TRUE(canvas()->chosen().isEmpty());
}

TEST_F(TemplateEditorTest, the_mouse_drags_an_item_and_pulls_its_corner)
{
    drag({100, 46}, {120, 66});
    EXPECT_EQ(canvas()->chosen(), QList<int>{Title});
    EXPECT_NEAR(place(Title).left(), 70, 0.5);
    EXPECT_NEAR(place(Title).top(), 60, 0.5);
    EXPECT_NEAR(place(Title).width(), 100, 0.001);
    const QPointF corner = place(Title).bottomRight();
    drag(corner, corner + QPointF(20, 8));
    EXPECT_NEAR(place(Title).width(), 120, 0.8);
    EXPECT_NEAR(place(Title).height(), 20, 0.8);
    editor->undo();
    editor->undo();
    EXPECT_EQ(place(Title), firstLayout().items[Title].place) << "each drag is one step";
}

TEST_F(TemplateEditorTest, a_click_alone_moves_nothing_and_ctrl_adds_to_the_choice)
{
    click({100, 46});
    click({40, 170}, Qt::ControlModifier);
    EXPECT_EQ(canvas()->chosen(), (QList<int>{Title, Code}));
    EXPECT_FALSE(editor->history().isEdited());
    drag({100, 46}, {110, 46});
    EXPECT_NEAR(place(Title).left(), 60, 0.5);
    EXPECT_NEAR(place(Code).left(), 30, 0.5) << "both are dragged";
    click({200, 120});
    EXPECT_TRUE(canvas()->chosen().isEmpty());
}

TEST_F(TemplateEditorTest, what_is_dragged_sticks_to_the_middle_of_the_sheet)
{
    drag({100, 46}, {148, 70}, Qt::NoModifier);
    EXPECT_NEAR(place(Title).center().x(), 148.5, 0.06);
}

TEST_F(TemplateEditorTest, a_guide_is_drawn_from_the_ruler_and_dragged_off_the_sheet)
{
    const QPoint ruler(onCanvas({100, 0}).x(), 5);
    QTest::mousePress(canvas(), Qt::LeftButton, {}, ruler);
    moveMouse({100, 60});
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, onCanvas({100, 60}));
    EXPECT_EQ(layout().guidesAcross, QList<double>{60});
    drag({200, 60}, {200, -10}, Qt::NoModifier);
    EXPECT_TRUE(layout().guidesAcross.isEmpty());
}

TEST_F(TemplateEditorTest, guides_are_typed_in_millimetres_too)
{
    editor->wholePanel()->guidesDown()->setFocus();
    retype(u"20; 148,5"_qs);
    EXPECT_EQ(layout().guidesDown, (QList<double>{20, 148.5}));
    EXPECT_EQ(editor->wholePanel()->guidesDown()->text(), u"20; 148,5"_qs) << "what is typed is not written anew";
}

TEST_F(TemplateEditorTest, typing_a_text_shows_at_once_and_is_one_step)
{
    press(Qt::Key_PageDown);
    press(Qt::Key_F2);
    ASSERT_TRUE(editor->itemPanel()->text()->field()->hasFocus());
    retype(u"Chứng nhận"_qs);
    EXPECT_EQ(layout().items[Title].text, u"Chứng nhận"_qs);
    EXPECT_EQ(editor->items()->list()->item(Title)->text(), u"Chứng nhận"_qs);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(layout().items[Title].text, u"GIẤY CHỨNG NHẬN"_qs);
    EXPECT_EQ(editor->itemPanel()->text()->text(), u"GIẤY CHỨNG NHẬN"_qs);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(layout().items[Title].text, u"Chứng nhận"_qs);
}

TEST_F(TemplateEditorTest, a_field_is_put_into_the_text_and_marks_around_words)
{
    press(Qt::Key_PageDown);
    press(Qt::Key_F2);
    retype(u"Số "_qs);
    editor->itemPanel()->text()->findChild<QMenu *>()->actions().first()->trigger();
    EXPECT_EQ(layout().items[Title].text, u"Số {number}"_qs);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(layout().items[Title].text, u"**Số {number}**"_qs);
}

TEST_F(TemplateEditorTest, looks_are_changed_in_all_chosen_items)
{
    press(Qt::Key_PageDown);
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(layout().items.size(), 4);
    EXPECT_EQ(place(3), QRectF(55, 45, 100, 12)) << "a copy stands a little below";
    editor->items()->list()->item(Title)->setSelected(true);
    ASSERT_EQ(canvas()->chosen().size(), 2);
    editor->itemPanel()->points()->setFocus();
    retype(u"20"_qs);
    editor->itemPanel()->bold()->setFocus();
    press(Qt::Key_Space);
    for (const int item : {int(Title), 3}) {
        EXPECT_EQ(layout().items[item].points, 20);
        EXPECT_EQ(layout().items[item].weight, LayoutWeight::Bold);
    }
}

TEST_F(TemplateEditorTest, places_are_typed_and_stay_on_the_sheet)
{
    press(Qt::Key_PageDown);
    editor->itemPanel()->left()->setFocus();
    retype(u"250"_qs);
    EXPECT_EQ(place(Title), QRectF(197, 40, 100, 12));
    editor->itemPanel()->wide()->setFocus();
    retype(u"62.5"_qs);
    EXPECT_DOUBLE_EQ(place(Title).width(), 62.5);
}

TEST_F(TemplateEditorTest, items_are_added_drawn_earlier_and_removed_by_keys)
{
    editor->addItem(LayoutKind::Line);
    ASSERT_EQ(layout().items.size(), 4);
    EXPECT_EQ(layout().items[3].kind, LayoutKind::Line);
    editor->items()->list()->setFocus();
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(layout().items[2].kind, LayoutKind::Line);
    EXPECT_EQ(canvas()->chosen(), QList<int>{2});
    press(Qt::Key_Delete);
    EXPECT_EQ(layout(), firstLayout());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(layout().items.size(), 4);
}

TEST_F(TemplateEditorTest, the_back_has_items_of_its_own)
{
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(canvas()->side(), LayoutSide::Back);
    EXPECT_EQ(editor->items()->list()->count(), 0);
    editor->addItem(LayoutKind::Lessons);
    EXPECT_EQ(layout().items.last().side, LayoutSide::Back);
    EXPECT_EQ(editor->items()->list()->count(), 1);
}

TEST_F(TemplateEditorTest, ctrl_s_saves_everything_as_one_change)
{
    const int before = changes();
    press(Qt::Key_PageDown);
    press(Qt::Key_Right);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(changes(), before) << "nothing is saved by itself";
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(storedLayout(), layout());
    EXPECT_TRUE(said.startsWith(u"Saved: Test template"_qs)) << said.toStdString();
    EXPECT_TRUE(signing.drafts->all().isEmpty());
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(changes(), before + 1);
}

TEST_F(TemplateEditorTest, an_unknown_field_is_named_at_its_item_and_not_saved)
{
    press(Qt::Key_PageDown);
    press(Qt::Key_F2);
    retype(u"{holder.shoe_size}"_qs);
    canvas()->setFocus();
    press(Qt::Key_End);
    const int before = changes();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(changes(), before);
    EXPECT_TRUE(strip().contains(u"there is no field {holder.shoe_size}"_qs)) << strip().toStdString();
    EXPECT_EQ(canvas()->chosen(), QList<int>{Title}) << "the item that is wrong is chosen";
    EXPECT_TRUE(editor->items()->list()->item(Title)->data(Qt::AccessibleTextRole).toString().contains(u"something is wrong"_qs));
}

TEST_F(TemplateEditorTest, what_was_not_saved_outlives_the_program_even_with_a_fault_in_it)
{
    press(Qt::Key_PageDown);
    press(Qt::Key_Right);
    press(Qt::Key_F2);
    retype(u"{unfinished"_qs);
    const CertificateLayout typed = layout();
    begin();
    EXPECT_EQ(layout(), firstLayout());
    EXPECT_TRUE(strip().contains(u"did not save it"_qs)) << strip().toStdString();
    answer(u"Put it back"_qs);
    EXPECT_EQ(layout(), typed);
    editor->undo();
    EXPECT_EQ(layout(), firstLayout());
    EXPECT_FALSE(editor->history().isEdited());
}

TEST_F(TemplateEditorTest, what_somebody_else_saved_meanwhile_is_told_and_loses_nothing)
{
    press(Qt::Key_PageDown);
    press(Qt::Key_Right);
    CertificateTemplate theirs = stored();
    theirs.nameEn = u"Theirs"_qs;
    saveRecord(database(), recordType<CertificateTemplate>(), {{theirs.id.value, theirs.version}, valuesOf(theirs)}, {u"Bình"_qs, sampleClerk().at});
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(strip().startsWith(u"Bình saved this template meanwhile"_qs)) << strip().toStdString();
    EXPECT_EQ(place(Title).left(), 51) << "what is typed is still there";
    answer(u"Look at theirs"_qs);
    EXPECT_EQ(editor->history().now().nameEn, u"Theirs"_qs);
    EXPECT_EQ(place(Title).left(), 50);
    canvas()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(place(Title).left(), 51);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(storedLayout().items[Title].place.left(), 51);
}

TEST_F(TemplateEditorTest, a_picture_becomes_the_background_or_that_of_the_chosen_item)
{
    QTemporaryDir folder;
    QImage picture(60, 40, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    picture.save(folder.filePath(u"emblem.png"_qs));
    editor->bringPicture(folder.filePath(u"emblem.png"_qs));
    ASSERT_FALSE(layout().background.isNull());
    EXPECT_EQ(QImage::fromData(keptFile(database(), layout().background)).size(), QSize(60, 40));
    editor->addItem(LayoutKind::Picture);
    editor->bringPicture(folder.filePath(u"emblem.png"_qs));
    EXPECT_EQ(layout().items.last().picture, layout().background) << "the same content is kept once";
    QFile text(folder.filePath(u"text.png"_qs));
    text.open(QIODevice::WriteOnly);
    text.write("this is no picture");
    text.close();
    editor->bringPicture(text.fileName());
    EXPECT_EQ(strip(), u"text.png is no picture, or it is damaged."_qs);
}

TEST_F(TemplateEditorTest, turning_the_sheet_keeps_everything_on_it)
{
    QComboBox *sheet = editor->wholePanel()->orientation();
    sheet->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(layout().orientation, SheetOrientation::Portrait);
    EXPECT_TRUE(layoutProblems(layout()).isEmpty());
    EXPECT_EQ(place(Code).size(), QSizeF(40, 40)) << "a code keeps its size";
}

TEST_F(TemplateEditorTest, what_a_certificate_froze_looks_the_same_after_the_template_was_edited)
{
    const FileDigest frozen = keepFile(database(), stored().layout.toUtf8());
    const auto picture = [&] {
        const CertificatePage page{layoutOf(QString::fromUtf8(keptFile(database(), frozen))), sampleWords(), u"CODE"_qs};
        return certificatePicture(page, LayoutSide::Front, officePictures(database()), 2);
    };
    const QImage before = picture();
    press(Qt::Key_PageDown);
    press(Qt::Key_Right);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_NE(stored().layout, kept.layout);
    EXPECT_EQ(picture(), before);
}

TEST_F(TemplateEditorTest, every_control_is_reached_by_tab_and_has_a_name)
{
    press(Qt::Key_PageDown);
    QSet<QWidget *> seen;
    for (int i = 0; i < 60; ++i) {
        press(Qt::Key_Tab);
        QWidget *here = QApplication::focusWidget();
        EXPECT_FALSE(here->accessibleName().isEmpty() && !qobject_cast<QAbstractButton *>(here)) << here->metaObject()->className() << here->objectName().toStdString();
        seen.insert(here);
    }
    EXPECT_TRUE(seen.contains(canvas()));
    EXPECT_TRUE(seen.contains(editor->items()->list()));
    EXPECT_TRUE(seen.contains(editor->itemPanel()->onlyWith()));
    EXPECT_TRUE(seen.contains(editor->saveButton())) << "what is changed can be saved";
}

} // namespace
} // namespace muster
