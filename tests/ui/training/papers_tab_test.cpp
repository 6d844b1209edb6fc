// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/papers_tab.h"

#include "core/office/signed_sheets.h"
#include "tests/core/training/taught_course.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/people/scan_preview.h"
#include "ui/people/scans_box.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>

namespace muster {
namespace {

class CoursePapersTabTest : public ViewDeskTest<CoursePapersTab> {
protected:
    CoursePapersTabTest() : taught(TaughtCourse::in(database()))
    {
        for (int day = 0; day < 2; ++day)
            saved(database(), taught.lesson(day, u"08:00"_qs), sampleClerk());
        for (const PersonId one : some.people.mid(0, 3))
            saved(database(), Participant{.courseId = taught.course.id, .personId = one, .state = ParticipantState::Confirmed}, sampleClerk());
        view->setCourse(taught.course.id);
        refresh();
        view->takeFocus();
        settle();
    }

    void choose(int row)
    {
        view->papers()->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            press(Qt::Key_Down);
        settle();
        settle();
    }

    TaughtCourse taught;
    QTemporaryDir folder;
};

TEST_F(CoursePapersTabTest, shows_each_paper_as_it_is_printed)
{
    for (int row = 0; row < view->papers()->count(); ++row) {
        choose(row);
        EXPECT_FALSE(view->preview()->shown().picture.isNull()) << row << ": " << view->preview()->accessibleDescription().toStdString();
    }
    choose(3);
    EXPECT_EQ(view->preview()->shown().pages, 3) << "a card for each";
    view->preview()->setFocus();
    press(Qt::Key_PageDown);
    settle();
    EXPECT_EQ(view->preview()->shown().page, 1);
}

TEST_F(CoursePapersTabTest, saves_a_paper_as_pdf)
{
    choose(1);
    const QString path = folder.filePath(u"sheet.pdf"_qs);
    view->saveTo(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_TRUE(strip().contains(u"sheet.pdf"_qs));
}

TEST_F(CoursePapersTabTest, keeps_the_signed_sheet_of_a_day)
{
    choose(1);
    ASSERT_TRUE(view->signedSheets()->isVisible());
    view->days()->setFocus();
    press(Qt::Key_Down);
    settle();
    const QString path = folder.filePath(u"signed.pdf"_qs);
    view->saveTo(path);
    view->signedSheets()->bringIn(QStringList{path});
    for (int i = 0; i < 100 && signedDays(database(), taught.course.id).isEmpty(); ++i)
        QTest::qWait(20);
    settle();
    EXPECT_EQ(signedDays(database(), taught.course.id), QList<QDate>{taught.course.startsOn.addDays(1)});
    EXPECT_TRUE(view->days()->currentText().endsWith(u"– signed"_qs)) << view->days()->currentText().toStdString();
    choose(0);
    EXPECT_FALSE(view->signedSheets()->isVisible());
}

} // namespace
} // namespace muster
