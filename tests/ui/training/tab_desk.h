// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "tests/core/training/some_course.h"
#include "tests/ui/keys.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/lists/entry_grid.h"
#include "ui/lists/entry_headings.h"
#include "ui/shell/message_strip.h"
#include "ui/training/sheet_tab.h"

#include <QAction>
#include <QClipboard>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace muster {

/// Somebody at a grid of a course in the sample office, with the keyboard and the mouse.
template <class Tab>
class TabDeskTest : public SampleDeskTest {
protected:
    TabDeskTest() : some(SomeCourse::in(database())), signing(desk())
    {
        signing.now = [this] { return sampleClerk().at.addSecs(3600 + m_seconds++); };
        tab = newTab();
        QObject::connect(new QShortcut(QKeySequence::Save, &window), &QShortcut::activated, &window, [this] { tab->save(); });
        window.resize(1200, 700);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    Tab *newTab()
    {
        auto *made = new Tab(signing, &window);
        if (!window.layout())
            new QVBoxLayout(&window);
        window.layout()->addWidget(made);
        QObject::connect(made, &PageView::said, &window, [this](const QString &words) { said = words; });
        window.addActions(made->actions());
        return made;
    }

    void open(QDate on = sampleDay) { open(some.course.id, on); }
    void open(CourseId course, QDate on = sampleDay)
    {
        tab->setCourse(course);
        tab->refresh(on);
        tab->takeFocus();
        QApplication::processEvents();
    }

    EntryGrid *grid() const { return tab->grid(); }
    void goTo(int row, int column)
    {
        grid()->setFocus();
        grid()->goTo({row, column});
    }
    void choose(int top, int left, int bottom, int right)
    {
        goTo(top, left);
        grid()->selectionModel()->select(QItemSelection(grid()->model()->index(top, left), grid()->model()->index(bottom, right)), QItemSelectionModel::ClearAndSelect);
    }
    QString cell(int row, int column) const { return grid()->model()->index(row, column).data().toString(); }
    QString hint(int column) const { return grid()->entries()->columns()[column].hint; }
    QString spoken(int row, int column) const { return grid()->model()->index(row, column).data(Qt::AccessibleTextRole).toString(); }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void save() { press(Qt::Key_S, Qt::ControlModifier); }
    QString strip() const { return tab->strip()->isHidden() ? QString() : tab->strip()->words(); }
    qsizetype unsaved() const { return grid()->pending().size(); }
    int changes() const { return int(changeSets(database(), 1000).size()); }
    HistoryHead newest() const { return changeSets(database(), 1).first().head; }

    SomeCourse some;
    OfficeDesk signing;
    QWidget window;
    Tab *tab = nullptr;
    QString said;

private:
    int m_seconds = 0;
};

} // namespace muster
