// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/base/errors.h"
#include "ui/help/help_topics.h"
#include "ui/shell/language.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/status_line.h"
#include "ui/shell/theme.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace muster {

namespace {

/// Notes what the shell asks of it.
class NotingPage : public Page {
public:
    NotingPage(const QString &name, QStringList *notes, QWidget *parent)
        : Page(parent), m_name(name), m_notes(notes)
    {
        m_notes->append("made " + name);
    }

    QString title() const override { return m_name; }
    void open(const QVariantMap &detail) override { m_day = detail.value("day").toString(); }
    QVariantMap detail() const override
    {
        return m_day.isEmpty() ? QVariantMap() : QVariantMap{{"day", m_day}};
    }
    void retranslate() override { m_notes->append("retranslated " + m_name); }
    void refresh() override
    {
        m_notes->append("read " + m_name + (m_day.isEmpty() ? QString() : " on " + m_day));
        if (m_name == "broken")
            throw Fault("The office file cannot be reached.");
        emit counted(m_name + " figure");
    }
    void moveTo(const QString &day)
    {
        m_day = day;
        emit moved();
    }

private:
    QString m_name;
    QStringList *m_notes;
    QString m_day;
};

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
    {
        QCoreApplication::setOrganizationName("muster-tests");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        QSettings().clear();
        applyTheme(*qApp, Appearance::Light);
    }

    PageEntry entry(const char *id, RailGroup group = RailGroup::Work)
    {
        return {id, id, "people", [this, id](QWidget *parent) { return new NotingPage(id, &notes, parent); },
                group};
    }

    WindowSetup setup()
    {
        WindowSetup setup;
        setup.officeName = "Văn phòng mẫu";
        setup.signedIn = "Lt Col An";
        setup.language = "en";
        setup.pages = {entry("dashboard"), entry("people"), entry("broken"),
                       entry("administration", RailGroup::Apart)};
        setup.today = [] { return QDate(2026, 11, 22); };
        setup.search = [](const QString &text, const std::function<void(const QList<SearchHit> &)> &take) {
            QTimer::singleShot(1, qApp, [text, take] {
                take({{"first " + text, "person", "people", {"people", {{"day", "found"}}}},
                      {"second", "mission", "deployment", {"administration", {}}}});
            });
        };
        setup.actions = {
            {"undo", "Take back", "undo", {QKeySequence("Ctrl+Z")}, [this] { notes << "undone"; }}};
        return setup;
    }

    void show(MainWindow &window)
    {
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    QTemporaryDir settings;
    QStringList notes;
};

} // namespace

TEST_F(MainWindowTest, MakesAPageOnlyWhenItIsFirstShown)
{
    MainWindow window(setup());
    EXPECT_TRUE(notes.isEmpty());
    window.openWhereLeft();
    EXPECT_EQ(notes, QStringList({"made dashboard", "read dashboard"}));
    window.go({"people", {}});
    window.go({"dashboard", {}});
    EXPECT_EQ(notes.count("made dashboard"), 1);
    EXPECT_EQ(notes.count("read dashboard"), 2);
    EXPECT_EQ(window.currentPage()->today(), QDate(2026, 11, 22));
    EXPECT_EQ(window.windowTitle(), "dashboard — Văn phòng mẫu — Muster");
}

TEST_F(MainWindowTest, NumbersArrowsAndTheRailChooseAPage)
{
    MainWindow window(setup());
    window.openWhereLeft();
    show(window);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.location().page, "people");
    EXPECT_EQ(window.rail()->current(), "people");
    window.rail()->setFocus();
    QTest::keyClick(window.rail(), Qt::Key_Up);
    EXPECT_EQ(window.location().page, "dashboard");
    const auto last = window.rail()->visualItemRect(window.rail()->item(3));
    QTest::mouseClick(window.rail()->viewport(), Qt::LeftButton, {}, QPoint(60, last.bottom() - 15));
    EXPECT_EQ(window.location().page, "administration");
}

TEST_F(MainWindowTest, BackAndForwardComeToWhatAPageLastShowed)
{
    MainWindow window(setup());
    window.openWhereLeft();
    show(window);
    EXPECT_FALSE(window.actions().at("back")->isEnabled());
    static_cast<NotingPage *>(window.currentPage())->moveTo("2025-07-31");
    window.go({"people", {}});
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.location(), (Location{"dashboard", {{"day", "2025-07-31"}}}));
    EXPECT_EQ(notes.last(), "read dashboard on 2025-07-31");
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window.location().page, "people");
    EXPECT_FALSE(window.actions().at("forward")->isEnabled());
}

TEST_F(MainWindowTest, AFaultIsToldInTheStripAndEscapeClosesIt)
{
    MainWindow window(setup());
    window.openWhereLeft();
    show(window);
    window.go({"broken", {}});
    EXPECT_TRUE(window.messages()->isVisible());
    EXPECT_EQ(window.messages()->words(), "The office file cannot be reached.");
    EXPECT_EQ(window.messages()->tone(), Tone::Error);
    window.currentPage()->setFocusPolicy(Qt::StrongFocus);
    window.currentPage()->setFocus();
    QTest::keyClick(window.currentPage(), Qt::Key_Escape);
    EXPECT_FALSE(window.messages()->isVisible());
}

TEST_F(MainWindowTest, APageThatCannotBeMadeLeavesTheWindowWhereItWas)
{
    auto broken = setup();
    broken.pages[1].make = [](QWidget *) -> Page * { throw Fault("No page today."); };
    MainWindow window(broken);
    window.openWhereLeft();
    window.go({"people", {}});
    EXPECT_EQ(window.location().page, "dashboard");
    EXPECT_EQ(window.rail()->current(), "dashboard");
    EXPECT_EQ(window.messages()->words(), "No page today.");
}

TEST_F(MainWindowTest, ControlKSearchesAndEnterOpensWhatIsFound)
{
    MainWindow window(setup());
    window.openWhereLeft();
    show(window);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *field = window.topBar()->search();
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClicks(field, "dat");
    ASSERT_TRUE(QTest::qWaitFor([&] { return field->isOpen(); }));
    EXPECT_EQ(field->hits().first().text, "first dat");
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(window.location(), (Location{"people", {{"day", "found"}}}));
    EXPECT_FALSE(field->isOpen());
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(MainWindowTest, EnterBeforeTheHitsOpensTheFirstOnceItIsFound)
{
    MainWindow window(setup());
    window.openWhereLeft();
    show(window);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *field = window.topBar()->search();
    QTest::keyClicks(field, "dat");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(field->isOpen());
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.location() == Location{"people", {{"day", "found"}}}; }));
}

TEST_F(MainWindowTest, EscapeClosesTheHitsAndThenEmptiesTheField)
{
    MainWindow window(setup());
    show(window);
    auto *field = window.topBar()->search();
    field->setFocus();
    QTest::keyClicks(field, "x");
    ASSERT_TRUE(QTest::qWaitFor([&] { return field->isOpen(); }));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(field->isOpen());
    EXPECT_EQ(field->text(), "x");
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(field->text(), "");
}

TEST_F(MainWindowTest, TheStatusLineTellsOfficeFigureAndMessage)
{
    MainWindow window(setup());
    window.openWhereLeft();
    EXPECT_EQ(window.status()->figure(), "dashboard figure");
    emit window.currentPage()->said("saved 10:42");
    EXPECT_EQ(window.status()->message(), "saved 10:42");
}

TEST_F(MainWindowTest, AnotherLanguageReachesEveryPageThatWasMade)
{
    MainWindow window(setup());
    window.openWhereLeft();
    QSignalSpy chosen(&window, &MainWindow::languageChosen);
    for (auto *button : window.topBar()->findChildren<QToolButton *>()) {
        if (button->text() == "Tiếng Việt")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), "vi");
    notes.clear();
    applyLanguage(*qApp, "vi");
    EXPECT_EQ(notes, QStringList({"retranslated dashboard", "read dashboard"}));
    applyLanguage(*qApp, "en");
}

TEST_F(MainWindowTest, AddedActionsStandInTheOneTableWithTheRest)
{
    MainWindow window(setup());
    window.openWhereLeft();
    show(window);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notes.last(), "undone");
    const auto lines = keyLines(window.actions().all());
    EXPECT_TRUE(lines.contains("Take back\tCtrl+Z"));
    EXPECT_TRUE(lines.contains("Find anything\tCtrl+K"));
    EXPECT_TRUE(lines.contains("people\tCtrl+2"));
}

TEST_F(MainWindowTest, NoTwoActionsShareAKey)
{
    MainWindow window(setup());
    QStringList keys;
    for (const auto *action : window.actions().all()) {
        for (const auto &key : action->shortcuts())
            keys << key.toString();
    }
    EXPECT_EQ(keys.removeDuplicates(), 0);
}

TEST_F(MainWindowTest, OpensWhereItWasLeft)
{
    {
        MainWindow window(setup());
        window.openWhereLeft();
        window.go({"people", {}});
        window.resize(1111, 777);
        window.close();
    }
    MainWindow again(setup());
    again.openWhereLeft();
    EXPECT_EQ(again.location().page, "people");
    EXPECT_EQ(again.size(), QSize(1111, 777));
}

TEST_F(MainWindowTest, IsDrawnToAPictureOfTheSizeAskedFor)
{
    MainWindow window(setup());
    window.openWhereLeft();
    const auto picture = window.shot({1280, 800});
    EXPECT_EQ(picture.size(), QSize(1280, 800));
    EXPECT_EQ(picture.pixelColor(600, 400), lightTheme().colours.page);
    EXPECT_EQ(picture.pixelColor(2, 400), lightTheme().colours.surface);
}

TEST_F(MainWindowTest, EveryControlOfTheShellHasANameToReadAloud)
{
    MainWindow window(setup());
    window.openWhereLeft();
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->focusPolicy() == Qt::NoFocus)
            continue;
        const bool named =
            !button->accessibleName().isEmpty() || !button->text().isEmpty() || !button->toolTip().isEmpty();
        EXPECT_TRUE(named) << qPrintable(button->objectName());
    }
    EXPECT_FALSE(window.rail()->accessibleName().isEmpty());
    EXPECT_FALSE(window.topBar()->search()->accessibleName().isEmpty());
}

} // namespace muster
