// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/administration/administration_page_fixture.h"

#include "core/people/document_type.h"
#include "core/people/rank.h"
#include "ui/administration/changes_view.h"
#include "ui/administration/record_rows.h"
#include "ui/people/history_entry.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTabWidget>

namespace muster {
namespace {

TEST_F(AdministrationPageTest, changes_a_mission_by_keys_alone)
{
    ASSERT_TRUE(page);
    page->lists()->chooser()->setFocus();
    while (page->lists()->chooser()->currentItem()->text() != u"Missions"_qs)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(list()->filter()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"UNMISS"_qs);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(row("code")->editor()->control()->hasFocus());
    EXPECT_EQ(row("code")->editor()->value().toString(), u"UNMISS"_qs);
    press(Qt::Key_Return);
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"South Sudan mission"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(unmiss().nameEn, u"South Sudan mission"_qs);
    EXPECT_EQ(status(), u"Saved: UNMISS"_qs);
    const HistoryHead head = changeSets(database(), 1).first().head;
    EXPECT_EQ(head.name, u"Change mission UNMISS"_qs);
    EXPECT_EQ(head.author, sampleClerk().author);
    EXPECT_EQ(head.at, signing.now().toMSecsSinceEpoch());
    EXPECT_FALSE(form()->isEdited());
}

TEST_F(AdministrationPageTest, says_beside_the_field_what_is_wrong_and_saves_nothing)
{
    chooseUnmiss();
    const int before = changes();
    form()->focusFirst();
    rewrite("latitude", u"95"_qs);
    EXPECT_EQ(row("latitude")->told(), u"must be at most 90"_qs);
    EXPECT_EQ(strip(), u"Latitude: must be at most 90"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(changes(), before);
    EXPECT_TRUE(row("latitude")->editor()->control()->hasFocus());
    rewrite("latitude", u"5"_qs);
    EXPECT_EQ(row("latitude")->told(), QString());
    EXPECT_EQ(strip(), QString());
}

TEST_F(AdministrationPageTest, takes_back_with_escape_what_is_not_saved)
{
    chooseUnmiss();
    const int before = changes();
    form()->focusFirst();
    rewrite("started_on", u"99/99/9999"_qs);
    EXPECT_FALSE(strip().isEmpty());
    press(Qt::Key_Escape);
    EXPECT_FALSE(form()->isEdited());
    EXPECT_EQ(row("started_on")->editor()->value().toDate(), unmiss().startedOn);
    EXPECT_EQ(strip(), QString());
    EXPECT_EQ(changes(), before);
}

TEST_F(AdministrationPageTest, takes_the_last_change_back_by_name_and_puts_it_back)
{
    chooseUnmiss();
    const QString before = unmiss().nameEn;
    form()->focusFirst();
    rewrite("name_en", u"Another name"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(unmiss().nameEn, u"Another name"_qs);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(unmiss().nameEn, before);
    EXPECT_EQ(status(), u"Taken back: Change mission UNMISS"_qs);
    EXPECT_EQ(row("name_en")->editor()->value().toString(), before) << "the form follows";
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(unmiss().nameEn, u"Another name"_qs);
    EXPECT_EQ(status(), u"Put back: Change mission UNMISS"_qs);
}

TEST_F(AdministrationPageTest, takes_back_letters_first_while_something_is_typed)
{
    chooseUnmiss();
    form()->focusFirst();
    const QString before = unmiss().nameEn;
    rewrite("name_en", u"x"_qs);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(row("name_en")->editor()->value().toString(), before);
    EXPECT_NE(status(), u"There is nothing of this sitting to take back."_qs);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(status(), u"There is nothing of this sitting to take back."_qs);
}

TEST_F(AdministrationPageTest, keeps_typed_words_when_somebody_saved_first_and_lets_one_choose)
{
    chooseUnmiss();
    form()->focusFirst();
    rewrite("name_en", u"My name"_qs);
    rewrite("headquarters", u"My town"_qs);
    saveElsewhere("name_en", u"Their name"_qs);
    saveElsewhere("headquarters", u"Their town"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(unmiss().nameEn, u"Their name"_qs) << "nothing was overwritten";
    EXPECT_EQ(row("name_en")->editor()->value().toString(), u"My name"_qs);
    EXPECT_EQ(row("headquarters")->editor()->value().toString(), u"My town"_qs);
    EXPECT_TRUE(strip().startsWith(u"Lê Thị Lan saved this record meanwhile."_qs)) << strip().toStdString();
    QStringList shown;
    for (const QLabel *label : row("name_en")->findChildren<QLabel *>())
        shown << label->text();
    EXPECT_TRUE(shown.contains(u"Lê Thị Lan saved meanwhile: “Their name”"_qs)) << shown.join(u"; "_qs).toStdString();

    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(unmiss().nameEn, u"Their name"_qs) << "not before one has chosen";
    auto *mine = row("name_en")->findChild<QPushButton *>(u"keepMine"_qs);
    mine->setFocus();
    press(Qt::Key_Space);
    auto *theirs = row("headquarters")->findChild<QPushButton *>(u"takeTheirs"_qs);
    QTest::mouseClick(theirs, Qt::LeftButton);
    EXPECT_EQ(row("headquarters")->editor()->value().toString(), u"Their town"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(unmiss().nameEn, u"My name"_qs);
    EXPECT_EQ(unmiss().headquarters, u"Their town"_qs);
}

TEST_F(AdministrationPageTest, refuses_in_words_to_remove_a_rank_that_is_held)
{
    const qint64 held = database().rows(u"SELECT min(rank_id) FROM rank_held"_qs)[0][0].toLongLong();
    choose(recordType<Rank>(), held);
    const int before = changes();
    form()->focusFirst();
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_TRUE(strip().contains(u"is in use and stays: rank held ("_qs)) << strip().toStdString();
    EXPECT_EQ(changes(), before);
    EXPECT_EQ(list()->chosen(), held);
}

TEST_F(AdministrationPageTest, enters_a_new_document_type)
{
    choose(recordType<DocumentType>());
    list()->filter()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(row("code")->editor()->control()->hasFocus());
    EXPECT_EQ(strip(), QString());
    QTest::keyClicks(QApplication::focusWidget(), u"UAV"_qs);
    rewrite("name_en", u"Drone licence"_qs);
    rewrite("name_vi", u"Giấy phép bay không người lái"_qs);
    rewrite("validity_months", u"6"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    const auto added = select<DocumentType>(database(), QStringLiteral("WHERE code = 'UAV'"));
    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(added.first().validityMonths, 6);
    EXPECT_EQ(changeSets(database(), 1).first().head.name, u"Add document type Drone licence"_qs);
    EXPECT_EQ(list()->table()->currentIndex().row(), list()->rows()->rowOf(added.first().id.value)) << "the list shows it";
}

TEST_F(AdministrationPageTest, keeps_what_was_typed_when_another_record_has_the_code_already)
{
    choose(recordType<DocumentType>());
    list()->filter()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"VISA"_qs);
    const int before = changes();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(strip().startsWith(u"Another record already has this value"_qs)) << strip().toStdString();
    EXPECT_EQ(changes(), before);
    EXPECT_EQ(row("code")->editor()->value().toString(), u"VISA"_qs);
}

TEST_F(AdministrationPageTest, removes_a_record_and_puts_it_back_but_not_while_something_is_typed)
{
    list()->panel()->beginNew();
    rewrite("code", u"X-NEW"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(list()->rows()->count(), 45);
    rewrite("name_en", u"half"_qs);
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(list()->rows()->count(), 45);
    press(Qt::Key_Escape);
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(list()->rows()->count(), 44);
    EXPECT_TRUE(status().startsWith(u"Removed: X-NEW."_qs)) << status().toStdString();
    list()->table()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(list()->rows()->count(), 45);
    EXPECT_EQ(status(), u"Taken back: Remove rank X-NEW"_qs);
}

TEST_F(AdministrationPageTest, opens_every_list_without_a_nameless_record)
{
    for (const ReferenceList &one : referenceLists()) {
        choose(one.type);
        EXPECT_FALSE(form()->isNew()) << one.title;
        for (int i = 0; list() && i < list()->rows()->count(); ++i)
            EXPECT_FALSE(list()->rows()->model()->index(i, 0).data().toString().isEmpty()) << one.title << ' ' << i;
        for (const StoredRecord &record : storedRecords(database(), one.type))
            EXPECT_FALSE(one.type.naming(record.values).trimmed().isEmpty()) << one.title << ' ' << record.state.id;
        EXPECT_EQ(form()->toldProblems().size(), 0) << one.title;
    }
}

TEST_F(AdministrationPageTest, names_every_control_for_people_who_hear_the_window)
{
    for (const ReferenceList &one : referenceLists())
        choose(one.type);
    page->sections()->setCurrentIndex(1);
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_qs) || widget->focusProxy()
            || widget->window() != window.get())
            continue;
        if (qobject_cast<QLineEdit *>(widget) && qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        auto *heard = QAccessible::queryAccessibleInterface(widget);
        EXPECT_FALSE(heard->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->parentWidget()->metaObject()->className();
    }
}

TEST_F(AdministrationPageTest, lists_what_changed_and_takes_a_change_back)
{
    const QString before = unmiss().nameEn;
    saveElsewhere("name_en", u"Their name"_qs);
    QTest::mouseClick(page->sections()->tabBar(), Qt::LeftButton, {}, page->sections()->tabBar()->tabRect(1).center());
    QAbstractItemModel *model = page->changes()->table()->model();
    ASSERT_GT(model->rowCount(), 1);
    EXPECT_EQ(model->index(0, 1).data().toString(), u"Change mission UNMISS"_qs);
    EXPECT_EQ(model->index(0, 2).data().toString(), u"Lê Thị Lan"_qs);
    const auto entries = page->changes()->findChildren<HistoryEntry *>();
    ASSERT_EQ(entries.size(), 1);
    QStringList told;
    for (const QLabel *label : entries.first()->findChildren<QLabel *>())
        told << label->text();
    EXPECT_FALSE(told.filter(u"Their name"_qs).isEmpty());
    QTest::mouseClick(page->changes()->takeBackButton(), Qt::LeftButton);
    EXPECT_EQ(unmiss().nameEn, before);
    EXPECT_EQ(status(), u"Taken back: Change mission UNMISS"_qs);
    EXPECT_EQ(model->index(0, 1).data().toString(), u"Take back: Change mission UNMISS"_qs);
}

TEST_F(AdministrationPageTest, says_in_words_why_a_change_is_not_taken_back)
{
    saveElsewhere("name_en", u"First"_qs);
    saveElsewhere("name_en", u"Second"_qs);
    page->sections()->setCurrentIndex(1);
    page->changes()->table()->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    auto *strip = page->changes()->findChild<MessageStrip *>();
    EXPECT_TRUE(strip->words().contains(u"cannot be taken back"_qs)) << strip->words().toStdString();
    EXPECT_EQ(unmiss().nameEn, u"Second"_qs);
}

TEST_F(AdministrationPageTest, narrows_what_changed_to_one_person)
{
    saveElsewhere("name_en", u"Theirs"_qs);
    page->sections()->setCurrentIndex(1);
    auto *person = page->changes()->findChild<QComboBox *>(u"person"_qs);
    person->setCurrentIndex(person->findText(u"Lê Thị Lan"_qs));
    EXPECT_EQ(page->changes()->table()->model()->rowCount(), 1);
}

} // namespace
} // namespace muster
