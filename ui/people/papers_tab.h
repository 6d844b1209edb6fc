// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/record_tab.h"

namespace muster {

class ScansBox;

/// The papers of a person, and beside the form of a paper its scans.
class PapersTab : public RecordTab {
    Q_OBJECT

public:
    explicit PapersTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void addFiles() override;
    void retranslate() override;

    ScansBox *scans() const { return m_scans; }

protected:
    void recordShown(qint64 paper) override;

private:
    ScansBox *m_scans;
};

} // namespace muster
