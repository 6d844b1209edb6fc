// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/record_tab.h"

namespace muster {

class Card;
class TourTimeLine;

/// The tours of a person: as bars on a time line, as a table with the days, the reasons and the evaluation, and beside
/// the form of a tour that of its evaluation.
class ToursTab : public RecordTab {
    Q_OBJECT

public:
    explicit ToursTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void fill(const PersonShown &shown) override;
    void save() override;
    bool stepBack() override;
    void retranslate() override;

    TourTimeLine *timeLine() const { return m_timeLine; }
    RecordPanel *evaluation() const { return m_evaluation; }

protected:
    void recordShown(qint64 tour) override;

private:
    bool isInEvaluation() const;

    Card *m_card;
    TourTimeLine *m_timeLine;
    RecordPanel *m_evaluation;
    qint64 m_tour = 0;          ///< whose evaluation is on show
};

} // namespace muster
