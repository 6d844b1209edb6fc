// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "core/storage/repository.h"
#include "tests/ui/keys.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/forms/record_form.h"
#include "ui/office_window.h"
#include "ui/people/people_page.h"
#include "ui/people/person_place.h"
#include "ui/people/person_view.h"
#include "ui/people/profile_tab.h"
#include "ui/people/record_tab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/status_line.h"

#include <QTabWidget>
#include <QTest>

namespace muster {

/// Somebody at the whole window, with the keyboard alone.
class PersonDeskTest : public SampleDeskTest {
protected:
    PersonDeskTest() : signing(desk())
    {
        signing.now = [this] { return sampleClerk().at.addSecs(3600 + m_seconds++); };
        window = std::make_unique<MainWindow>(officeWindow(signing, {.language = QStringLiteral("en"), .today = sampleDay}));
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->go({"people", {}});
        settleAll();
    }

    PeoplePage *page() const { return qobject_cast<PeoplePage *>(window->currentPage()); }
    PersonView *view() const { return page()->person(); }
    template <class Tab>
    Tab *tab() const { return qobject_cast<Tab *>(view()->currentTab()); }
    QString status() const { return window->status()->message(); }
    QString faults() const { return window->messages()->isHidden() ? QString() : window->messages()->words(); }
    int changes() const { return int(changeSets(database(), 100).size()); }
    QString newestName() const { return changeSets(database(), 1).first().head.name; }

    void settleAll()
    {
        QApplication::processEvents();
        signing.worker->settle();
        QApplication::processEvents();
    }

    Person byServiceNo(const char *number) const
    {
        return select<Person>(database(), QStringLiteral("WHERE service_no = ?"), {QLatin1String(number)}).value(0);
    }

    void open(PersonId id, const char *tab)
    {
        Location place = personPlace(id);
        place.detail.insert(QStringLiteral("tab"), QLatin1String(tab));
        window->go(place);
        settleAll();
    }

    void press(int key, Qt::KeyboardModifiers with = {})
    {
        muster::press(key, with);
        settleAll();
    }

    void type(const QString &text)
    {
        muster::type(text);
        settleAll();
    }

    void enter(const QString &field, const QString &text)
    {
        muster::enter(field, text);
        settleAll();
    }

    QString strip(const RecordPanel *panel) const { return panel->strip()->isHidden() ? QString() : panel->strip()->words(); }

    OfficeDesk signing;
    std::unique_ptr<MainWindow> window;

private:
    int m_seconds = 0;
};

} // namespace muster
