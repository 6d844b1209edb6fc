// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/tabbed_page.h"

namespace muster {

/// What people are qualified as and the papers that say so, from the proposal to the certificate that is checked years later.
/// The office must outlive the page.
class QualificationPage : public TabbedPage {
    Q_OBJECT

public:
    explicit QualificationPage(const OfficeDesk &desk, QWidget *parent = nullptr);

protected:
    Head head() const override;
};

} // namespace muster
