// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "core/training/attendance.h"
#include "core/training/enrol.h"
#include "tests/support/office_fixture.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/training/course_tab.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

namespace muster {

/// Somebody at one tab of a course, over the sample office, with the keyboard and the mouse.
class CourseDeskTest : public SampleDeskTest {
protected:
    CourseDeskTest() : signing(desk())
    {
        signing.now = [this] { return sampleClerk().at.addSecs(3600 + m_seconds++); };
        for (const Person &one : select<Person>(database(), QStringLiteral("WHERE id NOT IN (SELECT person_id FROM candidacy) ORDER BY sort_key, id LIMIT 8")))
            free.append(one.id);
    }

    /// To be called when the tab is made.
    void stand(CourseTab *tab)
    {
        auto *rows = new QVBoxLayout(&window);
        rows->addWidget(tab);
        addKey(QKeySequence::Save, [tab] { tab->save(); });
        addKey(QKeySequence::New, [tab] { tab->add(); });
        addKey(QKeySequence(Qt::Key_F2), [tab] { tab->edit(); });
        QObject::connect(tab, &CourseTab::changed, &window, [this] { ++changed; });
        QObject::connect(tab, &PageView::goTo, &window, [this](const Location &place) { wentTo = place; });
        window.resize(1024, 600);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    CourseId course(int places, const QString &code = QStringLiteral("HERE-1"), const QString &programme = QStringLiteral("CPTM-2017"))
    {
        auto programmes = select<Programme>(database(), QStringLiteral("WHERE code = ?"), {programme});
        if (programmes.isEmpty())
            programmes = select<Programme>(database(), QStringLiteral("ORDER BY code LIMIT 1"));
        return saved(database(), Course{.code = code, .programmeId = programmes.first().id, .startsOn = QDate(2025, 8, 4), .endsOn = QDate(2025, 8, 15), .capacity = places},
                     sampleClerk()).id;
    }

    /// A course with the first so many of those who are free.
    CourseId enrolled(int places, int people)
    {
        shown = course(places);
        EXPECT_TRUE(enrol(database(), {shown, free.mid(0, people)}, sampleClerk()).isDone());
        return shown;
    }

    void press(int key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), with);
        QApplication::processEvents();
    }

    /// One key event for each letter; those that are not ASCII come as from an input method's keyboard.
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, letter);
            QApplication::sendEvent(QApplication::focusWidget(), &down);
            QApplication::sendEvent(QApplication::focusWidget(), &up);
        }
        QApplication::processEvents();
    }

    /// Goes on with Tab to the field of that name and types into it, in place of what stands there.
    void enter(const QString &field, const QString &text)
    {
        for (int i = 0; i < 60 && !QApplication::focusWidget()->accessibleName().startsWith(field); ++i)
            press(Qt::Key_Tab);
        ASSERT_TRUE(QApplication::focusWidget()->accessibleName().startsWith(field)) << field.toStdString();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

    HistoryHead newest() const { return changeSets(database(), 1).first().head; }

    OfficeDesk signing;
    QList<PersonId> free;       ///< nobody's candidates
    CourseId shown;
    QWidget window;
    Location wentTo;
    int changed = 0;

private:
    template <class Act>
    void addKey(const QKeySequence &key, Act act)
    {
        QObject::connect(new QShortcut(key, &window), &QShortcut::activated, &window, act);
    }

    int m_seconds = 0;
};

} // namespace muster
