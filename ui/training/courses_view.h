// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

namespace muster {

class HeldTable;

/// The courses of the office, the latest first. Enter opens one.
class CoursesView : public PageView {
    Q_OBJECT

public:
    explicit CoursesView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    void takeFocus() override;
    void retranslate() override;

    HeldTable *table() const { return m_table; }

private:
    OfficeDesk m_desk;
    HeldTable *m_table;
};

} // namespace muster
