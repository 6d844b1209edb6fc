// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QDate>
#include <QWidget>

namespace muster {

/// One record that a page shows in the place of its views when it is opened; it has keys of its own. The page calls open,
/// then refresh, each time.
class PageRecord : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void open(const QVariantMap &detail) = 0;
    virtual void refresh(QDate day) = 0;
    virtual QVariantMap detail() const = 0;
    /// What it is called, as the title of the page; empty when it is not there.
    virtual QString name() const = 0;
    virtual void takeFocus() = 0;
    virtual void retranslate() = 0;

signals:
    /// Back to the views.
    void left();
    void named();
    void goTo(const muster::Location &place);
    /// detail() gives something else now.
    void moved();
    void said(const QString &words);
    void counted(const QString &figure);
};

} // namespace muster
