// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/own_changes.h"
#include "core/pipeline/move_candidates.h"
#include "core/storage/repository.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/selection/board_view.h"
#include "ui/selection/folded_column.h"
#include "ui/selection/stage_board.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

namespace muster {

/// The board of the sample office as a clerk has it, worked by keys and mouse.
class BoardDesk : public SampleDeskTest {
protected:
    BoardDesk() : view(desk())
    {
        askForNothing(Stage::Selection);
        view.resize(1040, 640);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        view.refresh(sampleDay);
        settle();
    }

    /// What a stage asks for is tested where it is worked out; here cards are moved.
    void askForNothing(Stage stage)
    {
        database().change(QStringLiteral("UPDATE requirement SET needed_for = 'deployed' WHERE needed_for IN ('nominated', ?)"),
                          {FieldType<Stage>::toVariant(stage)});
    }

    StageColumn *column(Stage stage) const { return view.board()->column(stage); }
    CardList *list(Stage stage) const { return column(stage)->list(); }
    QLabel *held() const { return view.findChild<QLabel *>(QStringLiteral("heldCards")); }

    /// The keyboard goes to the first card of the column.
    CandidateCard focusFirst(Stage stage)
    {
        list(stage)->chooseRow(0);
        list(stage)->setFocus();
        return list(stage)->cards()->cardAt(0);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClicks(QApplication::focusWidget(), QString(letter));
        settle();
    }
    static void choose(QComboBox *combo, const QString &words)
    {
        ASSERT_GE(combo->findText(words), 0) << words.toStdString();
        combo->setCurrentIndex(combo->findText(words));
    }

    /// Presses the mouse on a card and moves it far enough to hold the card.
    void hold(Stage stage, int row)
    {
        m_holder = list(stage)->viewport();
        const QPoint at = list(stage)->visualRect(list(stage)->cards()->index(row)).center();
        QTest::mousePress(m_holder, Qt::LeftButton, {}, at);
        for (int moves = 0; moves < 2; ++moves)
            send(QEvent::MouseMove, m_holder->mapToGlobal(at + QPoint(QApplication::startDragDistance() + 2, 4)));
    }
    /// While a button is held, the widget it was pressed on gets every move.
    void drag(QWidget *over, QPoint at) { send(QEvent::MouseMove, over->mapToGlobal(at)); }
    void letGo(QWidget *over, QPoint at) { send(QEvent::MouseButtonRelease, over->mapToGlobal(at)); }

    Stage stageOf(CandidacyId id) const { return find<Candidacy>(database(), id)->stage; }
    QList<StageStep> stepsOf(CandidacyId id) const
    {
        return select<StageStep>(database(), QStringLiteral("WHERE candidacy_id = ? ORDER BY id"), {id.value});
    }
    qint64 changeSets() const { return database().rows(QStringLiteral("SELECT count(*) FROM change_set"))[0][0].toLongLong(); }

    void move(const CandidateCard &card, Stage to, StageReason reason)
    {
        const StageMoved done = moveCandidates(database(), {.candidacies = {card.id}, .to = to, .on = sampleDay, .reason = reason}, sampleClerk());
        ASSERT_TRUE(done.refusals.isEmpty()) << done.refusals[0].words.toStdString();
        view.refresh(sampleDay);
        settle();
    }
    void takeBackLast()
    {
        takeBackChange(database(), newestChangeSet(database()), sampleClerk());
        view.refresh(sampleDay);
        settle();
    }

    BoardView view;

private:
    void send(QEvent::Type type, QPoint global)
    {
        const bool released = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, m_holder->mapFromGlobal(global), global, released ? Qt::LeftButton : Qt::NoButton,
                          released ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_holder, &event);
    }

    QWidget *m_holder = nullptr;
};

} // namespace muster
