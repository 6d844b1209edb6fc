// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace muster {

class PeopleView;
class PersonView;
class TwinPages;

/// The people of the office: the list, and one person when somebody is opened. The office must outlive the page.
class PeoplePage : public Page {
    Q_OBJECT

public:
    explicit PeoplePage(OfficeDesk desk, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    /// personPlace() leads to a person, newPersonPlace() to the empty form of a new one, anything else to the list.
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void retranslate() override;

    PeopleView *list() const { return m_list; }
    /// The person's page; made when the first person is opened, nothing before.
    PersonView *person() const { return m_person; }
    TwinPages *twins() const { return m_twins; }

private:
    void showList();
    void showPerson(const QVariantMap &detail);
    void buildPerson();
    void buildActions();
    void enableActions();
    void add();
    void edit();
    void save();
    void addFiles();
    bool showsPerson() const;

    OfficeDesk m_desk;
    QStackedWidget *m_stack;
    PeopleView *m_list;
    PersonView *m_person = nullptr;
    TwinPages *m_twins;
};

} // namespace muster
