// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_panel.h"

#include "core/people/document.h"
#include "core/people/document_type.h"
#include "core/people/person.h"
#include "core/storage/repository.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/forms/record_form.h"
#include "ui/shell/message_strip.h"

#include <QApplication>
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

} // namespace
} // namespace muster
