// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guard.h"

#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QWidget>

namespace muster {

MessageStrip *stripFor(QWidget *widget)
{
    for (auto *at = widget; at; at = at->parentWidget()) {
        const auto strips = at->findChildren<MessageStrip *>(QString(), Qt::FindDirectChildrenOnly);
        if (!strips.isEmpty())
            return strips.first();
    }
    const auto *window = widget ? qobject_cast<const MainWindow *>(widget->window()) : nullptr;
    return window ? window->messages() : nullptr;
}

void showFault(QWidget *widget, const QString &words)
{
    if (auto *strip = stripFor(widget))
        strip->say(Tone::Error, words);
    else
        qWarning().noquote() << words;
}

QString unforeseenWords(const char *what)
{
    return QCoreApplication::translate("Guard",
                                       "Something went wrong that should not; nothing was saved. (%1)")
        .arg(QString::fromUtf8(what));
}

} // namespace muster
