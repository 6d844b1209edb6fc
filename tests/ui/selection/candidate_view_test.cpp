// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/candidate_view.h"

#include "core/pipeline/blocked.h"
#include "core/storage/repository.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/selection/act_time_line.h"
#include "ui/selection/candidate_head.h"
#include "ui/selection/met_panel.h"
#include "ui/selection/move_panel.h"
#include "ui/selection/open_acts_panel.h"
#include "ui/selection/refusal_box.h"
#include "ui/selection/way_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace muster {
namespace {

/// The page of the candidate of the sample office with the most to do.
class CandidateViewTest : public SampleDeskTest {
protected:
    CandidateViewTest() : view(desk())
    {
        for (const BlockedCandidate &one : blockedCandidates(database(), {.day = sampleDay}))
            if (one.open() > blocked.open() && one.open() < one.findings.size())
                blocked = one;
        view.resize(1040, 720);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        view.turnTo(blocked.id);
        view.refresh(sampleDay);
        settle();
    }

    BlockedCandidate now() const { return blockedCandidates(database(), {.day = sampleDay, .candidacy = blocked.id}).value(0); }

    QStringList said(const QWidget *part) const
    {
        QStringList words;
        for (const QLabel *label : part->findChildren<QLabel *>())
            if (!label->isHidden())
                words.append(label->text());
        return words;
    }

    static QList<QPushButton *> links(const QWidget *part) { return part->findChildren<QPushButton *>(); }
    Stage stage() const { return find<Candidacy>(database(), blocked.id)->stage; }

    /// Asks for the step to Deployed, which asks for everything.
    void advanceToDeployed()
    {
        QTest::mouseClick(view.advanceButton(), Qt::LeftButton);
        QComboBox *stages = view.mover()->stages();
        stages->setCurrentIndex(stages->findData(int(Stage::Deployed)));
        QTest::mouseClick(view.mover()->moveButton(), Qt::LeftButton);
    }

    BlockedCandidate blocked;
    CandidateView view;
};

} // namespace

TEST_F(CandidateViewTest, TellsEveryOpenActWithItsOwnerAndTheEarliestDeparture)
{
    ASSERT_GT(blocked.open(), 0);
    const QStringList words = said(view.acts());
    for (const Finding &finding : blocked.findings) {
        if (!finding.isOpen())
            continue;
        EXPECT_TRUE(words.contains(finding.title)) << finding.title.toStdString();
        EXPECT_TRUE(words.contains(finding.words)) << finding.words.toStdString();
    }
    EXPECT_TRUE(view.head()->chips().last().startsWith(QString::number(blocked.open())));
    EXPECT_EQ(view.acts()->earliestWords().isEmpty(), blocked.earliestDeparture.isNull());
}

TEST_F(CandidateViewTest, ATickLeadsToTheRecordThatShowsIt)
{
    QSignalSpy asked(&view, &CandidateView::goTo);
    const QList<QPushButton *> proofs = links(view.met());
    ASSERT_FALSE(proofs.isEmpty());
    proofs.first()->setFocus();
    QTest::keyClick(proofs.first(), Qt::Key_Space);
    ASSERT_EQ(asked.count(), 1);
    const auto place = asked.first().first().value<Location>();
    EXPECT_EQ(place.page, "people");
    EXPECT_EQ(place.detail.value(u"person"_qs).toLongLong(), blocked.personId.value);
    EXPECT_GT(place.detail.value(u"record"_qs).toLongLong(), 0);
}

TEST_F(CandidateViewTest, AStepThatIsRefusedNamesWhatIsNotMetAndChangesNothing)
{
    const qint64 steps = database().rows(u"SELECT count(*) FROM stage_step"_qs)[0][0].toLongLong();
    const Stage before = stage();
    advanceToDeployed();
    const RefusalBox *refusals = view.mover()->refusals();
    ASSERT_TRUE(refusals->isVisible());
    ASSERT_EQ(refusals->refusals().size(), 1);
    EXPECT_FALSE(refusals->refusals().first().requirements.isEmpty());
    EXPECT_TRUE(refusals->list()->item(0)->text().contains(blocked.fullName));
    EXPECT_EQ(stage(), before);
    EXPECT_EQ(database().rows(u"SELECT count(*) FROM stage_step"_qs)[0][0].toLongLong(), steps);
}

TEST_F(CandidateViewTest, WhatIsRefusedIsWaivedWithAReasonAndASignerAndThenMoves)
{
    advanceToDeployed();
    RefusalBox *refusals = view.mover()->refusals();
    QTest::mouseClick(refusals->waiveButton(), Qt::LeftButton);
    EXPECT_NE(stage(), Stage::Deployed) << "a waiver needs a reason and a signer";
    refusals->reason()->setFocus();
    QTest::keyClicks(refusals->reason(), u"needed by the mission now"_qs);
    QTest::keyClicks(refusals->signer(), u"Director"_qs);
    QTest::mouseClick(refusals->waiveButton(), Qt::LeftButton);
    settle();
    EXPECT_EQ(stage(), Stage::Deployed);
    const QList<Waiver> waivers = select<Waiver>(database(), u"WHERE candidacy_id = ?"_qs, {blocked.id.value});
    ASSERT_FALSE(waivers.isEmpty());
    EXPECT_EQ(waivers.first().reason, u"needed by the mission now"_qs);
    EXPECT_EQ(waivers.first().signer, u"Director"_qs);
    EXPECT_EQ(waivers.first().signedOn, sampleDay);
}

TEST_F(CandidateViewTest, OneActIsWaivedAndThenShownAsWaivedWithItsSigner)
{
    const QList<QPushButton *> waive = links(view.acts());
    ASSERT_FALSE(waive.isEmpty());
    QTest::mouseClick(waive.first(), Qt::LeftButton);
    ASSERT_TRUE(view.waiverPanel()->isVisible());
    const auto type = [](QWidget *field, const QString &text) { QTest::keyClicks(field, text); };
    type(QApplication::focusWidget(), u"papers follow"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    type(QApplication::focusWidget(), u"Colonel Minh"_qs);
    view.save();
    settle();
    EXPECT_FALSE(view.waiverPanel()->isVisible());
    EXPECT_EQ(now().open(), blocked.open() - 1);
    EXPECT_TRUE(said(view.met()).contains(u"waived"_qs));
    EXPECT_TRUE(said(view.met()).join(u' ').contains(u"Colonel Minh"_qs)) << said(view.met()).join(u'\n').toStdString();
}

TEST_F(CandidateViewTest, EditingChangesTheCandidacyButNotItsStage)
{
    view.edit();
    ASSERT_TRUE(view.panel()->isVisible());
    EXPECT_FALSE(said(view.panel()).contains(u"Stage"_qs));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(view.panel()->isVisible());
    QSignalSpy left(&view, &CandidateView::left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(CandidateViewTest, TheStepsAreDrawnFromTheDayTheyAreDueOn)
{
    for (const Finding &finding : blocked.findings) {
        if (!finding.isOpen() || !finding.leadDays || finding.dueOn.isNull())
            continue;
        const DaySpan days = view.timeLine()->spanOf(finding);
        EXPECT_EQ(days.first, finding.dueOn);
        EXPECT_GE(days.first, view.timeLine()->span().first);
        EXPECT_LE(days.last, view.timeLine()->span().last);
    }
}

} // namespace muster
