// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/candidate_cards.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace muster {

/// The row above the board and the list of candidates: the words, and the choices beside them. What can be chosen is what
/// the candidates on show have.
class CandidateFilterBar : public QWidget {
    Q_OBJECT

public:
    /// A list may be narrowed to a stage; on the board the stages stand side by side.
    enum class StageChoice { None, Offered };

    explicit CandidateFilterBar(StageChoice stages, QWidget *parent = nullptr);

    CardFilter filter() const;
    /// Offers what these have; what was chosen stays chosen.
    void setChoices(const QList<CandidateCard> &cards);
    void clear();
    /// What is asked for, for a heading; empty when nothing is.
    QString inWords() const;

    /// To come back to the same filter later.
    QVariantMap state() const;
    void setState(const QVariantMap &state);

    QLineEdit *words() const { return m_words; }
    QComboBox *category() const { return m_category; }
    QComboBox *rotation() const { return m_rotation; }
    QComboBox *service() const { return m_service; }
    QComboBox *stage() const { return m_stage; }
    void retranslate();

signals:
    void changed();

private:
    QComboBox *addCombo(const char *key);
    void buildWords();
    void offerStages();
    QList<QComboBox *> combos() const;

    QLineEdit *m_words;
    QComboBox *m_category;
    QComboBox *m_rotation;
    QComboBox *m_service;
    QComboBox *m_stage = nullptr;
    QList<CandidateCard> m_cards;
};

} // namespace muster
