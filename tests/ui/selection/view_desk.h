// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "tests/ui/keys.h"
#include "tests/ui/selection/some_calls.h"
#include "ui/lists/entry_grid.h"
#include "ui/shell/page_view.h"
#include "ui/shell/message_strip.h"

#include <QClipboard>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

namespace muster {

/// Somebody at one view of the page of selection, over the sample office with some calls, with the keyboard and the mouse.
template <class View>
class ViewDeskTest : public SampleDeskTest {
protected:
    ViewDeskTest() : some(SomeCalls::in(database())), signing(desk())
    {
        signing.now = [this] { return sampleClerk().at.addSecs(3600 + m_seconds++); };
        view = new View(signing, &window);
        auto *rows = new QVBoxLayout(&window);
        rows->addWidget(view);
        addKey(QKeySequence::Save, [this] { view->save(); });
        addKey(QKeySequence::New, [this] { view->add(); });
        addKey(QKeySequence(Qt::Key_F2), [this] { view->edit(); });
        QObject::connect(view, &PageView::said, &window, [this](const QString &words) { said = words; });
        window.resize(1100, 660);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    void open(const QVariantMap &detail)
    {
        view->open(detail);
        refresh();
        view->takeFocus();
    }

    void refresh()
    {
        view->refresh(sampleDay);
        QApplication::processEvents();
    }

    static QString cell(const EntryGrid *grid, int row, int column) { return grid->model()->index(row, column).data().toString(); }

    QString strip() const
    {
        const auto *strip = view->template findChild<MessageStrip *>(QString(), Qt::FindDirectChildrenOnly);
        return strip->isHidden() ? QString() : strip->words();
    }
    HistoryHead newest() const { return changeSets(database(), 1).first().head; }
    int changes() const { return int(changeSets(database(), 1000).size()); }

    SomeCalls some;
    OfficeDesk signing;
    QWidget window;
    View *view = nullptr;
    QString said;

private:
    template <class Act>
    void addKey(const QKeySequence &key, Act act)
    {
        QObject::connect(new QShortcut(key, &window), &QShortcut::activated, &window, act);
    }

    int m_seconds = 0;
};

} // namespace muster
