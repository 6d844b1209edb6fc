// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_tab.h"

#include <QVariantMap>

#include <set>

class QPushButton;
class QTabWidget;

namespace muster {

struct PersonCounts;
class PersonHead;

/// One person: the head and a tab for each kind of record. A tab is made and filled when it is first shown. Esc goes
/// back to the list.
class PersonView : public QWidget {
    Q_OBJECT

public:
    explicit PersonView(const Office &office, QWidget *parent = nullptr);

    /// Turns to the person, and the tab, that the detail names; refresh() reads what is to be shown.
    void turnTo(const QVariantMap &detail);
    QVariantMap detail() const;
    void refresh(QDate day);
    void takeFocus();
    void retranslate();

    /// Puts a line between the head and the tabs; the view takes it over.
    void addLine(QWidget *line);

    QString name() const { return m_name; }
    QTabWidget *tabs() const { return m_tabs; }
    PersonHead *head() const { return m_head; }
    /// The tab on show, made and filled.
    PersonTab *currentTab() const;

signals:
    void left();
    void tabChosen();
    void named();

private:
    void build();
    void buildTabs();
    void titleTabs(const PersonCounts &counts);
    void showTab(int index);
    PersonShown shown() const { return {m_office, m_id, m_day}; }

    const Office &m_office;
    PersonHead *m_head;
    QPushButton *m_back;
    QTabWidget *m_tabs;
    PersonId m_id;
    QDate m_day;
    QString m_name;
    std::set<int> m_filled;
};

} // namespace muster
