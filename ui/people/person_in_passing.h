// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/office_desk.h"

#include <QScrollArea>

namespace muster {

class RecordPanel;

/// The form of a person who is not in the office yet, entered on the way to something else; it scrolls where there is little
/// room. Esc leaves it.
class PersonInPassing : public QScrollArea {
    Q_OBJECT

public:
    explicit PersonInPassing(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Begins somebody who is called so, or has this number.
    void begin(const QString &called);
    /// Null until somebody was begun.
    RecordPanel *panel() const { return m_panel; }
    void retranslate();

signals:
    void entered(muster::PersonId person);
    void closed();

private:
    void build();

    OfficeDesk m_desk;
    RecordPanel *m_panel = nullptr;
};

} // namespace muster
