// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_tab.h"

class QFormLayout;

namespace muster {

class Card;

/// What the record of a person says, field by field as its table names them, and the ranks held.
class ProfileTab : public PersonTab {
    Q_OBJECT

public:
    explicit ProfileTab(QWidget *parent = nullptr);

    void fill(const PersonShown &shown) override;

private:
    void build();
    void fillFields(const PersonShown &shown);
    void fillRanks(const PersonShown &shown);

    Card *m_card;
    QFormLayout *m_fields;
    Card *m_rankCard;
    QFormLayout *m_ranks;
};

} // namespace muster
