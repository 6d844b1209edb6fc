// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/page.h"

class QTabWidget;

namespace muster {

class ChangesView;
class PageHeader;
class ReferenceListsView;

/// What the office keeps in order: its reference lists, and what was changed by whom. The office must outlive the page.
class AdministrationPage : public Page {
    Q_OBJECT

public:
    explicit AdministrationPage(OfficeDesk desk, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    /// {section: lists, list: mission, record: 12}, or record: new, or {section: changes}.
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void retranslate() override;

    QTabWidget *sections() const { return m_sections; }
    ReferenceListsView *lists() const { return m_lists; }
    ChangesView *changes() const { return m_changes; }

private:
    void build();
    bool showsChanges() const;

    PageHeader *m_header;
    QTabWidget *m_sections;
    ReferenceListsView *m_lists;
    ChangesView *m_changes;
};

} // namespace muster
