// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/location.h"

#include <QDate>
#include <QWidget>

namespace muster {

/// One view of the page of selection: the board, the list, and those that stand beside them as tabs. Made when it is first
/// shown; the page calls open, then refresh, each time.
class SelectionSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Reads everything anew as of this day.
    virtual void refresh(QDate day) = 0;
    /// Takes over what a location says; an empty detail means the view as it was left.
    virtual void open(const QVariantMap &) {}
    /// What open() needs to come back to what is shown now.
    virtual QVariantMap detail() const { return {}; }
    /// Takes the keyboard to where the work goes on.
    virtual void takeFocus() = 0;
    virtual void retranslate() = 0;
    /// Ctrl+S, Ctrl+N and F2 of the page.
    virtual void save() {}
    virtual void add() {}
    virtual void edit() {}

signals:
    void goTo(const muster::Location &place);
    /// detail() gives something else now.
    void moved();
    /// For the middle of the status line.
    void said(const QString &words);
    /// For the right end of the status line.
    void counted(const QString &figure);
};

} // namespace muster
