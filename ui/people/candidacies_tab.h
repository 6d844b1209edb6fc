// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/record_tab.h"

class QPushButton;

namespace muster {

/// The candidacies of a person; the one that is chosen leads to its page, with what blocks it.
class CandidaciesTab : public RecordTab {
    Q_OBJECT

public:
    explicit CandidaciesTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void fill(const PersonShown &shown) override;
    void retranslate() override;
    QPushButton *openButton() const { return m_open; }

private:
    void goToCandidate();

    QPushButton *m_open;
};

} // namespace muster
