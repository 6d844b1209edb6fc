// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "core/base/errors.h"
#include "core/office/office.h"
#include "core/people/office_profile.h"
#include "core/storage/repository.h"
#include "ui/office_switch.h"
#include "ui/shell/language.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/theme.h"
#include "ui/shell/top_bar.h"
#include "ui/start/checked_field.h"
#include "ui/start/new_office_form.h"
#include "ui/start/start_choices.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace muster {
namespace {

/// The program as it starts without an office, in a home of its own.
class StartPageTest : public testing::Test {
protected:
    StartPageTest()
    {
        qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("muster-tests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QSettings().clear();
        applyTheme(*qApp, Appearance::Light);
        applyLanguage(*qApp, QStringLiteral("en"));
        m_program = std::make_unique<OfficeSwitch>(QStringLiteral("An"), OpeningChoice{.language = QStringLiteral("en")});
    }
    ~StartPageTest() override
    {
        m_program.reset();
        applyLanguage(*qApp, QStringLiteral("en"));
        qunsetenv("XDG_DATA_HOME");
        QSettings().clear();
    }

    void start(const QVariantMap &detail = {})
    {
        m_program->choose(detail);
        window()->show();
        window()->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window()));
    }

    MainWindow *window() const { return m_program->window(); }
    StartPage *page() const { return qobject_cast<StartPage *>(window()->currentPage()); }
    QString path(const QString &name) const { return m_home.filePath(name); }
    QString strip() const { return window()->messages()->isHidden() ? QString() : window()->messages()->words(); }
    CheckedField *field(const char *column) const { return page()->form()->findChild<CheckedField *>(QLatin1String(column)); }

    static QString fault(CheckedField *field) { return field->edit()->accessibleDescription(); }

    QPushButton *button(const QString &text) const
    {
        for (auto *one : page()->findChildren<QPushButton *>())
            if (one->text() == text || one->accessibleName() == text)
                return one;
        return nullptr;
    }

    /// Until what was asked for is there, or has failed.
    void waitForAnswer()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !page() || !page()->isBusy(); }, 60'000));
        QApplication::processEvents();
    }

    void openTyped(const QString &address)
    {
        page()->choices()->address()->edit()->setText(address);
        QTest::keyClick(page()->choices()->address()->edit(), Qt::Key_Return);
        waitForAnswer();
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    Signature clerk() const { return {QStringLiteral("An"), QDateTime(QDate(2025, 8, 1), QTime(8, 0), Qt::UTC)}; }

private:
    QTemporaryDir m_home;
    std::unique_ptr<OfficeSwitch> m_program;
};

} // namespace

TEST_F(StartPageTest, ANewOfficeIsMadeByKeyboardAlone)
{
    start();
    EXPECT_TRUE(window()->rail()->isHidden());
    EXPECT_TRUE(window()->topBar()->search()->isHidden());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    for (const QString &words : {QStringLiteral("Battalion office"), QStringLiteral("Van phong tieu doan"), QStringLiteral("vnm")}) {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    ASSERT_EQ(QApplication::focusWidget(), field("place")->edit());
    EXPECT_TRUE(field("place")->text().endsWith("/battalion-office.muster"));
    field("place")->edit()->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), path("own.muster"));
    EXPECT_EQ(fault(field("place")), "");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    waitForAnswer();
    EXPECT_EQ(window()->windowTitle(), "Deployed strength — Battalion office — Muster");
    const Office made = Office::open(OfficeAddress::of(path("own.muster")), clerk());
    const OfficeProfile profile = select<OfficeProfile>(made.database()).first();
    EXPECT_EQ(profile.nameVi, "Van phong tieu doan");
    EXPECT_EQ(profile.country, "VNM");
    ASSERT_EQ(recentOffices().size(), 1);
    EXPECT_EQ(recentOffices().first().name, "Battalion office");
}

TEST_F(StartPageTest, WhatIsWrongWithANewOfficeIsToldWhileOneTypes)
{
    start({{"new", true}});
    write("there.muster", "something");
    field("place")->edit()->setText(path("there.muster"));
    EXPECT_TRUE(fault(field("place")).startsWith("There is already a file of this name"));
    field("place")->edit()->setText(path("nowhere/office.muster"));
    EXPECT_TRUE(fault(field("place")).startsWith("There is no such folder"));
    field("place")->edit()->setText("postgresql://server");
    EXPECT_TRUE(fault(field("place")).contains("postgresql://name@server/office"));
    field("place")->edit()->setText("postgresql://an@server/office");
    EXPECT_EQ(fault(field("place")), "");
    field("country")->edit()->setText("V1");
    EXPECT_EQ(fault(field("country")), "three letters, for example VNM");
    EXPECT_EQ(fault(field("name")), "") << "nobody has tried yet";
    QTest::mouseClick(button("Make the office"), Qt::LeftButton);
    EXPECT_NE(fault(field("name")), "");
    EXPECT_EQ(QApplication::focusWidget(), field("name")->edit());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(page()->choices()->isVisible());
}

TEST_F(StartPageTest, TheSampleIsMadeInThisPersonsFolderAndNamedInTheTitle)
{
    QFile::remove(sampleOffice().text);
    start();
    QTest::mouseClick(button("Open the sample office"), Qt::LeftButton);
    waitForAnswer();
    EXPECT_TRUE(QFile::exists(sampleOffice().text));
    EXPECT_TRUE(sampleOffice().text.endsWith("/muster/sample.muster"));
    EXPECT_TRUE(window()->windowTitle().contains("sample office"));
    EXPECT_EQ(window()->currentPage()->today(), QDate(2025, 7, 31));
}

TEST_F(StartPageTest, AnOfficeThatDoesNotOpenIsToldOfAndThePageStays)
{
    start();
    write("damaged.muster", "this is no office at all");
    openTyped(path("damaged.muster"));
    ASSERT_TRUE(page());
    EXPECT_TRUE(strip().contains("damaged.muster")) << qPrintable(strip());
    openTyped(path("missing.muster"));
    EXPECT_TRUE(strip().startsWith("There is no such office file")) << qPrintable(strip());
    EXPECT_EQ(page()->choices()->address()->text(), path("missing.muster"));
    createOffice(OfficeAddress::of(path("newer.muster")), NewOffice::Empty, clerk());
    Database::open(OfficeAddress::of(path("newer.muster"))).change("UPDATE migration SET number = 9999, min_compatible = 9999 WHERE number = 1");
    openTyped(path("newer.muster"));
    EXPECT_FALSE(strip().isEmpty());
    ASSERT_TRUE(page());
    EXPECT_TRUE(recentOffices().isEmpty());
}

TEST_F(StartPageTest, OfficesOfBeforeOpenAndThoseThatAreGoneCanBeTakenOut)
{
    createOffice(OfficeAddress::of(path("one.muster")), OfficeProfile{.name = "Office one"}, clerk());
    rememberOffice({OfficeAddress::of(path("gone.muster")), "Office gone"});
    rememberOffice({OfficeAddress::of(path("one.muster")), "Office one"});
    start();
    EXPECT_FALSE(button("Open Office gone")->isEnabled());
    bool isTold = false;
    for (auto *label : page()->findChildren<QLabel *>())
        isTold = isTold || label->text().startsWith("No longer there: ");
    EXPECT_TRUE(isTold);
    for (auto *remove : page()->findChildren<QToolButton *>())
        if (remove->accessibleName().endsWith("Office gone"))
            QTest::mouseClick(remove, Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_FALSE(button("Open Office gone"));
    EXPECT_EQ(QApplication::focusWidget(), button("Open Office one"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    waitForAnswer();
    EXPECT_TRUE(window()->windowTitle().contains("Office one"));
}

TEST_F(StartPageTest, AnotherOfficeIsOpenedFromTheOneThatIsOpen)
{
    createOffice(OfficeAddress::of(path("one.muster")), OfficeProfile{.name = "Office one"}, clerk());
    createOffice(OfficeAddress::of(path("two.muster")), OfficeProfile{.name = "Office two", .nameVi = QStringLiteral("Văn phòng hai")}, clerk());
    start();
    openTyped(path("one.muster"));
    ASSERT_TRUE(window()->windowTitle().contains("Office one"));
    window()->resize(1000, 700);
    QTest::keyClick(window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(page());
    for (auto *language : window()->topBar()->findChildren<QToolButton *>())
        if (language->text() == QStringLiteral("Tiếng Việt"))
            QTest::mouseClick(language, Qt::LeftButton);
    EXPECT_TRUE(page());
    openTyped(path("two.muster"));
    EXPECT_TRUE(window()->windowTitle().contains(QStringLiteral("Văn phòng hai")));
    EXPECT_EQ(window()->size(), QSize(1000, 700));
    EXPECT_TRUE(window()->isVisible());
}

TEST_F(StartPageTest, APasswordIsNeverKept)
{
    rememberOffice({OfficeAddress::of("postgresql://an:secret@server/office"), "Shared"});
    EXPECT_EQ(recentOffices().first().address.text, "postgresql://an@server/office");
}

} // namespace muster
