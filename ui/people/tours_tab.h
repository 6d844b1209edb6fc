// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_tab.h"

namespace muster {

class Card;
class FittingTable;
class TourTimeLine;

/// The tours of a person: as bars on a time line, and as a table with the days, the reasons and the evaluation.
class ToursTab : public PersonTab {
    Q_OBJECT

public:
    explicit ToursTab(QWidget *parent = nullptr);

    void fill(const PersonShown &shown) override;

    TourTimeLine *timeLine() const { return m_timeLine; }

private:
    Card *m_card;
    TourTimeLine *m_timeLine;
    FittingTable *m_table;
};

} // namespace muster
