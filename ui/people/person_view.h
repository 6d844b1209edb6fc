// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/people/person_tab.h"

#include <QVariantMap>

#include <set>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace muster {

struct PersonCounts;
class PersonHead;
class PersonPhoto;
class PhotoPanel;
class ProfileTab;

/// One person: the head and a tab for each kind of record. A tab is made and filled when it is first shown. Esc takes
/// one step back, at last to the list.
class PersonView : public QWidget {
    Q_OBJECT

public:
    explicit PersonView(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Turns to the person, the tab and the record in it, that the detail names; refresh() reads what is to be shown. A detail without a
    /// person is the empty form of a new one.
    void turnTo(const QVariantMap &detail);
    QVariantMap detail() const;
    void refresh(QDate day);
    void takeFocus();
    void retranslate();

    /// Puts a line between the head and the tabs; the view takes it over.
    void addLine(QWidget *line);

    /// What the keys of the page ask for, at the tab on show.
    void add();
    void edit();
    void save();
    void addFiles();

    bool isNew() const { return m_id.isNull(); }
    QString name() const { return m_name; }
    QTabWidget *tabs() const { return m_tabs; }
    PersonHead *head() const { return m_head; }
    PersonPhoto *photo() const { return m_photo; }
    PhotoPanel *photoPanel() const { return m_photoPanel; }
    /// The tab on show, made and filled.
    PersonTab *currentTab() const;
    /// The form of the person itself; its tab is always made.
    ProfileTab *profile() const;

signals:
    void left();
    void tabChosen();
    void named();
    /// For the status line.
    void said(const QString &words);
    /// A new person was saved and is the one on show from now on.
    void begun();
    /// Somebody new is to be entered.
    void newPersonAsked();
    void goTo(const muster::Location &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildTabs();
    void listenTo(PersonTab *tab);
    void become(PersonId id);
    void readAnew();
    void showPerson();
    void titleTabs(const PersonCounts &counts);
    void showTab(int index);
    void showAdding();
    PersonTab *tabAt(int index) const;
    PersonShown shown() const { return {m_desk.office, m_id, m_day}; }

    OfficeDesk m_desk;
    PersonHead *m_head;
    PhotoPanel *m_photoPanel;
    PersonPhoto *m_photo;
    QPushButton *m_add;
    QPushButton *m_back;
    QStackedWidget *m_body;     ///< the tabs, or a photo being cut
    QTabWidget *m_tabs;
    PersonId m_id;
    QDate m_day;
    QString m_name;
    qint64 m_record = 0;        ///< to be turned to once its tab is filled
    bool m_beginsTyping = false;        ///< the form of a new person takes the keyboard once it is there
    std::set<int> m_filled;
};

} // namespace muster
