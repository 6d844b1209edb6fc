// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/qualification_page.h"

#include "ui/qualification/check_view.h"
#include "ui/qualification/granting_view.h"
#include "ui/qualification/holders_view.h"
#include "ui/qualification/keys_view.h"
#include "ui/qualification/print_panel.h"
#include "ui/qualification/register_view.h"
#include "ui/qualification/template_editor.h"
#include "ui/qualification/templates_view.h"
#include "ui/qualification/types_view.h"

#include <QCoreApplication>
#include <QPointer>

namespace muster {

namespace {

/// What the register asks to be printed is shown as on paper first, beside the window's other work.
RegisterView *makeRegister(const OfficeDesk &desk, QWidget *parent)
{
    auto *view = new RegisterView(desk, parent);
    QObject::connect(view, &RegisterView::printAsked, view, [desk, view](const QList<CertificateId> &certificates) {
        auto *panel = new PrintPanel(desk, {certificates, view->day(), [shown = QPointer(view)] {
                                                if (shown)
                                                    shown->refresh(shown->day());
                                            }}, view->window());
        panel->setAttribute(Qt::WA_DeleteOnClose);
        panel->open();
    });
    return view;
}

/// The views in the order of the work.
QList<PageTab> tabsFor(const OfficeDesk &desk)
{
    return {
        {"granting", QT_TRANSLATE_NOOP("muster::QualificationPage", "Granting"), [desk](QWidget *parent) { return new GrantingView(desk, parent); }},
        {"holders", QT_TRANSLATE_NOOP("muster::QualificationPage", "Holders"), [desk](QWidget *parent) { return new HoldersView(desk, parent); }},
        {"register", QT_TRANSLATE_NOOP("muster::QualificationPage", "Register"), [desk](QWidget *parent) { return makeRegister(desk, parent); }},
        {"check", QT_TRANSLATE_NOOP("muster::QualificationPage", "Check"), [desk](QWidget *parent) { return new CheckView(desk, parent); }},
        {"templates", QT_TRANSLATE_NOOP("muster::QualificationPage", "Templates"), [desk](QWidget *parent) { return new TemplatesView(desk, parent); }},
        {"types", QT_TRANSLATE_NOOP("muster::QualificationPage", "Types"), [desk](QWidget *parent) { return new TypesView(desk, parent); }},
        {"keys", QT_TRANSLATE_NOOP("muster::QualificationPage", "Keys"), [desk](QWidget *parent) { return new KeysView(desk, parent); }},
    };
}

} // namespace

QualificationPage::QualificationPage(const OfficeDesk &desk, QWidget *parent)
    : TabbedPage({"qualification", "muster::QualificationPage", tabsFor(desk), "template", [desk](QWidget *stack) { return new TemplateEditor(desk, stack); }}, parent)
{
    retranslate();
}

TabbedPage::Head QualificationPage::head() const
{
    return {tr("Qualification"), tr("Who is qualified, until when, and the certificates that say so"), tr("Views of qualification")};
}

} // namespace muster
