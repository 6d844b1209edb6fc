// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/office.h"
#include "core/people/office_profile.h"
#include "core/storage/change_watch.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"
#include "ui/forms/record_form.h"
#include "ui/office_window.h"
#include "ui/people/people_page.h"
#include "ui/people/person_place.h"
#include "ui/people/person_view.h"
#include "ui/people/profile_tab.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace muster {
namespace {

constexpr int promisedMs = 2000;

/// A clerk at a window of her own, on a connection of her own, at the page of one person.
class Clerk {
public:
    Clerk(const OfficeAddress &address, const QString &name)
        : m_office(Office::open(address, {name, QDateTime::currentDateTimeUtc()})), m_desk(m_office),
          m_window(officeWindow(m_desk, {.language = QStringLiteral("en"), .today = QDate(2025, 7, 31)})),
          m_watch(m_office.database(), [this] { m_window.refreshPage(); })
    {
        m_window.resize(1280, 800);
        m_window.show();
    }

    void openPerson(PersonId id)
    {
        Location place = personPlace(id);
        place.detail.insert(QStringLiteral("tab"), QStringLiteral("profile"));
        m_window.go(place);
        m_desk.worker->settle();
    }

    FormRow &field(const char *column) const
    {
        return *qobject_cast<PeoplePage *>(m_window.currentPage())->person()->profile()->panel()->form()->row(column);
    }
    QString shown(const char *column) const { return field(column).editor()->value().toString(); }

    void type(const char *column, const QString &text)
    {
        comeToFront();
        QWidget *control = field(column).editor()->control();
        control->setFocus();
        QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(control, text);
    }

    void save()
    {
        comeToFront();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QApplication::processEvents();
    }

    void press(const char *column, const char *button)
    {
        comeToFront();
        auto *choice = field(column).findChild<QPushButton *>(QLatin1String(button));
        ASSERT_TRUE(choice && choice->isVisible()) << column << ' ' << button;
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space);
    }

private:
    void comeToFront()
    {
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    Office m_office;
    OfficeDesk m_desk;
    MainWindow m_window;
    ChangeWatch m_watch;
};

/// Two windows in one office.
class TwoWindows : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        applyLanguage(*qApp, QStringLiteral("en"));
        saved(database(), OfficeProfile{.name = QStringLiteral("Office")});
        m_person = saved(database(), person(QStringLiteral("VN-1"), QStringLiteral("Nguyen Van An")));
        lan.emplace(address(), QStringLiteral("Lan"));
        minh.emplace(address(), QStringLiteral("Minh"));
        lan->openPerson(m_person.id);
        minh->openPerson(m_person.id);
    }

    Person now() const { return *find(database(), m_person.id); }

    std::optional<Clerk> lan;
    std::optional<Clerk> minh;

private:
    Person m_person;
};
ON_EACH_ENGINE(TwoWindows);

TEST_P(TwoWindows, see_each_others_change_within_two_seconds_and_keep_what_is_typed)
{
    minh->type("note", "half a sentence");
    lan->type("passport_name", "NGUYEN Van An");
    lan->save();
    EXPECT_TRUE(QTest::qWaitFor([&] { return minh->shown("passport_name") == "NGUYEN Van An"; }, promisedMs));
    EXPECT_EQ(minh->shown("note"), QString("half a sentence"));
    EXPECT_FALSE(minh->field("note").isDisputed());
    minh->save();
    EXPECT_EQ(now().note, QString("half a sentence"));
    EXPECT_EQ(now().passportName, QString("NGUYEN Van An"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return lan->shown("note") == "half a sentence"; }, promisedMs));
}

TEST_P(TwoWindows, settle_a_conflict_field_by_field_without_losing_a_word)
{
    minh->type("note", "as Minh has it");
    minh->type("passport_name", "NGUYEN An");
    lan->type("note", "as Lan has it");
    lan->type("passport_name", "NGUYEN Van An");
    lan->save();
    ASSERT_TRUE(QTest::qWaitFor([&] { return minh->field("note").isDisputed(); }, promisedMs));
    EXPECT_EQ(minh->shown("note"), QString("as Minh has it"));
    minh->press("note", "keepMine");
    minh->press("passport_name", "takeTheirs");
    minh->save();
    EXPECT_EQ(now().note, QString("as Minh has it"));
    EXPECT_EQ(now().passportName, QString("NGUYEN Van An"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return lan->shown("note") == "as Minh has it"; }, promisedMs));
}

} // namespace
} // namespace muster
