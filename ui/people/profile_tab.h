// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_panel.h"
#include "ui/people/person_tab.h"

class QVBoxLayout;

namespace muster {

/// What the record of a person says, as the form it is read and corrected in. For a person without a number it is the
/// empty form of a new one.
class ProfileTab : public PersonTab {
    Q_OBJECT

public:
    explicit ProfileTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void fill(const PersonShown &shown) override;
    QString adding() const override;
    void edit() override;
    void save() override { m_panel->save(); }
    void retranslate() override { m_panel->retranslate(); }

    RecordPanel *panel() const { return m_panel; }
    /// A place above the form, for remarks on what is typed in it.
    QVBoxLayout *above() const { return m_above; }
    /// The person as typed now.
    Person typed() const;

signals:
    /// Something was typed.
    void typing();
    /// A new person was saved.
    void begun(muster::PersonId id);

private:
    PersonId m_person;
    RecordPanel *m_panel;
    QVBoxLayout *m_above;
};

} // namespace muster
