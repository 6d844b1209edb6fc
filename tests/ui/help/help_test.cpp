// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_panel.h"

#include "tests/ui/people/sample_desk.h"
#include "ui/office_window.h"
#include "ui/shell/top_bar.h"

#include <QAction>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <gmock/gmock.h>

namespace muster {
namespace {

using testing::ContainsRegex;

/// The window over the sample office, as a clerk has it.
class HelpTest : public SampleDeskTest {
protected:
    HelpTest()
        : window(officeWindow(desk(), {.language = QStringLiteral("en"), .today = sampleDay,
                                       .door = {QStringLiteral("An"), [](const OfficeAddress &) {}}}))
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        window.go({"dashboard", {}});
        settle();
    }
    ~HelpTest() override { applyLanguage(*qApp, QStringLiteral("en")); }

    HelpPanel *help() const { return window.help(); }
    QString read() const { return help()->browser()->toPlainText(); }

    /// Goes to every page, so that all of them bring their keys.
    void visitAll()
    {
        for (const char *page : {"people", "qualification", "administration", "start", "dashboard"}) {
            window.go({page, {}});
            settle();
        }
        window.go({"people", {{QStringLiteral("person"), 1}}});
        settle();
        window.go({"qualification", {{QStringLiteral("template"), 1}}});
        settle();
    }

    /// Every key that does something, wherever in the window.
    QSet<QString> keysThereAre()
    {
        visitAll();
        QSet<QString> keys;
        for (const QAction *action : window.findChildren<QAction *>())
            for (const QKeySequence &key : action->shortcuts())
                keys.insert(key.toString());
        for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
            keys.insert(shortcut->key().toString());
        return keys;
    }

    MainWindow window;
};

const QStringList languageCodes{QStringLiteral("en"), QStringLiteral("vi")};

QStringList found(const QString &text, const char *pattern)
{
    static QHash<QString, QRegularExpression> forms;
    auto &form = forms[QLatin1String(pattern)];
    if (form.pattern().isEmpty())
        form = QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption);
    QStringList all;
    auto matches = form.globalMatch(text);
    while (matches.hasNext())
        all << matches.next().captured(1);
    return all;
}

/// The text of every topic of a language, by its id.
QHash<QByteArray, QString> topicsIn(const QString &language)
{
    applyLanguage(*qApp, language);
    QHash<QByteArray, QString> topics;
    for (const QByteArray &id : helpTopicIds())
        topics.insert(id, helpTopic(id).text);
    return topics;
}

} // namespace

TEST_F(HelpTest, EveryTopicIsThereInBothLanguagesWithTheSameParts)
{
    const auto english = topicsIn("en");
    const auto vietnamese = topicsIn("vi");
    for (const QByteArray &id : helpTopicIds()) {
        EXPECT_FALSE(english[id].isEmpty()) << id.constData();
        EXPECT_NE(english[id], vietnamese[id]) << id.constData();
        EXPECT_EQ(found(english[id], "^(#+) "), found(vietnamese[id], "^(#+) ")) << id.constData();
        EXPECT_EQ(found(english[id], "\\]\\(([^)]*)\\)"), found(vietnamese[id], "\\]\\(([^)]*)\\)")) << id.constData();
        EXPECT_EQ(found(english[id], "`([^`]*)`"), found(vietnamese[id], "`([^`]*)`")) << id.constData();
        EXPECT_EQ(vietnamese[id], vietnamese[id].normalized(QString::NormalizationForm_C)) << id.constData();
    }
}

TEST_F(HelpTest, EveryLinkLeadsToATopic)
{
    for (const QString &language : languageCodes)
        for (const QString &text : topicsIn(language))
            for (const QString &link : found(text, "\\]\\(([^)]*)\\)"))
                EXPECT_TRUE(helpTopicIds().contains(QString(link).remove(".md").toLatin1())) << qPrintable(link);
}

TEST_F(HelpTest, EveryPageHasATopicOfItsOwn)
{
    const auto &topics = helpTopicIds();
    EXPECT_EQ(helpTopicFor({"start", {}}), "first_start");
    EXPECT_EQ(helpTopicFor({"people", {{"person", 1}, {"tab", "papers"}}}), "papers");
    EXPECT_EQ(helpTopicFor({"people", {{"person", 1}, {"tab", "tours"}}}), "person");
    EXPECT_EQ(helpTopicFor({"administration", {{"section", "changes"}}}), "changes");
    QSet<QByteArray> seen;
    for (const char *page : {"dashboard", "people", "selection", "procedures", "qualification", "administration", "start"}) {
        window.go({page, {}});
        settle();
        QTest::keyClick(&window, Qt::Key_F1);
        EXPECT_TRUE(help()->isVisible());
        EXPECT_TRUE(topics.contains(help()->topic()));
        EXPECT_FALSE(seen.contains(help()->topic())) << page;
        seen.insert(help()->topic());
    }
}

TEST_F(HelpTest, EveryKeyTheHelpNamesDoesSomething)
{
    // What every field, list and tab of Qt answers to, and the columns of the board of stages.
    const QSet<QString> everywhere{"Ctrl+C", "Ctrl+X", "Ctrl+V", "F4", "Ctrl+Tab", "Shift+Tab", "Ctrl+Left", "Ctrl+Right"};
    const QSet<QString> keys = keysThereAre() + everywhere;
    for (const QString &text : topicsIn("en"))
        for (const QString &key : found(text, "`((?:(?:Ctrl|Alt|Shift)\\+|F\\d)[^`]*)`"))
            EXPECT_TRUE(keys.contains(QKeySequence(key).toString())) << qPrintable(key);
}

TEST_F(HelpTest, F1OpensTheHelpOfThePageAndEscapeGivesTheKeyboardBack)
{
    window.topBar()->search()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    EXPECT_EQ(help()->topic(), "dashboard");
    EXPECT_TRUE(help()->browser()->hasFocus());
    EXPECT_THAT(read().toStdString(), ContainsRegex("^The dashboard"));
    window.go({"people", {}});
    EXPECT_EQ(help()->topic(), "people") << "the help goes along with the page";
    window.topBar()->search()->setFocus();
    help()->browser()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(help()->isVisible());
    EXPECT_TRUE(window.topBar()->search()->hasFocus());
}

TEST_F(HelpTest, LinksAreFollowedByKeysAndLeadBack)
{
    QTest::keyClick(&window, Qt::Key_F1);
    QTest::keyClick(help()->browser(), Qt::Key_Tab);
    QTest::keyClick(help()->browser(), Qt::Key_Return);
    EXPECT_EQ(help()->topic(), "exporting");
    for (auto *button : help()->findChildren<QToolButton *>())
        if (button->accessibleName() == "The topic before")
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(help()->topic(), "dashboard");
}

TEST_F(HelpTest, TheSearchFindsTopicsWithoutMarksToo)
{
    applyLanguage(*qApp, QStringLiteral("vi"));
    QTest::keyClick(&window, Qt::Key_F1);
    help()->search()->setFocus();
    QTest::keyClicks(help()->search(), "ban quet");
    EXPECT_TRUE(read().contains(QStringLiteral("Giấy tờ và bản quét"))) << qPrintable(read());
    QTest::keyClick(help()->search(), Qt::Key_Return);
    QTest::keyClick(help()->browser(), Qt::Key_Tab);
    QTest::keyClick(help()->browser(), Qt::Key_Return);
    EXPECT_EQ(help()->topic(), "papers");
    help()->search()->setFocus();
    help()->search()->clear();
    QTest::keyClicks(help()->search(), "xyzzy");
    EXPECT_TRUE(read().contains("xyzzy"));
}

TEST_F(HelpTest, TheSheetOfKeysIsReadFromTheActions)
{
    QTest::keyClick(&window, Qt::Key_F1, Qt::ControlModifier);
    EXPECT_EQ(help()->topic(), "keys");
    for (const QString &line : keyLines(window.actions().all())) {
        EXPECT_TRUE(read().contains(line.section('\t', 0, 0))) << qPrintable(line);
        EXPECT_TRUE(read().contains(line.section('\t', 1))) << qPrintable(line);
    }
}

TEST_F(HelpTest, AnotherLanguageReachesTheTopicOnShow)
{
    QTest::keyClick(&window, Qt::Key_F1);
    applyLanguage(*qApp, QStringLiteral("vi"));
    EXPECT_THAT(read().toStdString(), testing::StartsWith("Tổng quan"));
}

TEST_F(HelpTest, ANarrowWindowShowsTheHelpInThePlaceOfThePage)
{
    window.setMinimumSize(0, 0);
    window.resize(700, 500);
    QTest::keyClick(&window, Qt::Key_F1);
    EXPECT_FALSE(window.currentPage()->isVisible());
    QTest::keyClick(help()->browser(), Qt::Key_Escape);
    EXPECT_TRUE(window.currentPage()->isVisible());
}

} // namespace muster
