// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/record_tab.h"

class QPushButton;

namespace muster {

/// The courses of a person with their results; the one that is chosen leads to the course's page.
class TrainingTab : public RecordTab {
    Q_OBJECT

public:
    explicit TrainingTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void fill(const PersonShown &shown) override;
    void retranslate() override;
    QPushButton *openButton() const { return m_open; }

private:
    void goToCourse();

    QPushButton *m_open;
};

} // namespace muster
