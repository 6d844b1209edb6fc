// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/layout_edits.h"

#include "tests/core/qualification/some_layouts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace muster {
namespace {

bool isOnSheet(const CertificateLayout &layout)
{
    const QSizeF size = sheetSize(layout.orientation);
    const QRectF sheet(-0.001, -0.001, size.width() + 0.002, size.height() + 0.002);
    return std::all_of(layout.items.begin(), layout.items.end(), [&](const LayoutItem &item) {
        return item.place.left() >= sheet.left() && item.place.top() >= sheet.top() && item.place.right() <= sheet.right() && item.place.bottom() <= sheet.bottom();
    });
}

LayoutItem box(QRectF place, LayoutKind kind = LayoutKind::Text)
{
    return {.kind = kind, .place = place, .text = {}, .onlyWith = {}, .picture = {}};
}

CertificateLayout twoTexts()
{
    CertificateLayout layout;
    layout.items = {box({20, 20, 60, 10}), box({100, 50, 40, 8})};
    return layout;
}

} // namespace

RC_GTEST_PROP(LayoutEdits, whatever_is_done_stays_on_the_sheet_and_can_be_saved, ())
{
    const CertificateLayout layout = someLayout();
    const QList<int> items = someItemsOf(layout);
    CertificateLayout after = moved(layout, items, {someMillimetres(400) - 200, someMillimetres(400) - 200});
    for (const int item : items)
        after = resized(after, item, {someMillimetres(300) - 50, someMillimetres(300) - 50, someMillimetres(400) - 50, someMillimetres(400) - 50});
    after = linedUp(after, items, LineUp(*rc::gen::inRange(0, 6)));
    after = turned(after, SheetOrientation(*rc::gen::inRange(0, 2)));
    after = withCopies(after, items).layout;
    RC_ASSERT(isOnSheet(after));
    RC_ASSERT(layoutProblems(after) == Problems());
}

RC_GTEST_PROP(LayoutEdits, items_moved_together_keep_their_distances, ())
{
    const CertificateLayout layout = someLayout();
    const QList<int> items = someItemsOf(layout);
    if (items.isEmpty())
        return;
    const CertificateLayout after = moved(layout, items, {someMillimetres(100) - 50, someMillimetres(100) - 50});
    const QPointF by = after.items[items.first()].place.topLeft() - layout.items[items.first()].place.topLeft();
    for (const int item : items) {
        const QPointF other = after.items[item].place.topLeft() - layout.items[item].place.topLeft();
        RC_ASSERT(std::abs(other.x() - by.x()) < 0.11);
        RC_ASSERT(std::abs(other.y() - by.y()) < 0.11);
    }
}

TEST(LayoutEdits, a_single_item_lines_up_with_the_sheet_and_several_with_one_another)
{
    const CertificateLayout alone = linedUp(twoTexts(), {0}, LineUp::Centre);
    EXPECT_DOUBLE_EQ(alone.items[0].place.left(), 118.5);
    const CertificateLayout both = linedUp(twoTexts(), {0, 1}, LineUp::Right);
    EXPECT_DOUBLE_EQ(both.items[0].place.right(), 140);
    EXPECT_DOUBLE_EQ(both.items[1].place.right(), 140);
}

TEST(LayoutEdits, copies_are_drawn_last_and_are_the_chosen_ones)
{
    const EditedLayout after = withCopies(twoTexts(), {0});
    EXPECT_EQ(after.layout.items.size(), 3);
    EXPECT_EQ(after.chosen, QList<int>{2});
    EXPECT_EQ(after.layout.items[2].place, QRectF(25, 25, 60, 10));
}

TEST(LayoutEdits, drawing_later_passes_the_next_item_of_the_same_side_only)
{
    CertificateLayout layout = twoTexts();
    LayoutItem behind = box({10, 10, 20, 20});
    behind.side = LayoutSide::Back;
    layout.items.insert(1, behind);
    const EditedLayout after = shifted(layout, 0, 1);
    EXPECT_EQ(after.chosen, QList<int>{2});
    EXPECT_EQ(after.layout.items[2].place, layout.items[0].place);
    EXPECT_EQ(shifted(layout, 1, 1).layout, layout) << "alone on its side";
}

TEST(LayoutEdits, a_code_stays_square_and_large_enough_to_be_read)
{
    CertificateLayout layout;
    layout.items = {box({20, 20, 40, 40}, LayoutKind::Qr)};
    EXPECT_EQ(resized(layout, 0, {20, 20, 50, 35}).items[0].place, QRectF(20, 20, 50, 50));
    EXPECT_EQ(resized(layout, 0, {20, 20, 5, 5}).items[0].place, QRectF(20, 20, 30, 30));
}

TEST(LayoutEdits, a_frame_is_hit_at_its_edge_and_lets_through_what_stands_in_it)
{
    CertificateLayout layout = twoTexts();
    layout.items.append(box({5, 5, 280, 200}, LayoutKind::Frame));
    EXPECT_EQ(itemAt(layout, LayoutSide::Front, {30, 25}), 0);
    EXPECT_EQ(itemAt(layout, LayoutSide::Front, {5.5, 100}), 2);
    EXPECT_EQ(itemAt(layout, LayoutSide::Front, {200, 150}), -1);
    EXPECT_EQ(itemAt(layout, LayoutSide::Back, {30, 25}), -1);
}

} // namespace muster
