// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/types_view.h"

#include "core/pipeline/grant_term.h"
#include "core/qualification/inclusion.h"
#include "core/storage/repository.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/lists/held_table.h"
#include "ui/qualification/type_parts.h"
#include "ui/selection/record_stack.h"

#include <QLabel>
#include <QPushButton>

namespace muster {
namespace {

class TypesViewTest : public ViewDeskTest<TypesView> {
protected:
    TypesViewTest() { open({{u"type"_qs, type(u"UNSO"_qs).value}}); }

    QualificationTypeId type(const QString &code) const { return select<QualificationType>(database(), u"WHERE code = ?"_qs, {code}).first().id; }

    void ask(GrantTerm term)
    {
        term.typeId = type(u"UNSO"_qs);
        ChangeSet changes(database(), u"One"_qs, signing.signature());
        changes.save(term);
        changes.commit();
    }

    static QString text(const HeldTable *table, int row, int column) { return table->model()->index(row, column).data().toString(); }
};

TEST_F(TypesViewTest, tells_how_long_a_type_lasts_and_what_it_opens)
{
    EXPECT_EQ(view->parts()->title()->text(), u"UNSO · UN Staff Officer"_qs);
    EXPECT_TRUE(view->parts()->lasts()->text().startsWith(u"Valid: 24 month"_qs)) << view->parts()->lasts()->text().toStdString();
    EXPECT_TRUE(view->parts()->lasts()->text().endsWith(u"opens SO"_qs)) << view->parts()->lasts()->text().toStdString();
}

TEST_F(TypesViewTest, tells_terms_as_either_one_way_or_another)
{
    for (const GrantTerm &known : select<GrantTerm>(database(), u"WHERE type_id = ?"_qs, {type(u"UNSO"_qs).value})) {
        ChangeSet changes(database(), u"One"_qs, signing.signature());
        changes.remove(known);
        changes.commit();
    }
    ask({.way = 2, .kind = GrantTermKind::ProgrammePassed, .programmeKind = u"UNSO"_qs, .months = 24});
    ask({.way = 1, .kind = GrantTermKind::ProgrammePassed, .programmeKind = u"CPTM"_qs});
    ask({.way = 1, .kind = GrantTermKind::QualificationHeld, .heldTypeId = type(u"UNMO"_qs)});
    ask({.purpose = GrantPurpose::Renewal, .way = 1, .kind = GrantTermKind::ProgrammePassed, .programmeKind = u"CPTM"_qs, .months = 12});
    refresh();
    const HeldTable *terms = view->parts()->terms();
    ASSERT_EQ(terms->count(), 4);
    EXPECT_EQ(text(terms, 0, 1), u"either"_qs);
    EXPECT_EQ(text(terms, 0, 2), u"Programme passed: CPTM"_qs);
    EXPECT_EQ(text(terms, 1, 1), u"and"_qs);
    EXPECT_EQ(text(terms, 1, 2), u"Qualified: UN Military Observer"_qs);
    EXPECT_EQ(text(terms, 2, 1), u"or"_qs);
    EXPECT_TRUE(text(terms, 2, 2).startsWith(u"Programme passed: UNSO, within 24 month"_qs));
    EXPECT_EQ(text(terms, 3, 0), u"To be renewed"_qs);
    EXPECT_EQ(text(terms, 3, 1), QString()) << "the one way of renewing stands alone";
}

TEST_F(TypesViewTest, includes_another_type_by_keys)
{
    const auto before = select<Inclusion>(database()).size();
    view->parts()->included()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(view->records()->isOpen());
    enter(u"Includes"_qs, u"UN Military Observer"_qs);
    press(Qt::Key_Tab);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(view->records()->isOpen());
    ASSERT_EQ(select<Inclusion>(database()).size(), before + 1);
    EXPECT_EQ(select<Inclusion>(database()).last().typeId, type(u"UNSO"_qs));
    EXPECT_TRUE(view->parts()->included()->hasFocus()) << "the keyboard is on what was entered";
}

TEST_F(TypesViewTest, edits_by_F2_what_the_keyboard_is_on_and_Esc_leads_back)
{
    view->types()->setFocus();
    press(Qt::Key_F2);
    ASSERT_TRUE(view->records()->isOpen());
    EXPECT_TRUE(view->stepBack());
    EXPECT_FALSE(view->records()->isOpen());
    EXPECT_FALSE(view->stepBack()) << "at the types there is no step left";
}

} // namespace
} // namespace muster
