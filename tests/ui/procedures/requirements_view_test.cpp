// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/requirements_view.h"

#include "core/pipeline/requirement.h"
#include "core/people/document_type.h"
#include "tests/ui/procedures/procedures_page_fixture.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/procedures/requirement_rows_view.h"

namespace muster {
namespace {

class RequirementsViewTest : public ProceduresPageTest {
protected:
    RequirementsViewTest()
    {
        const auto category = select<Category>(database(), QStringLiteral("WHERE code = 'UNMO'")).first();
        set = saved(database(), RequirementSet{.code = u"TEST-SET"_qs, .name = u"Observers"_qs, .categoryId = category.id, .validFrom = QDate(2025, 1, 1)});
        add({.key = u"ENGLISH"_qs, .kind = RequirementKind::LanguageAtLeast, .neededFor = Stage::Selection, .alternative = u"LANGUAGE"_qs, .way = 1, .language = u"en"_qs, .level = u"B2"_qs});
        add({.key = u"AGE"_qs, .kind = RequirementKind::AgeBetween, .neededFor = Stage::Nominated, .numberLeast = 25, .numberMost = 55});
        add({.key = u"FRENCH"_qs, .kind = RequirementKind::LanguageAtLeast, .neededFor = Stage::Selection, .alternative = u"LANGUAGE"_qs, .way = 2, .language = u"fr"_qs, .level = u"B2"_qs});
        add({.key = u"INTERVIEW"_qs, .kind = RequirementKind::ServiceAtLeast, .neededFor = Stage::Selection, .alternative = u"LANGUAGE"_qs, .way = 1, .numberLeast = 5});
        go("requirements", {{u"set"_qs, set.id.value}});
    }

    void add(Requirement requirement)
    {
        requirement.setId = set.id;
        saved(database(), requirement);
    }

    RequirementRowsView *rows() const { return page->requirements()->rows(); }
    RecordForm *form() const { return rows()->rowPanel()->form(); }
    bool isShown(const char *column) const { return form()->row(column)->isVisible(); }
    QList<Requirement> stored() const { return select<Requirement>(database(), QStringLiteral("WHERE set_id = ? ORDER BY id"), {set.id.value}); }

    RequirementSet set;
};

} // namespace

TEST_F(RequirementsViewTest, groups_the_rows_by_stage_and_says_alternatives_in_words)
{
    ASSERT_EQ(rows()->rows()->count(), 4);
    EXPECT_EQ(cell(rows()->rows(), 0, "stage"), u"Nominated"_qs);
    EXPECT_EQ(cell(rows()->rows(), 0, "asked"), u"Age: 25 to 55"_qs);
    EXPECT_EQ(cell(rows()->rows(), 0, "joined"), QString());
    const QStringList joined{cell(rows()->rows(), 1, "joined"), cell(rows()->rows(), 2, "joined"), cell(rows()->rows(), 3, "joined")};
    EXPECT_EQ(joined, (QStringList{u"either"_qs, u"and"_qs, u"or"_qs}));
    EXPECT_EQ(cell(rows()->rows(), 1, "asked"), u"English B2 or better"_qs);
    EXPECT_EQ(cell(rows()->rows(), 3, "asked"), u"French B2 or better"_qs);
}

TEST_F(RequirementsViewTest, shows_only_the_fields_that_the_kind_uses)
{
    clickRow(rows()->rows(), 0);
    press(Qt::Key_Return);
    ASSERT_TRUE(form()->row("key")->editor()->control()->hasFocus());
    EXPECT_TRUE(isShown("number_least"));
    EXPECT_TRUE(isShown("number_most"));
    EXPECT_FALSE(isShown("language"));
    EXPECT_FALSE(isShown("document_type_id"));
    form()->row("kind")->editor()->control()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Language level"_qs);
    press(Qt::Key_Tab);
    EXPECT_TRUE(isShown("language"));
    EXPECT_FALSE(isShown("number_least"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(isShown("number_least")) << "taking back brings the kind and its fields back";
    EXPECT_EQ(form()->row("number_least")->editor()->value(), 25);
}

TEST_F(RequirementsViewTest, empties_what_another_kind_does_not_read)
{
    clickRow(rows()->rows(), 0);
    press(Qt::Key_Return);
    form()->row("kind")->editor()->control()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Years of service"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    const auto all = stored();
    const auto changed = std::find_if(all.begin(), all.end(), [](const Requirement &one) { return one.key == u"AGE"; });
    ASSERT_NE(changed, all.end());
    EXPECT_EQ(changed->kind, RequirementKind::ServiceAtLeast);
    EXPECT_EQ(changed->numberLeast, 25);
    EXPECT_EQ(changed->numberMost, std::nullopt);
}

TEST_F(RequirementsViewTest, adds_a_row_by_keys_alone)
{
    rows()->rows()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(form()->row("key")->editor()->control()->hasFocus());
    type(u"SERVICE"_qs);
    press(Qt::Key_Tab);
    type(u"Years of service"_qs);
    press(Qt::Key_Tab);
    type(u"Nominated"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored().size(), 4) << "it says nothing without a number";
    ASSERT_TRUE(form()->row("number_least")->editor()->control()->hasFocus());
    type(u"5"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(stored().size(), 5) << rows()->rowPanel()->strip()->words().toStdString();
    EXPECT_EQ(stored().last().key, u"SERVICE"_qs);
    EXPECT_EQ(stored().last().neededFor, Stage::Nominated);
    EXPECT_TRUE(rows()->rows()->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_FALSE(rows()->isFormOpen());
}

TEST_F(RequirementsViewTest, copies_a_set_with_its_rows_to_one_that_does_not_count_yet)
{
    click(page->requirements()->copyButton());
    settle();
    EXPECT_EQ(lastChange(), u"Copy requirement set TEST-SET to TEST-SET-2"_qs);
    const auto copy = select<RequirementSet>(database(), QStringLiteral("WHERE code = 'TEST-SET-2'")).first();
    EXPECT_EQ(copy.validFrom, QDate(2026, 1, 1));
    EXPECT_EQ(rows()->set(), copy.id) << "the copy is on show";
    EXPECT_EQ(rows()->rows()->count(), 4);
    EXPECT_TRUE(rows()->tryButton()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(select<RequirementSet>(database(), QStringLiteral("WHERE code = 'TEST-SET-2'")).isEmpty());
    EXPECT_EQ(stored().size(), 4);
}

} // namespace muster
