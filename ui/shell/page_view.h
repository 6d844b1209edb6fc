// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QDate>
#include <QWidget>

namespace muster {

/// One of the views that stand on a page as tabs. Made when it is first shown; the page calls open, then refresh, each time.
class PageView : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Reads everything anew as of this day.
    virtual void refresh(QDate day) = 0;
    /// Takes over what a location says of this view; what it does not name stays.
    virtual void open(const QVariantMap &) {}
    /// What open() needs to come back to what is shown now.
    virtual QVariantMap detail() const { return {}; }
    /// Takes the keyboard to where the work goes on.
    virtual void takeFocus() = 0;
    virtual void retranslate() = 0;

    /// What the keys of the page ask for; a view does what it can.
    virtual void add() {}
    virtual void edit() {}
    virtual void save() {}
    /// One step back by Esc; false when there is none left.
    virtual bool stepBack() { return false; }

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
