// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QDate>
#include <QKeySequence>
#include <QWidget>

#include <functional>

namespace muster {

/// One page of the window. The shell calls setToday, then open, then refresh, each time it is shown.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;

    /// Reads everything anew; also called when another clerk has saved something.
    virtual void refresh() = 0;

    /// Takes over what a location says; an empty detail means the page as it first opens or as it was left.
    virtual void open(const QVariantMap &) {}

    /// What open() needs to come back to what is shown now.
    virtual QVariantMap detail() const { return {}; }

    /// The actions that can be asked for where one is now, for the help.
    virtual QList<QAction *> actionsHere() const { return actions(); }

    /// Sets every text anew after the language has changed.
    virtual void retranslate() {}

    QDate today() const { return m_today; }
    void setToday(QDate today) { m_today = today; }

signals:
    void goTo(const muster::Location &place);
    /// detail() gives something else now.
    void moved();
    void titleChanged();
    /// For the middle of the status line.
    void said(const QString &message);
    /// For the right end of the status line, for example "283 deployed = 283 names".
    void counted(const QString &figure);

private:
    QDate m_today;
};

/// Where a page stands in the rail: among the day's work, apart below it, or not at all.
enum class RailGroup { Work, Apart, Outside };

/// One page of the window. The title is translated in the context "Page". The pages of the rail have Ctrl and their
/// number; a page outside it has a key of its own, which brings its title into the menu.
struct PageEntry {
    QByteArray id;
    const char *title = "";
    const char *icon = "";
    std::function<Page *(QWidget *)> make;
    RailGroup group = RailGroup::Work;
    QKeySequence key = {};
};

} // namespace muster
