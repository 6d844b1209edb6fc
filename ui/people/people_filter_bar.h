// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/people_list.h"
#include "ui/lists/filter_bar.h"

namespace muster {

/// What the choices of the filter are.
struct PeopleChoices {
    QList<std::pair<ServiceId, QString>> services;
    QList<std::pair<OrganisationId, QString>> organisations;
};

/// The row above the list of people: the words, and the choices beside them.
class PeopleFilterBar : public FilterBar {
    Q_OBJECT

public:
    explicit PeopleFilterBar(QWidget *parent = nullptr);

    PeopleFilter filter() const;
    /// Offers these from now on; what was chosen stays chosen.
    void setChoices(const PeopleChoices &choices);
    void retranslate();

private:
    FilterCombo *m_service;
    FilterCombo *m_organisation;
    FilterCombo *m_sex;
};

} // namespace muster
