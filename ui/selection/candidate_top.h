// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/candidate_cards.h"

#include <QWidget>

class QPushButton;

namespace muster {

class CandidateHead;

/// The top of a candidate's page: the head, and beside it what can be done.
class CandidateTop : public QWidget {
    Q_OBJECT

public:
    explicit CandidateTop(QWidget *parent = nullptr);

    /// Without a candidate nothing can be done but to go back.
    void show(const std::optional<CandidateCard> &card, const QPixmap &photo);
    void retranslate();

    CandidateHead *head() const { return m_head; }
    QPushButton *advanceButton() const { return m_advance; }
    QPushButton *editButton() const { return m_edit; }

signals:
    void advanceAsked();
    void editAsked();
    void personAsked();
    void backAsked();

private:
    CandidateHead *m_head;
    QPushButton *m_advance;
    QPushButton *m_edit;
    QPushButton *m_person;
    QPushButton *m_back;
};

} // namespace muster
