// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/administration_page.h"

#include "ui/administration/changes_view.h"
#include "ui/administration/reference_lists_view.h"
#include "ui/shell/page_header.h"
#include "ui/shell/theme.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace muster {

AdministrationPage::AdministrationPage(OfficeDesk desk, QWidget *parent)
    : Page(parent), m_header(new PageHeader(this)), m_sections(new QTabWidget(this)),
      m_lists(new ReferenceListsView(desk, m_sections)), m_changes(new ChangesView(desk, m_sections))
{
    build();
    connect(m_sections, &QTabWidget::currentChanged, this, [this] {
        refresh();
        emit moved();
    });
    connect(m_lists, &ReferenceListsView::said, this, &Page::said);
    connect(m_lists, &ReferenceListsView::counted, this, &Page::counted);
    connect(m_lists, &ReferenceListsView::moved, this, &Page::moved);
    connect(m_changes, &ChangesView::said, this, &Page::said);
    connect(m_changes, &ChangesView::counted, this, &Page::counted);
    retranslate();
}

void AdministrationPage::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(3 * Theme::unit, 20, 3 * Theme::unit, 20);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_header);
    rows->addWidget(m_sections, 1);
    for (QWidget *section : {static_cast<QWidget *>(m_lists), static_cast<QWidget *>(m_changes)}) {
        section->setContentsMargins(0, 12, 0, 0);
        m_sections->addTab(section, QString());
    }
    m_sections->setDocumentMode(true);
    addActions(m_lists->actions());
}

bool AdministrationPage::showsChanges() const
{
    return m_sections->currentWidget() == m_changes;
}

QString AdministrationPage::title() const
{
    return tr("Administration");
}

void AdministrationPage::refresh()
{
    if (showsChanges())
        m_changes->refresh();
    else
        m_lists->refresh();
}

void AdministrationPage::open(const QVariantMap &detail)
{
    if (!detail.isEmpty()) {
        const bool changes = detail.value(QStringLiteral("section")).toString() == QLatin1String("changes");
        m_sections->setCurrentWidget(changes ? static_cast<QWidget *>(m_changes) : m_lists);
    }
    if (showsChanges())
        return m_changes->takeFocus();
    m_lists->open(detail);
    m_lists->takeFocus();
}

QVariantMap AdministrationPage::detail() const
{
    if (showsChanges())
        return {{QStringLiteral("section"), QStringLiteral("changes")}};
    QVariantMap detail = m_lists->detail();
    detail.insert(QStringLiteral("section"), QStringLiteral("lists"));
    return detail;
}

void AdministrationPage::retranslate()
{
    m_header->setTitle(tr("Administration"));
    m_header->setSubtitle(tr("The lists the office chooses from, and what was changed by whom"));
    m_sections->setTabText(0, tr("Reference lists"));
    m_sections->setTabText(1, tr("What changed"));
    m_sections->tabBar()->setAccessibleName(tr("Sections"));
    m_lists->retranslate();
    m_changes->retranslate();
}

} // namespace muster
