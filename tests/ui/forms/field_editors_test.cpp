// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/missions/mission.h"
#include "core/people/office_profile.h"
#include "core/people/person.h"
#include "tests/ui/keys.h"
#include "ui/forms/day_editor.h"
#include "ui/forms/form_grid.h"
#include "ui/forms/note_editor.h"
#include "ui/forms/record_form.h"
#include "ui/forms/text_editor.h"
#include "ui/shell/day_calendar.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace muster {
namespace {

const RecordNames noNames{.find = [](const char *, const QString &) { return QList<NamedRecord>(); },
                          .nameOf = [](const char *, qint64) { return QString(); }};

class FieldEditors : public testing::Test {
protected:
    FieldEditors()
    {
        applyLanguage(*qApp, QStringLiteral("en"));
        applyTheme(*qApp, Appearance::Light);
    }
    ~FieldEditors() override { applyLanguage(*qApp, QStringLiteral("en")); }

    void show(const RecordType &type, int width = 480)
    {
        form.emplace(type, noNames, QList<QByteArray>());
        form->resize(width, 700);
        form->QWidget::show();
        form->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&*form));
    }

    QWidget *control(const char *column) const { return form->row(column)->editor()->control(); }
    QString told(const char *column) const { return form->row(column)->told(); }

    void go(const char *column)
    {
        control(column)->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
    }

    DayCalendar *calendar() const { return form->findChild<DayCalendar *>(); }

    std::optional<RecordForm> form;
};

TEST_F(FieldEditors, of_days_say_what_is_wrong_once_the_day_is_finished)
{
    show(recordType<Mission>());
    go("started_on");
    for (const QChar letter : u"31/02/202"_qs) {
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        EXPECT_EQ(told("started_on"), QString());
    }
    QTest::keyClick(QApplication::focusWidget(), '6');
    EXPECT_EQ(told("started_on"), u"there is no day 31/02/2026 in the calendar"_qs);
    for (const auto &[typed, words] : {std::pair{u"1/1/0000"_qs, u"the year 0000 is out of range, it must be from 1900 to 2200"_qs},
                                       {u"1/1/9999"_qs, u"the year 9999 is out of range, it must be from 1900 to 2200"_qs}}) {
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), typed);
        EXPECT_EQ(told("started_on"), words);
    }
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"1/2/26"_qs);
    EXPECT_EQ(told("started_on"), QString()) << "two more figures may follow";
    press(Qt::Key_Tab);
    EXPECT_EQ(told("started_on"), u"type the year in full, like 31/07/2025"_qs);
}

TEST_F(FieldEditors, of_days_write_the_day_out_in_full_when_they_are_left)
{
    show(recordType<Mission>());
    for (const QString &typed : {u"1/2/2026"_qs, u"01022026"_qs, u"2026-02-01"_qs}) {
        go("started_on");
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), typed);
        press(Qt::Key_Return);
        EXPECT_EQ(qobject_cast<QLineEdit *>(control("started_on"))->text(), u"01/02/2026"_qs);
        EXPECT_EQ(form->row("started_on")->editor()->value().toDate(), QDate(2026, 2, 1));
    }
}

TEST_F(FieldEditors, of_days_open_a_calendar_that_is_worked_by_keys)
{
    show(recordType<Mission>());
    form->row("started_on")->editor()->setValue(QDate(2026, 2, 10));
    go("started_on");
    press(Qt::Key_F4);
    ASSERT_TRUE(calendar());
    QTest::keyClick(calendar()->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview")), Qt::Key_Right);
    QTest::keyClick(calendar()->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview")), Qt::Key_Return);
    EXPECT_EQ(form->row("started_on")->editor()->value().toDate(), QDate(2026, 2, 11));
    EXPECT_TRUE(form->row("started_on")->isEdited());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(calendar());
    QTest::keyClick(calendar()->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview")), Qt::Key_Escape);
    EXPECT_FALSE(calendar()->isVisible());
    EXPECT_EQ(form->row("started_on")->editor()->value().toDate(), QDate(2026, 2, 11));
}

TEST_F(FieldEditors, open_a_calendar_in_the_language_in_use)
{
    applyLanguage(*qApp, QStringLiteral("vi"));
    show(recordType<Mission>());
    go("started_on");
    press(Qt::Key_F4);
    ASSERT_TRUE(calendar());
    EXPECT_EQ(calendar()->findChild<QCalendarWidget *>()->locale().language(), QLocale::Vietnamese);
    calendar()->close();
}

TEST_F(FieldEditors, of_one_line_make_spaces_of_pasted_line_ends_and_tabs_and_say_so)
{
    show(recordType<Mission>());
    QApplication::clipboard()->setText(u"UN\tMission\r\nin\n\nSouth"_qs);
    go("name_en");
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(form->row("name_en")->editor()->value().toString(), u"UN Mission in South"_qs);
    EXPECT_EQ(form->row("name_en")->editor()->advice(), u"line ends and tabs became spaces"_qs);
    EXPECT_EQ(told("name_en"), QString());
    QTest::keyClicks(QApplication::focusWidget(), u"!"_qs);
    EXPECT_EQ(form->row("name_en")->editor()->value().toString(), u"UN Mission in South!"_qs);
    EXPECT_EQ(form->row("name_en")->editor()->advice(), QString());
    go("note");
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(form->row("note")->editor()->value().toString(), u"UN\tMission\nin\n\nSouth"_qs) << "a note keeps its lines";
}

TEST_F(FieldEditors, refuse_hidden_marks_in_names)
{
    show(recordType<Person>());
    QApplication::clipboard()->setText(u"An\u202Egnut"_qs);
    go("full_name");
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(told("full_name"), u"holds a hidden mark that turns the direction of writing"_qs);
}

TEST_F(FieldEditors, of_notes_give_back_what_nobody_touched_as_it_came)
{
    NoteEditor note(recordType<Mission>().fields[recordType<Mission>().indexOf("note")]);
    for (const QString &text : {u"a\r\nb"_qs, u"a\u00A0b"_qs, u"a\u2029b\u2028c"_qs, u"\r"_qs, u"\v\f"_qs}) {
        note.setValue(text);
        EXPECT_EQ(note.value().toString(), text);
    }
    note.setValue(u"5\u00A0kg"_qs);
    QTest::keyClicks(note.control(), u"x"_qs);
    EXPECT_EQ(note.value().toString(), u"x5\u00A0kg"_qs);
}

TEST_F(FieldEditors, stand_in_two_columns_where_there_is_room_and_are_walked_as_they_are_read)
{
    show(recordType<Mission>(), 480);
    auto *grid = form->findChild<FormGrid *>();
    EXPECT_EQ(grid->columns(), 1);
    form->resize(900, 700);
    QApplication::processEvents();
    EXPECT_EQ(grid->columns(), 2);
    const auto place = [this](const char *column) { return form->row(column)->mapTo(&*form, QPoint()); };
    EXPECT_EQ(place("code").y(), place("name_en").y());
    EXPECT_GT(place("name_en").x(), place("code").x());
    EXPECT_GT(place("name_vi").y(), place("code").y());
    EXPECT_GT(form->row("note")->width(), 800) << "a note is as wide as the form";
    go("code");
    QPoint before(-1, -1);
    for (qsizetype i = 0; i < form->rows().size(); ++i) {
        ASSERT_TRUE(form->rows()[i]->isAncestorOf(QApplication::focusWidget()));
        const QPoint now = form->rows()[i]->mapTo(&*form, QPoint());
        EXPECT_TRUE(now.y() > before.y() || (now.y() == before.y() && now.x() > before.x())) << form->rows()[i]->field().column;
        before = now;
        press(Qt::Key_Tab);
    }
    form->resize(500, 700);
    QApplication::processEvents();
    EXPECT_EQ(grid->columns(), 1);
    EXPECT_EQ(place("code").x(), place("name_en").x());
}

TEST_F(FieldEditors, show_the_unit_and_say_it)
{
    show(recordType<OfficeProfile>());
    QStringList labels;
    for (const QLabel *label : form->row("largest_scan_mb")->findChildren<QLabel *>())
        if (label->isVisible())
            labels << label->text();
    EXPECT_TRUE(labels.contains(u"MB"_qs));
    EXPECT_EQ(control("largest_scan_mb")->accessibleName(), u"Largest scan (MB)"_qs);
    EXPECT_LE(control("largest_scan_mb")->width(), 120);
}

} // namespace
} // namespace muster
