// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/person_files.h"
#include "core/people/rank_held.h"
#include "core/storage/kept_file.h"
#include "tests/ui/people/person_desk.h"
#include "ui/forms/draft_keeper.h"
#include "ui/lists/table_view.h"
#include "ui/people/papers_tab.h"
#include "ui/people/scans_box.h"
#include "ui/people/tours_tab.h"

#include "core/deployment/tour.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QTimer>

namespace muster {
namespace {

constexpr int mostTries = 60;

class PersonEntryTest : public PersonDeskTest {
protected:
    QString scannedPaper() const
    {
        const QString path = m_folder.filePath(QStringLiteral("hộ chiếu.pdf"));
        QPdfWriter writer(path);
        QPainter(&writer).drawText(100, 200, QStringLiteral("PASSPORT"));
        return path;
    }

    /// Types a path into the dialog that asks for a file, when it comes up, and presses Enter until it goes; a dialog that
    /// stays is closed, so that the test ends.
    void answerFileDialog(const QString &path)
    {
        auto *timer = new QTimer(window.get());
        QObject::connect(timer, &QTimer::timeout, window.get(), [path, timer, tries = 0]() mutable {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return tries > 0 ? timer->deleteLater() : void();
            if (++tries > mostTries)
                return dialog->reject();
            auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            if (name->text() != path) {
                name->setFocus();
                name->selectAll();
                for (const QChar letter : path) {
                    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, letter);
                    QApplication::sendEvent(name, &down);
                }
            }
            QTest::keyClick(name, Qt::Key_Return);
        });
        timer->start(50);
    }

    TableView *table() const { return tab<RecordTab>()->view(); }

private:
    QTemporaryDir m_folder;
};

TEST_F(PersonEntryTest, takes_in_a_new_person_with_a_rank_a_paper_and_a_scan_by_keyboard_alone)
{
    const int before = changes();
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::focusWidget()->accessibleName().startsWith(u"Service number"_qs)) << "typing begins at once";
    enter(u"Service number"_qs, u"VN-77001"_qs);
    enter(u"Full name"_qs, u"Nguyễn Thị Hồng Ngọc"_qs);
    enter(u"Date of birth"_qs, u"2/9/1994"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    const Person who = byServiceNo("VN-77001");
    ASSERT_EQ(who.fullName, u"Nguyễn Thị Hồng Ngọc"_qs) << strip(view()->profile()->panel()).toStdString();
    EXPECT_EQ(who.bornOn, QDate(1994, 9, 2));
    EXPECT_EQ(page()->title(), who.fullName);

    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(view()->tabs()->currentWidget()->objectName(), u"ranks"_qs);
    press(Qt::Key_N, Qt::ControlModifier);
    enter(u"Rank"_qs, u"Captain (professional)"_qs);
    enter(u"From"_qs, u"1/10/2022"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    const QList<RankHeld> ranks = select<RankHeld>(database(), u"WHERE person_id = ?"_qs, {who.id.value});
    ASSERT_EQ(ranks.size(), 1) << strip(tab<RecordTab>()->panel()).toStdString();
    EXPECT_EQ(ranks.first().fromOn, QDate(2022, 10, 1));
    EXPECT_EQ(newestName(), u"Add rank held Rank from 2022-10-01 — Nguyễn Thị Hồng Ngọc"_qs);

    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(view()->tabs()->currentWidget()->objectName(), u"papers"_qs);
    press(Qt::Key_N, Qt::ControlModifier);
    enter(u"Type"_qs, u"Passport (official)"_qs);
    enter(u"Number"_qs, u"C7712345"_qs);
    enter(u"Issued on"_qs, u"15/3/2024"_qs);
    enter(u"Expires on"_qs, u"14/3/2029"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    const QList<Document> papers = select<Document>(database(), u"WHERE person_id = ?"_qs, {who.id.value});
    ASSERT_EQ(papers.size(), 1) << strip(tab<RecordTab>()->panel()).toStdString();
    EXPECT_EQ(papers.first().expiresOn, QDate(2029, 3, 14));
    EXPECT_EQ(newestName(), u"Add document C7712345 — Nguyễn Thị Hồng Ngọc"_qs);

    const QString file = scannedPaper();
    answerFileDialog(file);
    press(Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !scansOf(database(), papers.first().id).isEmpty(); })) << faults().toStdString();
    const Scan scan = scansOf(database(), papers.first().id).first();
    QFile bytes(file);
    ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
    EXPECT_EQ(keptFile(database(), scan.file), bytes.readAll());
    EXPECT_EQ(scan.fileName, u"hộ chiếu.pdf"_qs);
    EXPECT_EQ(changes(), before + 4);
    EXPECT_TRUE(faults().isEmpty());

    // Without a window manager nobody gives the window back its activity after a dialog.
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    press(Qt::Key_Escape);
    EXPECT_FALSE(tab<RecordTab>()->isOpen());
    press(Qt::Key_Escape);
    EXPECT_EQ(page()->title(), u"People"_qs);
}

TEST_F(PersonEntryTest, says_at_the_field_what_is_wrong_with_a_new_person_and_saves_nothing)
{
    const int before = changes();
    press(Qt::Key_N, Qt::ControlModifier);
    const RecordPanel *panel = view()->profile()->panel();
    enter(u"Service number"_qs, u"VN-77002"_qs);
    enter(u"Full name"_qs, QString(300, u'A') + u' ' + QString(300, u'B'));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(panel->form()->row("full_name")->told().isEmpty());
    EXPECT_FALSE(strip(panel).isEmpty());
    for (const char16_t *wrong : {u"1/1/0", u"31/2/2024", u"1/1/12024", u"yesterday"}) {
        enter(u"Date of birth"_qs, QString::fromUtf16(wrong));
        press(Qt::Key_S, Qt::ControlModifier);
        EXPECT_FALSE(panel->form()->row("born_on")->told().isEmpty()) << QString::fromUtf16(wrong).toStdString();
    }
    EXPECT_EQ(changes(), before);
    EXPECT_TRUE(view()->isNew());
}

TEST_F(PersonEntryTest, refuses_control_characters_in_a_name)
{
    open(byServiceNo("03000389").id, "profile");
    const int before = changes();
    enter(u"Full name"_qs, u"Bùi Anh"_qs);
    view()->profile()->panel()->form()->row("full_name")->editor()->setValue(u"Bùi\u0007Anh"_qs);
    emit view()->profile()->panel()->form()->row("full_name")->editor()->edited();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(view()->profile()->panel()->form()->row("full_name")->told().isEmpty());
    EXPECT_EQ(changes(), before);
}

TEST_F(PersonEntryTest, refuses_a_paper_that_expires_before_it_was_issued)
{
    open(byServiceNo("03000389").id, "papers");
    const int before = changes();
    press(Qt::Key_N, Qt::ControlModifier);
    enter(u"Type"_qs, u"Passport (official)"_qs);
    enter(u"Number"_qs, u"C1"_qs);
    enter(u"Issued on"_qs, u"2/3/2024"_qs);
    enter(u"Expires on"_qs, u"1/3/2024"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(tab<RecordTab>()->panel()->form()->row("expires_on")->told(), u"the document expires before it was issued"_qs);
    EXPECT_EQ(changes(), before);
}

TEST_F(PersonEntryTest, takes_typed_text_back_first_and_only_then_closes_and_leaves)
{
    open(byServiceNo("03000389").id, "papers");
    press(Qt::Key_N, Qt::ControlModifier);
    enter(u"Number"_qs, u"C1"_qs);
    press(Qt::Key_Escape);
    EXPECT_TRUE(tab<RecordTab>()->isOpen());
    EXPECT_FALSE(tab<RecordTab>()->panel()->form()->isEdited());
    press(Qt::Key_Escape);
    EXPECT_FALSE(tab<RecordTab>()->isOpen());
    EXPECT_EQ(QApplication::focusWidget(), table());
    EXPECT_EQ(page()->title(), u"Bùi Anh An"_qs);
    press(Qt::Key_Escape);
    EXPECT_EQ(page()->title(), u"People"_qs);
}

TEST_F(PersonEntryTest, corrects_a_record_from_its_row_and_stays_on_it)
{
    const Person who = byServiceNo("03000389");
    open(who.id, "languages");
    table()->setFocus();
    press(Qt::Key_Return);
    enter(u"Level"_qs, u"C1"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(table()->currentIndex().siblingAtColumn(1).data().toString(), u"C1"_qs);
    EXPECT_EQ(QApplication::focusWidget(), table());
    EXPECT_TRUE(newestName().startsWith(u"Change language"_qs) && newestName().endsWith(u" — Bùi Anh An"_qs)) << newestName().toStdString();
}

TEST_F(PersonEntryTest, removes_a_record_by_delete_and_ctrl_z_puts_it_back)
{
    open(byServiceNo("03000389").id, "languages");
    table()->setFocus();
    ASSERT_EQ(table()->model()->rowCount(), 1);
    press(Qt::Key_Delete);
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_TRUE(status().contains(u"Ctrl+Z"_qs)) << status().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(table()->model()->rowCount(), 1);
}

TEST_F(PersonEntryTest, keeps_what_is_typed_when_another_row_or_person_is_shown)
{
    const Person who = byServiceNo("03000389");
    open(who.id, "training");
    ASSERT_EQ(table()->model()->rowCount(), 2);
    table()->setFocus();
    press(Qt::Key_Return);
    enter(u"Mark"_qs, u"77"_qs);
    table()->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(table()->currentIndex().row(), 1);
    EXPECT_FALSE(tab<RecordTab>()->panel()->form()->isEdited());
    press(Qt::Key_Up);
    EXPECT_TRUE(tab<RecordTab>()->panel()->drafts()->strip()->isVisible());
    enter(u"Mark"_qs, u"78"_qs);
    open(byServiceNo("09001301").id, "training");
    EXPECT_FALSE(tab<RecordTab>()->isOpen());
    open(who.id, "training");
    table()->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(tab<RecordTab>()->panel()->drafts()->strip()->isVisible());
    EXPECT_EQ(signing.drafts->all().size(), 2);
}

TEST_F(PersonEntryTest, evaluates_a_tour_beside_its_form)
{
    const Person who = byServiceNo("03000389");
    open(who.id, "tours");
    table()->setFocus();
    press(Qt::Key_Return);
    auto *tours = tab<ToursTab>();
    ASSERT_TRUE(tours->evaluation()->isVisible());
    EXPECT_FALSE(tours->evaluation()->form()->isNew());
    enter(u"Overall"_qs, u"Good"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(table()->model()->index(0, 6).data().toString(), u"Good"_qs);
}

TEST_F(PersonEntryTest, closes_the_form_of_a_record_whose_adding_is_taken_back)
{
    open(byServiceNo("03000389").id, "languages");
    press(Qt::Key_N, Qt::ControlModifier);
    enter(u"Language"_qs, u"fr"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(table()->model()->rowCount(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(table()->model()->rowCount(), 1);
    EXPECT_FALSE(tab<RecordTab>()->isOpen());
}

} // namespace
} // namespace muster
