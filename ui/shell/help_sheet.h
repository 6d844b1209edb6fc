// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

namespace muster {

/// A sheet of all actions with their keys, read from the actions themselves; those without a key are left
/// out.
class HelpSheet : public QDialog {
    Q_OBJECT

public:
    HelpSheet(const QList<QAction *> &actions, QWidget *parent);

    /// The sheet's lines, "text<Tab>keys".
    static QStringList lines(const QList<QAction *> &actions);
};

} // namespace muster
