// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/mission.h"
#include "core/office/record_desk.h"
#include "core/storage/repository.h"
#include "tests/ui/keys.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/administration/administration_page.h"
#include "ui/administration/record_list_view.h"
#include "ui/administration/reference_lists_view.h"
#include "ui/forms/draft_keeper.h"
#include "ui/forms/record_form.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/office_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace muster {

/// The page of administration in a window over the sample office, worked at by keys.
class AdministrationPageTest : public SampleDeskTest {
protected:
    AdministrationPageTest() : signing(desk())
    {
        signing.now = [this] { return moment; };
        signing.drafts = std::make_shared<Drafts>(draftFolder());
        open();
    }

    void open()
    {
        window = std::make_unique<MainWindow>(officeWindow(signing, {.language = QStringLiteral("en"), .today = sampleDay}));
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->go({"administration", {}});
        page = qobject_cast<AdministrationPage *>(window->currentPage());
    }

    void choose(const RecordType &type, qint64 id = 0)
    {
        window->go({"administration", {{u"section"_qs, u"lists"_qs}, {u"list"_qs, QByteArray(type.table)}, {u"record"_qs, id}}});
        QApplication::processEvents();
    }

    Mission unmiss() const { return select<Mission>(database(), QStringLiteral("WHERE code = 'UNMISS'")).first(); }
    void chooseUnmiss() { choose(recordType<Mission>(), unmiss().id.value); }

    RecordListView *list() const { return qobject_cast<RecordListView *>(page->lists()->current()); }
    RecordForm *form() const { return page->lists()->current()->panel()->form(); }
    FormRow *row(const char *column) const { return form()->row(column); }
    QString strip() const { return list()->panel()->strip()->isHidden() ? QString() : list()->panel()->strip()->words(); }
    MessageStrip *draftStrip() const { return list()->panel()->drafts()->strip(); }

    void pressButton(const QString &words)
    {
        QApplication::processEvents();
        for (QPushButton *button : window->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == words) {
                button->setFocus();
                press(Qt::Key_Space);
                return;
            }
        ADD_FAILURE() << "no button " << words.toStdString();
    }

    QString status() const { return window->status()->message(); }
    int changes() const { return int(changeSets(database(), 100).size()); }

    /// Goes to the field by Tab and puts other words into it.
    void rewrite(const char *column, const QString &text)
    {
        QWidget *wanted = row(column)->editor()->control();
        for (int steps = 0; !wanted->hasFocus() && steps < 80; ++steps)
            press(Qt::Key_Tab);
        ASSERT_TRUE(wanted->hasFocus());
        retype(text);
    }

    void saveElsewhere(const char *column, const QString &text)
    {
        const Database other = Database::open(database().address());
        StoredRecord read = *storedRecord(other, recordType<Mission>(), unmiss().id.value);
        read.values[recordType<Mission>().indexOf(column)] = text;
        saveRecord(other, recordType<Mission>(), read, {u"Lê Thị Lan"_qs, sampleClerk().at});
    }

    QDateTime moment = sampleClerk().at.addSecs(3600);
    OfficeDesk signing;
    std::unique_ptr<MainWindow> window;
    AdministrationPage *page = nullptr;
};

} // namespace muster
