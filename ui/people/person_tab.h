// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/shell/location.h"

#include <QDate>
#include <QWidget>

namespace muster {

class Office;

/// Whom the tabs of a person's page show, and as of which day.
struct PersonShown {
    const Office &office;
    PersonId id;
    QDate day;
};

/// One tab of a person's page, filled when it is first shown and again when something has changed.
class PersonTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void fill(const PersonShown &shown) = 0;

    /// «Add paper»; empty where nothing is added.
    virtual QString adding() const { return {}; }
    /// What the page's keys ask for; a tab does what it can.
    virtual void add() {}
    virtual void edit() {}
    virtual void save() {}
    virtual void addFiles() {}
    /// One step back by Esc; false when there is none left and the page is to be left.
    virtual bool stepBack() { return false; }
    /// Turns to one record of the tab, which is filled.
    virtual void choose(qint64) {}
    virtual void retranslate() {}

signals:
    /// Something was saved or removed: the page is to be read anew.
    void changed();
    /// For the status line.
    void said(const QString &words);
    void goTo(const muster::Location &place);
};

} // namespace muster
