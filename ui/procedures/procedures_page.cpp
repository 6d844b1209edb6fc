// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/procedures_page.h"

#include "ui/procedures/blocked_view.h"
#include "ui/procedures/decisions_view.h"
#include "ui/procedures/due_view.h"
#include "ui/procedures/requirements_view.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// In the order of the tabs; the places are those of ProceduresPage::Tab.
QList<PageTab> tabsFor(const OfficeDesk &desk)
{
    return {
        {"due", QT_TRANSLATE_NOOP("Procedures", "Due"), [desk](QWidget *parent) { return new DueView(desk, parent); }},
        {"blocked", QT_TRANSLATE_NOOP("Procedures", "Blocked"), [desk](QWidget *parent) { return new BlockedView(desk, parent); }},
        {"decisions", QT_TRANSLATE_NOOP("Procedures", "Decisions"), [desk](QWidget *parent) { return new DecisionsView(desk, parent); }},
        {"requirements", QT_TRANSLATE_NOOP("Procedures", "Requirements"), [desk](QWidget *parent) { return new RequirementsView(desk, parent); }},
    };
}

} // namespace

ProceduresPage::ProceduresPage(const OfficeDesk &desk, QWidget *parent) : TabbedPage({"procedures", "Procedures", tabsFor(desk)}, parent)
{
    retranslate();
}

DueView *ProceduresPage::due() const
{
    return static_cast<DueView *>(tabs()->view(Due));
}

BlockedView *ProceduresPage::blocked() const
{
    return static_cast<BlockedView *>(tabs()->view(Blocked));
}

DecisionsView *ProceduresPage::decisions() const
{
    return static_cast<DecisionsView *>(tabs()->view(Decisions));
}

RequirementsView *ProceduresPage::requirements() const
{
    return static_cast<RequirementsView *>(tabs()->view(Requirements));
}

TabbedPage::Head ProceduresPage::head() const
{
    return {tr("Procedures"), tr("What has to be done before people depart, by when, and by whom"), tr("Views")};
}

} // namespace muster
