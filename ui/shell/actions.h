// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

namespace muster {

/// One thing a person can do. The text is translated in the context; the icon is the name of a line icon, or
/// empty.
struct ActionEntry {
    QByteArray id;
    const char *text = "";
    const char *icon = "";
    QList<QKeySequence> shortcuts;
    std::function<void()> run;
    const char *context = "Action";
    /// In place of run, for what changes the office: gives the words for the status line.
    std::function<QString()> act = {};
};

/// The one table of actions: menus, tool bars, shortcuts and the help sheet are read from it.
class Actions : public QObject {
    Q_OBJECT

public:
    /// The shortcuts work anywhere in the window. Faults in a handler are shown in its message strip.
    Actions(const QList<ActionEntry> &entries, QWidget *window);

    /// The action of that id; it must be in the table.
    QAction *at(const QByteArray &id) const;
    QList<QAction *> all() const { return m_actions; }

    void retranslate();

signals:
    /// An entry's act was done.
    void done(const QString &words);

private:
    void perform(const ActionEntry &entry);
    QAction *build(const ActionEntry &entry, QWidget *window);

    QList<ActionEntry> m_entries;
    QList<QAction *> m_actions;
};

} // namespace muster
