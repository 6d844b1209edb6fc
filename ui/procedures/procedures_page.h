// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/tabbed_page.h"

namespace muster {

class BlockedView;
class DecisionsView;
class DueView;
class RequirementsView;

/// What has to be done before candidates depart: what is due, who is blocked, the decisions of the state, and what is asked.
/// The office must outlive the page.
class ProceduresPage : public TabbedPage {
    Q_OBJECT

public:
    explicit ProceduresPage(const OfficeDesk &desk, QWidget *parent = nullptr);

    DueView *due() const;
    BlockedView *blocked() const;
    DecisionsView *decisions() const;
    RequirementsView *requirements() const;

protected:
    Head head() const override;

private:
    enum Tab { Due, Blocked, Decisions, Requirements };
};

} // namespace muster
