// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/saved_filter_button.h"

#include "ui/lists/saved_filter_panel.h"
#include "ui/shell/icon.h"

#include <QAction>
#include <QMenu>

namespace muster {

namespace {

constexpr int mostOfName = 22;

} // namespace

SavedFilterButton::SavedFilterButton(const SavedFilters &filters, FilterBarState bar, QWidget *parent)
    : QToolButton(parent), m_filters(filters), m_bar(std::move(bar))
{
    setObjectName(QStringLiteral("savedFilters"));
    setIcon(lineIcon(QStringLiteral("filter")));
    setIconSize({18, 18});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SavedFilterButton::fillMenu);
    retranslate();
}

void SavedFilterButton::fillMenu()
{
    menu()->clear();
    const QVariantMap now = m_bar.state();
    for (const SavedFilter &filter : m_filters.all()) {
        QAction *entry = menu()->addAction(filter.name, this, [this, state = filter.state] { m_bar.setState(state); });
        entry->setCheckable(true);
        entry->setChecked(filter.state == now);
    }
    if (!menu()->isEmpty())
        menu()->addSeparator();
    menu()->addAction(lineIcon(QStringLiteral("save")), tr("Save, rename, remove…"), QKeySequence("Ctrl+Shift+F"), this, &SavedFilterButton::openPanel);
}

SavedFilter SavedFilterButton::present() const
{
    SavedFilter now{{}, m_bar.state()};
    for (const SavedFilter &filter : m_filters.all())
        if (!now.state.isEmpty() && filter.state == now.state)
            now.name = filter.name;
    return now;
}

void SavedFilterButton::openPanel()
{
    SavedFilterPanel panel(m_filters, present(), window());
    if (panel.exec() == QDialog::Accepted)
        m_bar.setState(panel.chosen().state);
    showName();
}

void SavedFilterButton::showName()
{
    QString name = present().name;
    if (name.size() > mostOfName)
        name = name.left(mostOfName - 1) + QStringLiteral("…");
    setText(name.isEmpty() ? tr("Saved") : name);
}

void SavedFilterButton::retranslate()
{
    setToolTip(tr("Saved filters (Ctrl+Shift+F)"));
    setAccessibleName(tr("Saved filters"));
    showName();
}

} // namespace muster
