// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "tests/support/office_fixture.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/lists/held_table.h"
#include "ui/lists/paged_model.h"
#include "ui/office_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_tabs.h"
#include "ui/training/training_page.h"

#include <QApplication>
#include <QTest>

namespace muster {

/// The views across the courses in a window over the sample office, worked at by keys and mouse.
class TrainingViewsTest : public SampleDeskTest {
protected:
    TrainingViewsTest()
    {
        window = std::make_unique<MainWindow>(officeWindow(desk(), {.language = QStringLiteral("en"), .today = sampleDay}));
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    /// The view, turned to.
    template <class View>
    View *go(const char *view, const QVariantMap &more = {})
    {
        QVariantMap detail = more;
        detail.insert(QStringLiteral("view"), QLatin1String(view));
        window->go({"training", detail});
        settle();
        return qobject_cast<View *>(qobject_cast<TrainingPage *>(window->currentPage())->tabs()->current());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }

    void clickCell(HeldTable *table, int row, int column)
    {
        table->scrollTo(table->model()->index(row, column));
        settle();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, column)).center());
        settle();
    }

    static int columnOf(const HeldTable *table, const QByteArray &key)
    {
        const auto &columns = qobject_cast<const PagedModel *>(table->model())->columns();
        for (int at = 0; at < columns.size(); ++at)
            if (columns[at].key == key)
                return at;
        return -1;
    }
    static QString cell(const HeldTable *table, int row, const QByteArray &column)
    {
        return table->model()->index(row, columnOf(table, column)).data().toString();
    }
    static int rowWith(const HeldTable *table, const QByteArray &column, const QString &text)
    {
        for (int row = 0; row < table->count(); ++row)
            if (cell(table, row, column) == text)
                return row;
        return -1;
    }

    std::unique_ptr<MainWindow> window;
};

} // namespace muster
