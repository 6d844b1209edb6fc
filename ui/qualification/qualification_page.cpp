// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/qualification_page.h"

#include "ui/qualification/register_view.h"
#include "ui/qualification/types_view.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// The views in the order of the work.
QList<PageTab> tabsFor(const OfficeDesk &desk)
{
    return {
        {"register", QT_TRANSLATE_NOOP("muster::QualificationPage", "Register"), [desk](QWidget *parent) { return new RegisterView(desk, parent); }},
        {"types", QT_TRANSLATE_NOOP("muster::QualificationPage", "Types"), [desk](QWidget *parent) { return new TypesView(desk, parent); }},
    };
}

} // namespace

QualificationPage::QualificationPage(const OfficeDesk &desk, QWidget *parent)
    : TabbedPage({"qualification", "muster::QualificationPage", tabsFor(desk)}, parent)
{
    retranslate();
}

TabbedPage::Head QualificationPage::head() const
{
    return {tr("Qualification"), tr("Who is qualified, until when, and the certificates that say so"), tr("Views of qualification")};
}

} // namespace muster
