// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "core/base/text.h"
#include "core/missions/category.h"
#include "core/missions/mission.h"
#include "core/missions/post.h"
#include "core/office/record_list.h"
#include "ui/forms/reference_box.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace muster {
namespace {

const QList<NamedRecord> all{{3, QStringLiteral("Đội công binh")}, {4, QStringLiteral("UNISFA")}, {5, QStringLiteral("UNMISS")}};

const RecordNames someNames{
    .find = [](const char *, const QString &words) {
        QList<NamedRecord> found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&words](const NamedRecord &one) { return folded(one.name).contains(folded(words)); });
        return found;
    },
    .nameOf = [](const char *, qint64 id) { return id == 0 ? QString() : all[id - 3].name; }};

class RecordFormTest : public testing::Test {
protected:
    RecordFormTest()
    {
        applyLanguage(*qApp, QStringLiteral("en"));
        applyTheme(*qApp, Appearance::Light);
    }

    RecordForm &show(const RecordType &type)
    {
        form.emplace(type, someNames, QList<QByteArray>());
        form->resize(480, 700);
        form->QWidget::show();
        form->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&*form));
        form->focusFirst();
        return *form;
    }

    void typeInto(const char *column, const QString &text)
    {
        form->row(column)->editor()->control()->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    QVariant value(const char *column) const { return form->row(column)->editor()->value(); }
    QString told(const char *column) const { return form->row(column)->told(); }

    std::optional<RecordForm> form;
};

TEST_F(RecordFormTest, has_an_editor_for_every_kind_of_field)
{
    for (const FieldKind kind : {FieldKind::Text, FieldKind::Day, FieldKind::Flag, FieldKind::Number, FieldKind::Decimal,
                                 FieldKind::Choice, FieldKind::Reference, FieldKind::File}) {
        FieldInfo field{.column = "x", .label = "X", .kind = kind, .refersTo = "mission"};
        if (kind == FieldKind::Choice)
            field.choices = choicesOf<Form>();
        const std::unique_ptr<FieldEditor> editor(makeFieldEditor(recordType<Mission>(), field, someNames));
        ASSERT_TRUE(editor) << int(kind);
        EXPECT_TRUE(editor->control()) << int(kind);
        EXPECT_TRUE(editor->typingFault().isEmpty()) << int(kind);
    }
}

TEST_F(RecordFormTest, names_every_control_of_every_record_and_gives_back_what_it_was_filled_with)
{
    for (const RecordType *type : recordTypes()) {
        RecordForm one(*type, someNames, {});
        EXPECT_FALSE(one.isEdited()) << type->table;
        for (const FormRow *row : one.rows()) {
            EXPECT_FALSE(row->editor()->control()->accessibleName().isEmpty()) << type->table << '.' << row->field().column;
            EXPECT_EQ(row->state(), FieldState::Default);
        }
        StoredRecord stored = newRecord(*type);
        stored.state = {12, 1};
        one.fill(stored);
        for (const FormRow *row : one.rows())
            EXPECT_EQ(row->state(), FieldState::Applied) << type->table << '.' << row->field().column;
    }
}

TEST_F(RecordFormTest, walks_with_enter_and_tab_in_the_order_of_reading)
{
    show(recordType<Mission>());
    for (qsizetype i = 0; i < form->rows().size(); ++i) {
        const FormRow *row = form->rows()[i];
        ASSERT_TRUE(row->editor()->control()->hasFocus()) << row->field().column;
        const bool severalLines = row->field().rules.longest > 400;
        QTest::keyClick(QApplication::focusWidget(), severalLines || i % 2 == 0 ? Qt::Key_Tab : Qt::Key_Return);
    }
}

TEST_F(RecordFormTest, says_beside_the_field_what_is_wrong_while_one_types)
{
    show(recordType<Mission>());
    EXPECT_TRUE(form->toldProblems().isEmpty()) << "a record only just begun is not blamed";
    typeInto("started_on", u"31/02/2020"_qs);
    EXPECT_EQ(told("started_on"), u"there is no day 31/02/2020 in the calendar"_qs);
    typeInto("latitude", u"91,,"_qs);
    EXPECT_EQ(told("latitude"), u"this is not a number"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    EXPECT_EQ(told("latitude"), u"must be at most 90"_qs);
    typeInto("code", u"X"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    EXPECT_TRUE(form->stopAtProblems());
    EXPECT_EQ(told("code"), u"must be filled in"_qs);
    EXPECT_TRUE(form->row("code")->editor()->control()->hasFocus());
    EXPECT_TRUE(form->row("code")->editor()->control()->accessibleDescription().contains(u"must be filled in"_qs));
}

TEST_F(RecordFormTest, tells_a_rule_that_joins_two_fields_at_its_field)
{
    show(recordType<Mission>());
    typeInto("started_on", u"1.2.2020"_qs);
    typeInto("ended_on", u"31/1/2020"_qs);
    EXPECT_EQ(told("ended_on"), u"the mission ends before it starts"_qs);
    EXPECT_EQ(problemWords(recordType<Mission>(), form->toldProblems()), u"Ended on: the mission ends before it starts"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QTest::keyClicks(QApplication::focusWidget(), u"1"_qs);
    EXPECT_EQ(value("ended_on").toDate(), QDate(2021, 1, 31));
    EXPECT_EQ(told("ended_on"), QString());
}

TEST_F(RecordFormTest, takes_everything_typed_back_with_escape)
{
    show(recordType<Mission>());
    StoredRecord stored = newRecord(recordType<Mission>());
    stored.state = {1, 1};
    stored.values[0] = u"UNMISS"_qs;
    form->fill(stored);
    typeInto("name_en", u"South Sudan"_qs);
    EXPECT_EQ(form->row("name_en")->state(), FieldState::Edited);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(form->isEdited());
    EXPECT_EQ(value("name_en").toString(), QString());
    EXPECT_EQ(value("code").toString(), u"UNMISS"_qs);
}

TEST_F(RecordFormTest, finds_a_reference_by_any_part_of_its_name_without_marks)
{
    show(recordType<Post>());
    typeInto("mission_id", u"doi cong binh"_qs);
    EXPECT_EQ(value("mission_id").toLongLong(), 3);
    typeInto("category_id", u"un"_qs);
    EXPECT_EQ(told("category_id"), QString()) << "it is still being typed";
    auto *box = qobject_cast<ReferenceBox *>(form->row("category_id")->editor()->control());
    ASSERT_TRUE(box);
    EXPECT_EQ(box->completer()->completionModel()->rowCount(), 2);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
    EXPECT_EQ(value("category_id").toLongLong(), 4);
    EXPECT_EQ(box->text(), u"UNISFA"_qs);
    QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    typeInto("category_id", u"zzz"_qs);
    EXPECT_EQ(told("category_id"), u"“zzz” is not in the list"_qs);
}

TEST_F(RecordFormTest, takes_the_only_record_that_fits_when_the_field_is_left_and_asks_where_several_do)
{
    show(recordType<Post>());
    const auto leave = [this](const char *column) {
        auto *box = qobject_cast<ReferenceBox *>(form->row(column)->editor()->control());
        QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
        form->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&*form));
        QTest::keyClick(box, Qt::Key_Tab);
        QApplication::processEvents();
    };
    typeInto("category_id", u"nisf"_qs);
    leave("category_id");
    EXPECT_EQ(value("category_id").toLongLong(), 4);
    typeInto("mission_id", u"un"_qs);
    leave("mission_id");
    EXPECT_TRUE(value("mission_id").isNull());
    EXPECT_EQ(told("mission_id"), u"“un” fits several: choose one from the list (F4)"_qs);
}

TEST_F(RecordFormTest, takes_choices_by_typing_and_refuses_other_words)
{
    show(recordType<Category>());
    typeInto("un_group", u"troops"_qs);
    EXPECT_EQ(value("un_group").toString(), u"Troops"_qs);
    typeInto("un_group", u"zz"_qs);
    EXPECT_FALSE(told("un_group").isEmpty());
}

TEST_F(RecordFormTest, keeps_both_words_where_two_people_changed_one_field)
{
    const RecordType &type = recordType<Mission>();
    show(type);
    StoredRecord read = newRecord(type);
    read.state = {1, 1};
    read.values[0] = u"UNMISS"_qs;
    form->fill(read);
    typeInto("name_en", u"mine"_qs);
    typeInto("headquarters", u"Juba"_qs);
    StoredRecord theirs = read;
    theirs.state.version = 2;
    theirs.values[type.indexOf("name_en")] = u"theirs"_qs;
    theirs.values[type.indexOf("name_vi")] = u"của họ"_qs;
    QStringList words;
    for (const QVariant &one : std::as_const(theirs.values))
        words << one.toString();
    form->meet({theirs, words, u"Lan"_qs});
    EXPECT_EQ(value("name_en").toString(), u"mine"_qs);
    EXPECT_EQ(value("headquarters").toString(), u"Juba"_qs);
    EXPECT_EQ(value("name_vi").toString(), u"của họ"_qs) << "nobody here changed it";
    EXPECT_TRUE(form->row("name_en")->isDisputed());
    EXPECT_FALSE(form->row("headquarters")->isDisputed());
    EXPECT_TRUE(form->stopAtDispute());
    EXPECT_EQ(form->typed().state.version, 2);
}

} // namespace
} // namespace muster
