// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/own_changes.h"
#include "core/storage/history.h"
#include "tests/support/office_fixture.h"
#include "tests/ui/keys.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/lists/paged_model.h"
#include "ui/office_window.h"
#include "ui/lists/held_table.h"
#include "ui/procedures/procedures_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace muster {

/// The page of procedures in a window over the sample office, worked at by keys and mouse.
class ProceduresPageTest : public SampleDeskTest {
protected:
    ProceduresPageTest()
    {
        window = std::make_unique<MainWindow>(officeWindow(desk(), {.language = QStringLiteral("en"), .today = sampleDay}));
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void go(const char *view, const QVariantMap &more = {})
    {
        QVariantMap detail = more;
        detail.insert(QStringLiteral("view"), QLatin1String(view));
        window->go({"procedures", detail});
        page = qobject_cast<ProceduresPage *>(window->currentPage());
        settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        muster::press(key, with);
        settle();
    }

    void type(const QString &text)
    {
        muster::type(text);
        settle();
    }

    void clickRow(HeldTable *table, int row, int column = 0)
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, column)).center());
        settle();
    }

    static void click(QPushButton *button) { QTest::mouseClick(button, Qt::LeftButton); }

    static QString cell(const HeldTable *table, int row, const char *column)
    {
        const auto *model = qobject_cast<const PagedModel *>(table->model());
        for (int at = 0; at < model->columns().size(); ++at)
            if (model->columns()[at].key == column)
                return model->index(row, at).data().toString();
        return QStringLiteral("no such column");
    }

    static int rowWith(const HeldTable *table, const char *column, const QString &text)
    {
        for (int row = 0; row < table->count(); ++row)
            if (cell(table, row, column).contains(text))
                return row;
        return -1;
    }

    QString status() const { return window->status()->message(); }
    QString lastChange() const { return changeSets(database(), 1).first().head.name; }

    std::unique_ptr<MainWindow> window;
    ProceduresPage *page = nullptr;
};

} // namespace muster
