// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/tabbed_page.h"

namespace muster {

class CandidateView;

/// The candidates of the office: the board of stages, the list and the views beside them as tabs, and one candidate when
/// somebody is opened (candidatePlace()). The office must outlive the page.
class SelectionPage : public TabbedPage {
    Q_OBJECT

public:
    explicit SelectionPage(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Made when the first candidate is opened, nothing before.
    CandidateView *candidate() const;

protected:
    Head head() const override;
};

} // namespace muster
