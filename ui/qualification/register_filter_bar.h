// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/register_list.h"
#include "ui/lists/filter_bar.h"

namespace muster {

/// What the choices of the filter are.
struct RegisterChoices {
    QList<std::pair<QualificationTypeId, QString>> types;
    QList<int> years;
};

/// The row above the register: words, qualification, year and state. As a place: {words, type, year, state: to_print | printed |
/// revoked}.
class RegisterFilterBar : public FilterBar {
    Q_OBJECT

public:
    explicit RegisterFilterBar(QWidget *parent = nullptr);

    RegisterFilter filter() const;
    /// Offers these from now on; what was chosen stays chosen.
    void setChoices(const RegisterChoices &choices);
    bool isClear() const { return state().isEmpty(); }

    FilterCombo *type() const { return m_type; }
    FilterCombo *year() const { return m_year; }
    FilterCombo *stage() const { return m_stage; }
    void retranslate();

private:
    FilterCombo *m_type;
    FilterCombo *m_year;
    FilterCombo *m_stage;
};

} // namespace muster
