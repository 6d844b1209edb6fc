// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/holders_view.h"

#include "core/qualification/qualification_act_on.h"
#include "core/storage/repository.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/forms/record_form.h"
#include "ui/lists/held_table.h"
#include "ui/lists/paged_model.h"
#include "ui/qualification/act_view.h"
#include "ui/qualification/holder_rows.h"
#include "ui/qualification/stage_chips.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {
namespace {

class HoldersViewTest : public ViewDeskTest<HoldersView> {
protected:
    HoldersViewTest()
    {
        show({{u"stage"_qs, u"valid"_qs}});
    }

    void show(const QVariantMap &detail)
    {
        open(detail);
        settle();
    }

    Qualification qualification(int row) const
    {
        return *muster::find(database(), QualificationId{view->rows()->model()->idOf(row).toLongLong()});
    }
};

TEST_F(HoldersViewTest, counts_every_stage_and_shows_the_chosen_one)
{
    const HolderCounts counts = holderCounts(database(), {.day = sampleDay});
    EXPECT_EQ(view->rows()->count(), counts.valid);
    show({{u"stage"_qs, u"lapsed"_qs}});
    EXPECT_EQ(view->rows()->count(), counts.lapsed);
    EXPECT_EQ(view->detail().value(u"stage"_qs), u"lapsed"_qs);
    EXPECT_TRUE(view->found()->text().startsWith(u"Lapsed"_qs)) << view->found()->text().toStdString();
    EXPECT_TRUE(view->stepBack());
    settle();
    EXPECT_EQ(view->rows()->count(), counts.valid) << "Esc leads back to those that are valid";
    EXPECT_FALSE(view->stepBack());
}

TEST_F(HoldersViewTest, the_arrows_go_from_stage_to_stage)
{
    auto *valid = view->stages()->findChildren<QAbstractButton *>().at(int(HolderStage::Valid));
    valid->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    settle();
    EXPECT_EQ(view->stages()->stage(), HolderStage::Within180);
    EXPECT_EQ(view->rows()->shown().stage, HolderStage::Within180);
}

TEST_F(HoldersViewTest, extends_the_chosen_after_showing_what_it_does)
{
    view->table()->selectRow(0);
    const Qualification before = qualification(0);
    view->beginChosen(QualificationActKind::Extension);
    settle();
    EXPECT_FALSE(view->act()->saveButton()->isEnabled() && view->act()->table()->count() > 0) << "how long is not said yet";
    enter(u"Months more"_qs, u"6"_qs);
    enter(u"Reason"_qs, u"Rotation prolonged"_qs);
    enter(u"Signed by"_qs, u"Nguyễn Văn Ký"_qs);
    settle();
    ASSERT_EQ(view->act()->table()->count(), 1);
    ASSERT_TRUE(view->act()->saveButton()->isEnabled());
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    const auto lines = select<QualificationActOn>(database());
    ASSERT_EQ(lines.size(), 1) << view->act()->strip()->words().toStdString();
    EXPECT_EQ(lines.first().wasUntil, before.validUntil);
    EXPECT_EQ(muster::find(database(), before.id)->validUntil, lines.first().nowUntil);
    EXPECT_GT(lines.first().nowUntil, before.validUntil);
    EXPECT_TRUE(view->table()->hasFocus());
}

TEST_F(HoldersViewTest, leaves_out_whom_an_act_cannot_touch)
{
    show({{u"stage"_qs, u"every"_qs}});
    view->beginAll(QualificationActKind::Suspension);
    settle();
    const int all = view->act()->table()->count();
    EXPECT_FALSE(view->act()->saveButton()->isEnabled()) << "lapsed ones are among them";
    QTest::mouseClick(view->act()->leaveOutButton(), Qt::LeftButton);
    settle();
    EXPECT_LT(view->act()->table()->count(), all);
    EXPECT_TRUE(view->act()->saveButton()->isEnabled());
    EXPECT_TRUE(view->stepBack());
    EXPECT_TRUE(select<QualificationAct>(database()).isEmpty()) << "nothing was done";
}

TEST_F(HoldersViewTest, an_act_without_reason_is_stopped_in_words)
{
    view->table()->selectRow(0);
    view->beginChosen(QualificationActKind::Revocation);
    settle();
    view->save();
    EXPECT_TRUE(view->act()->strip()->words().contains(u"Reason"_qs)) << view->act()->strip()->words().toStdString();
    EXPECT_TRUE(select<QualificationAct>(database()).isEmpty());
}

} // namespace
} // namespace muster
