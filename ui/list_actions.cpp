// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list_actions.h"

#include "core/exchange/sheet_xlsx.h"
#include "core/people/office_profile.h"
#include "core/storage/repository.h"
#include "ui/lists/columns_panel.h"
#include "ui/lists/export_panel.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/list_sheet.h"
#include "ui/lists/sheet_job.h"
#include "ui/lists/table_view.h"
#include "ui/print/list_print.h"
#include "ui/shell/guard.h"
#include "ui/shell/message_strip.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("ListAction", english);
}

void say(QWidget *window, Tone tone, const QString &what)
{
    if (auto *strip = stripFor(window))
        strip->say(tone, what);
}

/// The list one is at; where there is none, the strip says so.
TableView *listOrWords()
{
    TableView *list = listInUse();
    if (!list)
        say(QApplication::activeWindow(), Tone::Info, words(QT_TRANSLATE_NOOP("ListAction", "There is no list here. Open People, or the names behind a figure, and try again.")));
    return list;
}

/// Under the office's name and letterhead.
SheetMaker officeSheet(const OfficeDesk &desk, const TableView &list)
{
    const QList<OfficeProfile> profiles = select<OfficeProfile>(desk.office.database(), QString());
    const QString letterhead = profiles.isEmpty() ? QString() : profiles.first().letterhead;
    return [make = sheetOf(list), office = desk.office.name(), letterhead] {
        Sheet sheet = make();
        sheet.office = office;
        sheet.letterhead = letterhead;
        return sheet;
    };
}

void openFile(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void tellWhere(QWidget *window, const QString &path, qint64 rows)
{
    auto *strip = stripFor(window);
    if (!strip)
        return;
    strip->say(Tone::Good, words(QT_TRANSLATE_NOOP("ListAction", "%1 rows were written to %2")).arg(QLocale().toString(rows), QDir::toNativeSeparators(path)));
    strip->offer({{words(QT_TRANSLATE_NOOP("ListAction", "Open")), [path] { openFile(path); }},
                  {words(QT_TRANSLATE_NOOP("ListAction", "Show folder")), [path] { openFile(QFileInfo(path).absolutePath()); }}});
}

/// Done in a thread of its own.
RowsWritten write(const Sheet &sheet, const ExportChoice &choice, const PrintedBy &by, const SheetWatch &watch)
{
    switch (choice.format) {
    case ExportFormat::Csv:
        return writeCsv(sheet, choice.path, choice.mark, watch);
    case ExportFormat::Pdf:
        return writePdf(sheet, choice.path, by, watch);
    case ExportFormat::Xlsx:
        break;
    }
    return writeXlsx(sheet, choice.path, watch);
}

void exportList(const OfficeDesk &desk)
{
    TableView *list = listOrWords();
    if (!list)
        return;
    QWidget *window = list->window();
    const QString title = list->matter().title;
    ExportPanel panel(title, desk.now().toLocalTime().date(), window);
    if (panel.exec() != QDialog::Accepted)
        return;
    const ExportChoice choice = panel.choice();
    const PrintedBy by{desk.office.author(), desk.now()};
    new SheetJob({.name = words(QT_TRANSLATE_NOOP("ListAction", "Exporting “%1”")).arg(title), .rows = list->model()->rowCount(),
                  .work = [make = officeSheet(desk, *list), choice, by](const SheetWatch &watch) { return write(make(), choice, by, watch); },
                  .done = [window, path = choice.path](qint64 rows) { tellWhere(window, path, rows); }},
                 window);
}

void printShown(const OfficeDesk &desk)
{
    TableView *list = listOrWords();
    if (!list)
        return;
    QWidget *window = list->window();
    const QString title = list->matter().title;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    QPrintDialog dialog(printer.get(), window);
    dialog.setWindowTitle(words(QT_TRANSLATE_NOOP("ListAction", "Print: %1")).arg(title));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const PrintedBy by{desk.office.author(), desk.now()};
    new SheetJob({.name = words(QT_TRANSLATE_NOOP("ListAction", "Printing “%1”")).arg(title), .rows = list->model()->rowCount(),
                  .work = [make = officeSheet(desk, *list), printer, by](const SheetWatch &watch) { return printList(make(), *printer, by, watch); },
                  .done = [window](qint64 rows) { say(window, Tone::Good, words(QT_TRANSLATE_NOOP("ListAction", "%1 rows were sent to the printer")).arg(QLocale().toString(rows))); }},
                 window);
}

void copyChosen()
{
    if (const TableView *list = listInUse())
        list->copy();
}

void chooseColumns()
{
    TableView *list = listOrWords();
    ListLayout *layout = ListLayout::of(list);
    if (layout)
        ColumnsPanel(layout, list->window()).exec();
    else if (list)
        say(list->window(), Tone::Info, words(QT_TRANSLATE_NOOP("ListAction", "The columns of this list cannot be chosen.")));
}

} // namespace

QList<ActionEntry> listActions(const OfficeDesk &desk)
{
    return {
        {"list-copy", QT_TRANSLATE_NOOP("Action", "Copy the chosen rows as a table"), "copy", {QKeySequence::Copy}, copyChosen},
        {"list-export", QT_TRANSLATE_NOOP("Action", "Export the list…"), "export", {QKeySequence("Ctrl+Shift+E")}, [desk] { exportList(desk); }},
        {"list-print", QT_TRANSLATE_NOOP("Action", "Print the list…"), "print", {QKeySequence("Ctrl+P")}, [desk] { printShown(desk); }},
        {"list-columns", QT_TRANSLATE_NOOP("Action", "Choose the list’s columns…"), "menu", {QKeySequence("Ctrl+Shift+C")}, chooseColumns},
    };
}

} // namespace muster
