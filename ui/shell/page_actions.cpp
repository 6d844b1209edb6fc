// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace muster {

namespace {

void sayWhatItDoes(QAction *action)
{
    if (const QByteArray text = action->data().toByteArray(); !text.isEmpty())
        action->setText(QCoreApplication::translate("Action", text.constData()));
}

} // namespace

QAction *addPageAction(QWidget *page, const char *text, const QList<QKeySequence> &keys, std::function<void()> act)
{
    auto *action = new QAction(page);
    action->setData(QByteArray(text));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    sayWhatItDoes(action);
    QObject::connect(action, &QAction::triggered, page, std::move(act));
    page->addAction(action);
    return action;
}

void retranslateActions(const QWidget *page)
{
    for (QAction *action : page->actions())
        sayWhatItDoes(action);
}

} // namespace muster
