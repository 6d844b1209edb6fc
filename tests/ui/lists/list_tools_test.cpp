// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/exchange/sheet_in.h"
#include "tests/ui/keys.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/lists/columns_panel.h"
#include "ui/lists/export_panel.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/sheet_job.h"
#include "ui/lists/table_view.h"
#include "ui/office_window.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_page.h"
#include "ui/people/people_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

namespace muster {
namespace {

/// Opens what a strip offers, as a desktop would; a text browser, since that has a slot for it.
class Desktop : public QTextBrowser {
public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "setSource"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList opened;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType) override { opened.append(url.toLocalFile()); }
};

class ListToolsTest : public SampleDeskTest {
protected:
    ListToolsTest()
    {
        QCoreApplication::setOrganizationName(u"muster-tests"_qs);
        QCoreApplication::setApplicationName(u"Muster"_qs);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(u"settings"_qs));
        openWindow();
    }
    ~ListToolsTest() override
    {
        window.reset();
        QCoreApplication::setOrganizationName({});
    }

    void openWindow()
    {
        OfficeDesk signing = desk();
        signing.now = [] { return sampleClerk().at; };
        window = std::make_unique<MainWindow>(officeWindow(signing, {.language = u"en"_qs, .today = sampleDay}));
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->go({"people", {}});
        settle();
    }

    PeopleView *people() const { return qobject_cast<PeoplePage *>(window->currentPage())->list(); }
    TableView *table() const { return people()->table(); }
    QString heading(int place) const
    {
        const int column = table()->shownColumns().at(place);
        return table()->model()->headerData(column, Qt::Horizontal).toString();
    }

    /// Presses a key that opens a dialog, and does this in it.
    template <class Dialog, class Deed>
    void inDialog(int key, Qt::KeyboardModifiers with, Deed deed)
    {
        // The offscreen platform does not bring the window back by itself when a dialog has closed.
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        bool done = false;
        QTimer::singleShot(0, window.get(), [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            ASSERT_TRUE(QTest::qWaitFor([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); }));
            deed(*dialog);
            done = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        press(key, with);
        EXPECT_TRUE(done) << "no dialog opened";
    }

    void typeInto(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }

    /// Exports by keys alone: Ctrl+Shift+E, the format's letter, the file's name, Enter.
    QString exported(int formatLetter, const QString &name)
    {
        const QString path = folder.filePath(name);
        inDialog<ExportPanel>(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier, [&](ExportPanel &panel) {
            press(formatLetter, Qt::AltModifier);
            typeInto(panel.path(), path);
            press(Qt::Key_Return);
        });
        finishJobs();
        return path;
    }

    void finishJobs()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return window->findChildren<SheetJob *>().isEmpty(); }, 20000));
    }

    QString strip() const { return window->messages()->isHidden() ? QString() : window->messages()->words(); }
    QPushButton *offered(const QString &words) const
    {
        for (auto *button : window->messages()->findChildren<QPushButton *>())
            if (button->text() == words)
                return button;
        return nullptr;
    }

    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(ListToolsTest, exports_everybody_the_filter_leaves_and_not_only_those_read)
{
    const QString path = exported(Qt::Key_C, u"all.csv"_qs);
    const CsvFile file = readCsv(path);
    EXPECT_EQ(file.header, (QStringList{u"Name"_qs, u"Service no."_qs, u"Rank"_qs, u"Organisation"_qs, u"Service"_qs, u"Born"_qs, u"Now"_qs}));
    EXPECT_EQ(file.rows.size(), 1614);
    EXPECT_EQ(file.rows.first().cells.first(), u"Bùi Anh An"_qs);
    EXPECT_EQ(file.rows.last().cells.first(), table()->model()->index(1613, 0).data().toString());
    EXPECT_TRUE(strip().contains(u"1,614 rows"_qs)) << strip().toStdString();
}

TEST_F(ListToolsTest, exports_a_spreadsheet_with_the_filter_in_words)
{
    QTest::keyClicks(people()->bar()->words(), u"nguyen van"_qs);
    settle();
    const QList<QStringList> rows = readXlsx(exported(Qt::Key_X, u"some.xlsx"_qs));
    const auto head = std::find_if(rows.begin(), rows.end(), [](const QStringList &row) { return row.value(0) == u"Name"_qs; });
    EXPECT_EQ(rows.end() - head - 1, 27);
    EXPECT_EQ(rows.at(1).value(0), u"People"_qs);
    EXPECT_EQ(rows.at(2).value(0), u"As of 31 July 2025"_qs);
    EXPECT_EQ(rows.at(3).value(0), u"Filter: “nguyen van”"_qs);
    EXPECT_TRUE(QDate::fromString((head + 1)->value(5), Qt::ISODate).isValid()) << (head + 1)->join(u'|').toStdString();
}

TEST_F(ListToolsTest, tells_where_the_file_is_and_opens_it_or_its_folder)
{
    Desktop desktop;
    const QString path = exported(Qt::Key_C, u"a.csv"_qs);
    EXPECT_TRUE(strip().contains(path));
    QTest::mouseClick(offered(u"Open"_qs), Qt::LeftButton);
    exported(Qt::Key_C, u"a.csv"_qs);
    QTest::mouseClick(offered(u"Show folder"_qs), Qt::LeftButton);
    EXPECT_EQ(desktop.opened, (QStringList{path, folder.path()}));
}

TEST_F(ListToolsTest, remembers_the_format_and_the_byte_order_mark)
{
    const auto firstBytes = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(3) : QByteArray();
    };
    EXPECT_EQ(firstBytes(exported(Qt::Key_C, u"with.csv"_qs)), "\xEF\xBB\xBF");
    inDialog<ExportPanel>(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier, [&](ExportPanel &panel) {
        EXPECT_TRUE(panel.format(ExportFormat::Csv)->isChecked());
        panel.mark()->setFocus();
        press(Qt::Key_Space);
        typeInto(panel.path(), folder.filePath(u"without.csv"_qs));
        press(Qt::Key_Return);
    });
    finishJobs();
    EXPECT_EQ(firstBytes(folder.filePath(u"without.csv"_qs)), "Nam");
    inDialog<ExportPanel>(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier, [&](ExportPanel &panel) { EXPECT_FALSE(panel.mark()->isChecked()); });
}

TEST_F(ListToolsTest, says_in_words_when_the_file_cannot_be_written)
{
    exported(Qt::Key_C, u"no/such/folder/a.csv"_qs);
    EXPECT_TRUE(strip().contains(u"could not be written"_qs)) << strip().toStdString();
}

TEST_F(ListToolsTest, a_stopped_export_leaves_no_file)
{
    const QString path = folder.filePath(u"stopped.csv"_qs);
    new SheetJob({.name = u"Exporting"_qs, .rows = 1000000,
                  .work = [path](const SheetWatch &watch) {
                      const Sheet endless{.title = u"E"_qs, .columns = {{u"E"_qs}}, .next = [] { return QList<QVariantList>(100, {1}); }};
                      return writeCsv(endless, path, ByteOrderMark::None, watch);
                  },
                  .done = [](qint64) { FAIL(); }},
                 window.get());
    ASSERT_TRUE(QTest::qWaitFor([this] { return offered(u"Stop"_qs) != nullptr; }, 5000));
    EXPECT_TRUE(strip().startsWith(u"Exporting: "_qs)) << strip().toStdString();
    QTest::mouseClick(offered(u"Stop"_qs), Qt::LeftButton);
    finishJobs();
    EXPECT_TRUE(strip().contains(u"stopped"_qs));
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(ListToolsTest, chooses_and_moves_columns_by_keys_and_keeps_them_for_the_person)
{
    inDialog<ColumnsPanel>(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier, [&](ColumnsPanel &panel) {
        for (int row = 0; row < panel.list()->count() && panel.list()->currentItem()->text() != u"Sex"_qs; ++row)
            press(Qt::Key_Down);
        EXPECT_EQ(panel.list()->currentItem()->text(), u"Sex"_qs);
        press(Qt::Key_Space);
        for (int steps = 0; steps < 7; ++steps)
            press(Qt::Key_Up, Qt::ControlModifier);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
    });
    EXPECT_EQ(heading(0), u"Name"_qs);
    EXPECT_EQ(heading(1), u"Sex"_qs);
    EXPECT_EQ(heading(2), u"Rank"_qs) << "the service number was hidden";
    const QString file = exported(Qt::Key_C, u"a.csv"_qs);
    EXPECT_EQ(readCsv(file).header.mid(0, 3), (QStringList{u"Name"_qs, u"Sex"_qs, u"Rank"_qs}));
    window.reset();
    openWindow();
    EXPECT_EQ(heading(1), u"Sex"_qs);
    EXPECT_EQ(heading(2), u"Rank"_qs);
    ListLayout::of(table())->reset();
    EXPECT_EQ(heading(1), u"Service no."_qs);
}

TEST_F(ListToolsTest, keeps_the_width_a_person_has_drawn)
{
    auto *head = table()->horizontalHeader();
    const int before = table()->columnWidth(1);
    const QPoint edge(head->sectionViewportPosition(1) + before - 1, head->height() / 2);
    QTest::mousePress(head->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(head->viewport(), edge + QPoint(20, 0));
    QTest::mouseMove(head->viewport(), edge + QPoint(60, 0));
    QTest::mouseRelease(head->viewport(), Qt::LeftButton, {}, edge + QPoint(60, 0));
    const int drawn = table()->columnWidth(1);
    QApplication::processEvents();
    EXPECT_EQ(QSettings().value(u"lists/people/widths"_qs).toMap().keys(), QStringList{u"service_no"_qs}) << "the others still share the room";
    EXPECT_GT(drawn, before + 40);
    window.reset();
    openWindow();
    EXPECT_EQ(table()->columnWidth(1), drawn);
}

TEST_F(ListToolsTest, copies_rows_as_a_table_for_spreadsheets_and_as_text)
{
    table()->setFocus();
    table()->selectRow(0);
    press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().startsWith(u"Name\tService no.\t"_qs)) << copied->text().toStdString();
    EXPECT_TRUE(copied->html().contains(u"<td style=\"mso-number-format:'\\@'\">Bùi Anh An</td>"_qs)) << copied->html().toStdString();
}

TEST_F(ListToolsTest, has_its_keys_in_the_sheet_of_keys)
{
    QStringList ids;
    for (const QAction *action : window->actions().all())
        if (action->objectName().startsWith(u"list-"_qs) && !action->shortcut().isEmpty())
            ids.append(action->objectName());
    EXPECT_EQ(ids, (QStringList{u"list-copy"_qs, u"list-export"_qs, u"list-print"_qs, u"list-columns"_qs}));
}

TEST_F(ListToolsTest, says_so_where_there_is_no_list)
{
    window->go({"dashboard", {}});
    settle();
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(strip().contains(u"no list"_qs)) << strip().toStdString();
}

TEST_F(ListToolsTest, writes_the_same_list_as_a_pdf)
{
    const QString path = exported(Qt::Key_P, u"all.pdf"_qs);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_GT(bytes.count("/Type /Page\n"), 20);
}

} // namespace muster
