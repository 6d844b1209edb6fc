// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/administration/record_section.h"

class QLineEdit;
class QPushButton;

namespace muster {

class OrganisationTreeView;

/// The organisations of the office: the tree at the left, the form of the chosen one at the right.
class OrganisationsView : public RecordSection {
    Q_OBJECT

public:
    OrganisationsView(OfficeDesk desk, QWidget *parent = nullptr);

    void refresh() override;
    void choose(qint64 id) override;
    void takeFocus() override;
    void retranslate() override;
    RecordPanel *panel() const override { return m_panel; }

    OrganisationTreeView *tree() const { return m_tree; }
    QLineEdit *filter() const { return m_filter; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    void follow(qint64 id);
    void move(qint64 id, qint64 parent);
    void count();

    OfficeDesk m_desk;
    QLineEdit *m_filter;
    QPushButton *m_new;
    OrganisationTreeView *m_tree;
    RecordPanel *m_panel;
};

} // namespace muster
