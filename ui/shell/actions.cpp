// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/shell/guard.h"
#include "ui/shell/icon.h"

#include <QCoreApplication>
#include <QWidget>

namespace muster {

Actions::Actions(const QList<ActionEntry> &entries, QWidget *window) : QObject(window), m_entries(entries)
{
    for (const auto &entry : m_entries)
        m_actions.append(build(entry, window));
    retranslate();
}

QAction *Actions::build(const ActionEntry &entry, QWidget *window)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromUtf8(entry.id));
    action->setIcon(lineIcon(QLatin1String(entry.icon)));
    action->setShortcuts(entry.shortcuts);
    connect(action, &QAction::triggered, window, [this, window, entry] { attempt(window, [&] { perform(entry); }); });
    window->addAction(action);
    return action;
}

void Actions::perform(const ActionEntry &entry)
{
    if (entry.act)
        emit done(entry.act());
    else
        entry.run();
}

QAction *Actions::at(const QByteArray &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &e) { return e.id == id; });
    Q_ASSERT(found != m_entries.end());
    return m_actions.at(std::distance(m_entries.begin(), found));
}

void Actions::retranslate()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries.at(i);
        m_actions.at(i)->setText(QCoreApplication::translate(entry.context, entry.text));
    }
}

} // namespace muster
