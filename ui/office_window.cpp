// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office_window.h"

#include "core/pipeline/proposals.h"
#include "core/procedures/due_list.h"
#include "ui/administration/administration_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/list_actions.h"
#include "ui/office_search.h"
#include "ui/people/people_page.h"
#include "ui/procedures/procedures_page.h"
#include "ui/qualification/qualification_page.h"
#include "ui/selection/selection_page.h"
#include "ui/shell/navigation_rail.h"
#include "ui/training/training_page.h"
#include "ui/undo_actions.h"

namespace muster {

namespace {

QList<PageEntry> pages(const OfficeDesk &desk)
{
    return {
        {"dashboard", QT_TRANSLATE_NOOP("Page", "Dashboard"), "dashboard",
         [desk](QWidget *parent) { return new DashboardPage(desk, parent); }},
        {"people", QT_TRANSLATE_NOOP("Page", "People"), "people",
         [desk](QWidget *parent) { return new PeoplePage(desk, parent); }},
        {"selection", QT_TRANSLATE_NOOP("Page", "Selection"), "selection",
         [desk](QWidget *parent) { return new SelectionPage(desk, parent); }},
        {"procedures", QT_TRANSLATE_NOOP("Page", "Procedures"), "procedures",
         [desk](QWidget *parent) { return new ProceduresPage(desk, parent); }},
        {"training", QT_TRANSLATE_NOOP("Page", "Training"), "training",
         [desk](QWidget *parent) { return new TrainingPage(desk, parent); }},
        {"qualification", QT_TRANSLATE_NOOP("Page", "Qualification"), "qualification",
         [desk](QWidget *parent) { return new QualificationPage(desk, parent); }},
        {"administration", QT_TRANSLATE_NOOP("Page", "Administration"), "administration",
         [desk](QWidget *parent) { return new AdministrationPage(desk, parent); }, RailGroup::Apart},
    };
}

/// What is overdue, and what waits to be confirmed, shows at the page that mends it.
void countWaiting(const OfficeDesk &desk, NavigationRail &rail, QDate today)
{
    desk.worker->ask({&rail, "proposals"}, [](const Database &database) { return proposalCount(database, {}); },
                     [&rail](qint64 count) { rail.setBadge("qualification", int(count)); });
    desk.worker->ask({&rail, "overdue"}, [today](const Database &database) { return dueCounts(database, today); },
                     [&rail](const DueCounts &counts) { rail.setBadge("procedures", int(counts.overdue)); });
}

PageEntry startPage(const OfficeDoor &door)
{
    return {.id = "start", .title = QT_TRANSLATE_NOOP("Page", "Open another office"), .icon = "open",
            .make = [door](QWidget *parent) { return new StartPage(door, parent); }, .group = RailGroup::Outside,
            .key = QKeySequence("Ctrl+Shift+O")};
}

} // namespace

WindowSetup officeWindow(const OfficeDesk &desk, const OpeningChoice &choice)
{
    WindowSetup setup{.officeName = desk.office.name(), .signedIn = desk.office.author(), .language = choice.language,
                      .pages = pages(desk), .actions = undoActions(desk) + listActions(desk), .search = officeSearch(desk)};
    setup.countWaiting = [desk](NavigationRail &rail, QDate today) { countWaiting(desk, rail, today); };
    if (choice.today.isValid())
        setup.today = [today = choice.today] { return today; };
    if (choice.door.open)
        setup.pages.append(startPage(choice.door));
    return setup;
}

WindowSetup startWindow(const OpeningChoice &choice)
{
    return {.signedIn = choice.door.author, .language = choice.language, .pages = {startPage(choice.door)}};
}

} // namespace muster
