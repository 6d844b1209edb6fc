// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/holders.h"
#include "ui/lists/filter_bar.h"

namespace muster {

/// What the choices of the filter are.
struct HolderChoices {
    QList<FilterChoice> types = {};
    QList<FilterChoice> categories = {};
    QList<FilterChoice> organisations = {};
};
HolderChoices holderChoices(const Database &database);

/// The row above the holders: words, type, category and organisation.
class HolderFilterBar : public FilterBar {
    Q_OBJECT

public:
    explicit HolderFilterBar(QWidget *parent = nullptr);

    /// The stage is not among it.
    HolderFilter filter(QDate day) const;
    /// Offers these from now on; what was chosen stays chosen.
    void setChoices(const HolderChoices &choices);
    bool isClear() const { return state().isEmpty(); }
    void retranslate();

    FilterCombo *type() const { return m_type; }

private:
    FilterCombo *m_type;
    FilterCombo *m_category;
    FilterCombo *m_organisation;
};

} // namespace muster
