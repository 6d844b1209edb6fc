// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/record_tab.h"

class QLabel;

namespace muster {

class Card;

/// The qualifications of a person, and below them what became of the chosen one: who granted it, the acts on it, and its
/// certificates, which lead to the register.
class QualificationsTab : public RecordTab {
    Q_OBJECT

public:
    explicit QualificationsTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void fill(const PersonShown &shown) override;
    void retranslate() override;

    QLabel *trail() const { return m_trail; }

private:
    void showTrail();

    Card *m_card;
    QLabel *m_trail;
    QDate m_day;
};

} // namespace muster
