// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "ui/forms/record_panel.h"

#include "core/missions/mission.h"
#include "core/missions/post.h"
#include "core/people/document.h"
#include "core/people/document_type.h"
#include "core/people/person.h"
#include "core/storage/repository.h"
#include "core/training/venue.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/forms/record_form.h"
#include "ui/forms/reference_box.h"
#include "ui/forms/reference_editor.h"
#include "ui/shell/message_strip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QTest>

namespace muster {
namespace {

class RecordPanelTest : public SampleDeskTest {
protected:
    RecordPanelTest() : panel(desk(), recordType<Document>(), {.fixed = {"person_id"}})
    {
        panel.resize(520, 640);
        panel.QWidget::show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        person = select<Person>(database(), QStringLiteral("ORDER BY id LIMIT 1")).first();
    }

    void typeInto(const char *column, const QString &text)
    {
        panel.form()->row(column)->editor()->control()->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    qsizetype papers() const { return select<Document>(database(), QStringLiteral("WHERE person_id = ?"), {person.id.value}).size(); }

    RecordPanel panel;
    Person person;
};

TEST_F(RecordPanelTest, writes_the_values_a_record_was_begun_with_and_does_not_show_them)
{
    const qsizetype before = papers();
    const DocumentType type = select<DocumentType>(database(), QStringLiteral("ORDER BY id LIMIT 1")).first();
    panel.beginNew({{"person_id", person.id.value}});
    EXPECT_EQ(panel.form()->row("person_id"), nullptr);
    EXPECT_TRUE(panel.form()->row("type_id")->editor()->control()->hasFocus());
    EXPECT_FALSE(panel.form()->isEdited());
    typeInto("type_id", type.nameEn);
    typeInto("number", u"B 1234567"_qs);
    qint64 saved = 0;
    QObject::connect(&panel, &RecordPanel::saved, &panel, [&saved](qint64 id) { saved = id; });
    panel.save();
    ASSERT_NE(saved, 0) << panel.strip()->words().toStdString();
    EXPECT_EQ(papers(), before + 1);
    const Document document = select<Document>(database(), QStringLiteral("WHERE id = ?"), {saved}).first();
    EXPECT_EQ(document.personId, person.id);
    EXPECT_EQ(document.number, u"B 1234567"_qs);
}

TEST_F(RecordPanelTest, says_in_the_strip_what_is_wrong_with_a_field_that_is_not_shown)
{
    panel.beginNew();
    typeInto("number", u"1"_qs);
    panel.save();
    EXPECT_TRUE(panel.strip()->words().contains(u"Person: must be filled in"_qs)) << panel.strip()->words().toStdString();
}

TEST_F(RecordPanelTest, goes_with_enter_from_the_last_field_to_saving)
{
    RecordPanel venue(desk(), recordType<Venue>());
    venue.QWidget::show();
    venue.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&venue));
    venue.beginNew();
    QTest::keyClicks(QApplication::focusWidget(), u"A hall"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(select<Venue>(database(), QStringLiteral("WHERE name = 'A hall'")).size(), 1);
}

/// A record that is entered in passing, below the field of another that refers to it.
class InPassing : public SampleDeskTest {
protected:
    InPassing() : panel(desk(), recordType<Post>())
    {
        panel.resize(900, 800);
        panel.QWidget::show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        panel.beginNew();
    }

    ReferenceEditor *reference() const { return qobject_cast<ReferenceEditor *>(panel.form()->row("mission_id")->editor()); }
    ReferenceBox *box() const { return qobject_cast<ReferenceBox *>(reference()->control()); }

    RecordPanel panel;
};

TEST_F(InPassing, a_mission_is_begun_from_the_last_line_of_the_list_saved_and_chosen)
{
    box()->setFocus();
    QTest::keyClicks(box(), u"UNXYZ"_qs);
    ASSERT_TRUE(box()->completer()->popup()->isVisible());
    EXPECT_EQ(box()->completer()->completionModel()->rowCount(), 1);
    EXPECT_EQ(box()->completer()->completionModel()->index(0, 0).data().toString(), u"New: Mission “UNXYZ”…"_qs);
    QTest::keyClick(box()->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(box()->completer()->popup(), Qt::Key_Return);
    QApplication::processEvents();
    panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    RecordPanel *mission = reference()->inPlace();
    ASSERT_TRUE(mission);
    EXPECT_TRUE(mission->isVisible());
    EXPECT_EQ(mission->form()->row("code")->editor()->value().toString(), u"UNXYZ"_qs);
    mission->form()->focusFirst();
    EXPECT_TRUE(mission->form()->row("code")->editor()->control()->hasFocus());
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"A new mission"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(reference()->inPlace(), nullptr);
    EXPECT_TRUE(box()->hasFocus());
    const Mission saved = select<Mission>(database(), QStringLiteral("WHERE code = 'UNXYZ'")).first();
    EXPECT_EQ(saved.nameEn, u"A new mission"_qs);
    EXPECT_EQ(reference()->value().toLongLong(), saved.id.value);
    EXPECT_TRUE(panel.form()->isEdited());
    EXPECT_TRUE(panel.form()->isNew()) << "only the mission was saved";
}

TEST_F(InPassing, tab_stays_in_the_new_record_and_escape_leaves_it)
{
    box()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    RecordPanel *mission = reference()->inPlace();
    ASSERT_TRUE(mission);
    EXPECT_TRUE(mission->form()->row("code")->editor()->control()->hasFocus());
    QSet<QWidget *> walked;
    for (int i = 0; i < 60; ++i) {
        ASSERT_TRUE(mission->isAncestorOf(QApplication::focusWidget()));
        walked << QApplication::focusWidget();
        press(i % 3 == 2 ? Qt::Key_Backtab : Qt::Key_Tab);
    }
    EXPECT_GE(walked.size(), mission->form()->rows().size());
    press(Qt::Key_Escape);
    EXPECT_EQ(reference()->inPlace(), nullptr);
    EXPECT_TRUE(box()->hasFocus());
}

TEST_F(InPassing, nobody_is_entered_in_passing)
{
    RecordPanel document(desk(), recordType<Document>());
    auto *person = qobject_cast<ReferenceEditor *>(document.form()->row("person_id")->editor());
    qobject_cast<ReferenceBox *>(person->control())->openList();
    auto *list = qobject_cast<ReferenceBox *>(person->control())->completer();
    EXPECT_EQ(list->completionModel()->rowCount(), 20) << "the first few people, and no line for a new one";
}

} // namespace
} // namespace muster
