// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/lists/saved_filter_button.h"
#include "ui/lists/saved_filter_panel.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace muster {
namespace {

class SavedFiltersTest : public SampleDeskTest {
protected:
    SavedFiltersTest()
    {
        QCoreApplication::setOrganizationName(u"muster-tests"_qs);
        QCoreApplication::setApplicationName(u"Muster"_qs);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(u"settings"_qs));
        view = std::make_unique<PeopleView>(desk());
        view->resize(1080, 700);
        view->refresh(sampleDay);
        view->show();
        activate();
        settle();
    }
    ~SavedFiltersTest() override { QCoreApplication::setOrganizationName({}); }

    void activate()
    {
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
        view->bar()->find();
    }

    static void type(const QString &text)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    /// Ctrl+Shift+F, then this in the panel.
    template <class Deed>
    void inPanel(Deed deed)
    {
        activate();
        bool done = false;
        QTimer::singleShot(0, view.get(), [&] {
            auto *panel = qobject_cast<SavedFilterPanel *>(QApplication::activeModalWidget());
            ASSERT_TRUE(panel);
            ASSERT_TRUE(QTest::qWaitFor([panel] { return panel->isAncestorOf(QApplication::focusWidget()); }));
            deed(*panel);
            done = true;
            if (panel->isVisible())
                panel->reject();
        });
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(done) << "no panel opened";
        settle();
    }

    void saveAs(const QString &name)
    {
        inPanel([&](SavedFilterPanel &panel) {
            panel.name()->setFocus();
            press(Qt::Key_A, Qt::ControlModifier);
            type(name);
            press(Qt::Key_Return);
        });
    }

    QStringList names() const
    {
        QStringList list;
        for (const SavedFilter &filter : filters().all())
            list.append(filter.name);
        return list;
    }
    SavedFilters filters() const { return {database().address().text, u"people"_qs}; }
    SavedFilterButton *button() const { return view->findChild<SavedFilterButton *>(); }

    QTemporaryDir folder;
    std::unique_ptr<PeopleView> view;
};

} // namespace

TEST_F(SavedFiltersTest, a_filter_is_saved_used_renamed_and_removed_by_keys)
{
    view->bar()->words()->setText(u"dao"_qs);
    settle();
    saveAs(u"The Daos"_qs);
    EXPECT_EQ(names(), QStringList{u"The Daos"_qs});
    EXPECT_EQ(button()->text(), u"The Daos"_qs);

    view->bar()->clear();
    settle();
    EXPECT_EQ(button()->text(), u"Saved"_qs);
    inPanel([](SavedFilterPanel &) { press(Qt::Key_Return); });
    EXPECT_EQ(view->bar()->words()->text(), u"dao"_qs);
    EXPECT_EQ(view->count(), u"27 of 1,614"_qs);

    inPanel([](SavedFilterPanel &) {
        press(Qt::Key_F2);
        type(u"Family Dao"_qs);
        press(Qt::Key_Return);
    });
    EXPECT_EQ(names(), QStringList{u"Family Dao"_qs});
    inPanel([](SavedFilterPanel &) { press(Qt::Key_Delete); });
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(SavedFiltersTest, choices_beside_the_words_are_saved_too_and_offered_in_the_menu)
{
    auto *sex = view->findChild<QComboBox *>(u"sex"_qs);
    sex->setCurrentIndex(2);
    settle();
    const QString women = view->count();
    saveAs(u"Women"_qs);
    view->bar()->clear();
    settle();
    emit button()->menu()->aboutToShow();
    ASSERT_EQ(button()->menu()->actions().first()->text(), u"Women"_qs);
    button()->menu()->actions().first()->trigger();
    settle();
    EXPECT_EQ(view->count(), women);
    EXPECT_EQ(sex->currentIndex(), 2);
}

TEST_F(SavedFiltersTest, the_same_name_replaces_and_a_taken_name_is_not_given_twice)
{
    filters().save({u"A"_qs, {{u"words"_qs, u"an"_qs}}});
    filters().save({u"B"_qs, {{u"words"_qs, u"binh"_qs}}});
    filters().save({u"A"_qs, {{u"words"_qs, u"anh"_qs}}});
    filters().rename(u"B"_qs, u"A"_qs);
    filters().rename(u"B"_qs, {});
    EXPECT_EQ(names(), (QStringList{u"A"_qs, u"B"_qs}));
    EXPECT_EQ(filters().all().first().state, (QVariantMap{{u"words"_qs, u"anh"_qs}}));
}

TEST_F(SavedFiltersTest, another_office_has_its_own)
{
    filters().save({u"A"_qs, {{u"words"_qs, u"an"_qs}}});
    EXPECT_TRUE(SavedFilters(u"/elsewhere.muster"_qs, u"people"_qs).all().isEmpty());
}

TEST_F(SavedFiltersTest, nothing_is_saved_when_nothing_is_filtered)
{
    inPanel([](SavedFilterPanel &panel) { EXPECT_FALSE(panel.name()->isEnabled()); });
}

} // namespace muster
