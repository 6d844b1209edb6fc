// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

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
};

} // namespace muster
