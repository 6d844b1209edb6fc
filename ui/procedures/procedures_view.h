// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QDate>
#include <QWidget>

namespace muster {

/// One view of the page of procedures, read anew each time it is shown.
class ProceduresView : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void refresh(QDate day) = 0;
    /// Takes over what a location says of this view; what it does not name stays.
    virtual void open(const QVariantMap &) {}
    virtual QVariantMap detail() const { return {}; }
    virtual void takeFocus() = 0;
    virtual void retranslate() = 0;

    /// What the keys of the page ask for; a view does what it can.
    virtual void add() {}
    virtual void save() {}
    /// One step back by Esc; false when there is none left.
    virtual bool stepBack() { return false; }

signals:
    void goTo(const muster::Location &place);
    /// detail() gives something else now.
    void moved();
    void said(const QString &words);
    void counted(const QString &figure);
};

} // namespace muster
