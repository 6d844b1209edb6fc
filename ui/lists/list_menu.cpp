// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_menu.h"

#include "ui/lists/table_view.h"
#include "ui/shell/icon.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

namespace muster {

namespace {

/// Speaks the language in use.
class ListButton : public QToolButton {
    Q_DECLARE_TR_FUNCTIONS(ListButton)

public:
    ListButton(TableView *list, QWidget *parent) : QToolButton(parent)
    {
        setObjectName(QStringLiteral("listButton"));
        setIcon(lineIcon(QStringLiteral("more")));
        setIconSize({18, 18});
        setFixedSize(34, 34);
        setPopupMode(InstantPopup);
        auto *menu = new QMenu(this);
        setMenu(menu);
        QObject::connect(menu, &QMenu::aboutToShow, this, [menu, list] {
            menu->clear();
            fillListMenu(*menu, *list);
        });
        retranslate();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QToolButton::changeEvent(event);
    }

private:
    void retranslate()
    {
        setToolTip(tr("Copy, export or print this list, and choose its columns"));
        setAccessibleName(tr("What can be done with this list"));
    }
};

TableView *listAround(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto *list = qobject_cast<TableView *>(widget); list && list->hasMatter())
            return list;
    return nullptr;
}

} // namespace

void fillListMenu(QMenu &menu, TableView &list)
{
    if (!list.hasMatter())
        return;
    for (QAction *action : list.window()->actions()) {
        if (!action->objectName().startsWith(QLatin1String(listActionPrefix)))
            continue;
        QAction *entry = menu.addAction(action->icon(), action->text(), action->shortcut());
        // The list takes the focus first, so that the action finds it.
        QObject::connect(entry, &QAction::triggered, &list, [&list, action] {
            list.setFocus(Qt::PopupFocusReason);
            action->trigger();
        });
    }
}

QToolButton *makeListButton(TableView *list, QWidget *parent)
{
    return new ListButton(list, parent);
}

TableView *listInUse()
{
    if (auto *list = listAround(QApplication::focusWidget()))
        return list;
    const QWidget *window = QApplication::activeWindow();
    for (auto *list : window ? window->findChildren<TableView *>() : QList<TableView *>())
        if (list->isVisible() && list->hasMatter())
            return list;
    return nullptr;
}

} // namespace muster
