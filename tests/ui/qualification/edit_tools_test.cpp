// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/edit_history.h"
#include "ui/qualification/item_handles.h"
#include "ui/qualification/snap.h"
#include "ui/qualification/whole_panel.h"

#include "tests/core/qualification/some_layouts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace muster {
namespace {

EditedTemplate called(const QString &code)
{
    return {code, QString(), QString(), QString(), {}};
}

} // namespace

TEST(EditHistory, takes_back_and_does_again_edit_by_edit)
{
    EditHistory history;
    history.begin(called(u"A"_qs));
    history.change(called(u"B"_qs), {u"first"_qs});
    history.change(called(u"C"_qs), {u"second"_qs});
    EXPECT_EQ(history.undoWords(), u"second"_qs);
    history.undo();
    EXPECT_EQ(history.now().code, u"B"_qs);
    EXPECT_EQ(history.redoWords(), u"second"_qs);
    history.undo();
    EXPECT_FALSE(history.isEdited());
    EXPECT_FALSE(history.canUndo());
    history.redo();
    history.redo();
    EXPECT_EQ(history.now().code, u"C"_qs);
    EXPECT_FALSE(history.canRedo());
}

TEST(EditHistory, joins_presses_of_one_key_until_something_else_is_done)
{
    EditHistory history;
    history.begin(called(u"A"_qs));
    history.change(called(u"B"_qs), {u"moved"_qs, u"move 1"_qs});
    history.change(called(u"C"_qs), {u"moved"_qs, u"move 1"_qs});
    history.part();
    history.change(called(u"D"_qs), {u"moved"_qs, u"move 1"_qs});
    history.undo();
    EXPECT_EQ(history.now().code, u"C"_qs);
    history.undo();
    EXPECT_EQ(history.now().code, u"A"_qs);
}

TEST(EditHistory, knows_what_was_saved_however_one_came_back_to_it)
{
    EditHistory history;
    history.begin(called(u"A"_qs));
    history.change(called(u"B"_qs), {u"one"_qs});
    history.markSaved();
    EXPECT_FALSE(history.isEdited());
    history.undo();
    EXPECT_TRUE(history.isEdited()) << "what is on show is not what is saved";
    history.change(called(u"B"_qs), {u"typed again"_qs});
    EXPECT_FALSE(history.isEdited());
}

RC_GTEST_PROP(EditHistory, taking_everything_back_leads_to_what_was_read, ())
{
    EditHistory history;
    const EditedTemplate read{u"A"_qs, {}, {}, {}, someLayout()};
    history.begin(read);
    const int edits = *rc::gen::inRange(0, 20);
    for (int i = 0; i < edits; ++i)
        history.change({u"A"_qs, {}, {}, {}, someLayout()}, {u"edit"_qs, *rc::gen::arbitrary<bool>() ? u"same"_qs : QString()});
    while (history.canUndo())
        history.undo();
    RC_ASSERT(history.now() == read);
}

TEST(ItemHandles, the_handle_under_the_point_is_found_and_corners_before_edges)
{
    const QRectF place(100, 100, 200, 50);
    EXPECT_EQ(handleAt(place, {100, 100}, 6), Handle::TopLeft);
    EXPECT_EQ(handleAt(place, {200, 152}, 6), Handle::Bottom);
    EXPECT_EQ(handleAt(place, {150, 120}, 6), Handle::Whole);
    EXPECT_EQ(handleAt(place, {350, 120}, 6), Handle::None);
    EXPECT_EQ(handleAt({100, 100, 200, 0}, {300, 100}, 6), Handle::BottomRight) << "a thin line is pulled at its ends";
}

RC_GTEST_PROP(ItemHandles, what_is_pulled_never_turns_inside_out, ())
{
    const QRectF place(someMillimetres(100), someMillimetres(100), someMillimetres(100), someMillimetres(100));
    const auto handle = Handle(*rc::gen::inRange(1, 10));
    const QRectF after = pulled(place, handle, {someMillimetres(400) - 200, someMillimetres(400) - 200});
    RC_ASSERT(after.width() > -1e-9 && after.height() > -1e-9);
}

TEST(Snap, an_edge_sticks_to_the_nearest_line_within_reach)
{
    const SnapLines lines{{148.5, 150}, {}};
    const Snapped stuck = snapped({100, 20, 48, 10}, Handle::Whole, lines, 2);
    EXPECT_DOUBLE_EQ(stuck.place.right(), 148.5);
    EXPECT_EQ(stuck.down, QList<double>{148.5});
    EXPECT_TRUE(stuck.across.isEmpty());
    const Snapped free = snapped({100, 20, 40, 10}, Handle::Whole, lines, 2);
    EXPECT_EQ(free.place, QRectF(100, 20, 40, 10));
    const Snapped pulledEdge = snapped({100, 20, 48, 10}, Handle::Left, lines, 2);
    EXPECT_EQ(pulledEdge.place, QRectF(100, 20, 48, 10)) << "only the edge that is pulled sticks";
}

TEST(WholePanelMeasures, are_read_as_they_are_written_in_either_language)
{
    EXPECT_EQ(measuresIn(u"20; 148,5;277"_qs), (QList<double>{20, 148.5, 277}));
    EXPECT_EQ(measuresIn(u"20 148.5 x 20"_qs), (QList<double>{20, 148.5}));
    EXPECT_EQ(measuresIn(measuresText({20, 148.5})), (QList<double>{20, 148.5}));
}

} // namespace muster
