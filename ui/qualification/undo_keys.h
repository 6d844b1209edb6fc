// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace muster {

/// Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) in a part of the window, fields among it, mean what the part does with them and not
/// what the window or the field does.
class UndoKeys : public QObject {
    Q_OBJECT

public:
    /// For what is in the part now.
    explicit UndoKeys(QWidget *part);

signals:
    void undo();
    void redo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace muster
