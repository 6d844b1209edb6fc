// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/candidate_cards.h"
#include "ui/lists/filter_bar.h"

namespace muster {

/// The row above the board and the list of candidates: the words, and the choices beside them. What can be chosen is what
/// the candidates on show have.
class CandidateFilterBar : public FilterBar {
    Q_OBJECT

public:
    /// A list may be narrowed to a stage; on the board the stages stand side by side.
    enum class StageChoice { None, Offered };

    explicit CandidateFilterBar(StageChoice stages, QWidget *parent = nullptr);

    CardFilter filter() const;
    /// Offers what these have; what was chosen stays chosen.
    void setChoices(const QList<CandidateCard> &cards);
    void retranslate();

    FilterCombo *category() const { return m_category; }
    FilterCombo *rotation() const { return m_rotation; }
    FilterCombo *service() const { return m_service; }
    FilterCombo *stage() const { return m_stage; }

private:
    void offerStages();

    FilterCombo *m_stage;       ///< none where the stages stand side by side
    FilterCombo *m_category;
    FilterCombo *m_rotation;
    FilterCombo *m_service;
    QList<CandidateCard> m_cards;
};

} // namespace muster
