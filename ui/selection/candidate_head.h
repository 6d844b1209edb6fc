// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/candidate_cards.h"
#include "ui/people/portrait_head.h"

namespace muster {

/// The head of a candidate's page: the photo, the name, one line that says who this is, and chips for the stage, where to
/// and when, and how many acts are open.
class CandidateHead : public PortraitHead {
    Q_OBJECT

public:
    explicit CandidateHead(QWidget *parent = nullptr);

    void fill(const CandidateCard &card, const QPixmap &photo);
    /// How many acts are open; nothing while they are worked out.
    void setOpenActs(std::optional<int> acts);
    void sayGone();

private:
    QLabel *m_stage;
    QLabel *m_goal;
    QLabel *m_acts;
};

} // namespace muster
