// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/office_desk.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace muster {

class MessageStrip;
class PersonInPassing;

/// What the chosen people are chosen for.
struct PickerWords {
    QString title;
    QString act;        ///< «Nominate»
};

/// People chosen by name or service number: typing finds, Enter takes the first found, Delete takes one off the list; a
/// column of service numbers can be pasted, and somebody who is not in the office yet is entered in passing.
class PeoplePicker : public QFrame {
    Q_OBJECT

public:
    explicit PeoplePicker(OfficeDesk desk, QWidget *parent = nullptr);

    void begin(const PickerWords &words);
    QList<PersonId> people() const;
    /// Chooses these too, in their order; those who are chosen already stay where they are.
    void addPeople(const QList<PersonId> &people);
    /// Puts other ways to choose people between the title and the field.
    void addTools(QWidget *tools);
    /// What stands against some of them; they stay chosen.
    void tell(const QStringList &refusals);
    /// Takes these off the list.
    void leaveOut(const QList<PersonId> &people);
    void retranslate();

    QLineEdit *edit() const { return m_edit; }
    QListWidget *found() const { return m_found; }
    QListWidget *chosen() const { return m_chosen; }
    QPushButton *act() const { return m_act; }
    QPushButton *newButton() const { return m_new; }
    PersonInPassing *newPerson() const { return m_newPerson; }
    MessageStrip *strip() const { return m_strip; }

signals:
    void accepted();
    void cancelled();
    void leaveOutAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildLists();
    void listen();
    void find();
    void enterNew();
    void leaveNew();
    void take(int row);
    void add(const Person &person);
    void add(qint64 id, const QString &name);
    void addNumbers(const QStringList &numbers);
    void count();
    bool keyInEdit(int key);

    OfficeDesk m_desk;
    PickerWords m_words;
    MessageStrip *m_strip;
    QLabel *m_title;
    QVBoxLayout *m_rows;
    QLineEdit *m_edit;
    QPushButton *m_new;
    QStackedWidget *m_middle;
    PersonInPassing *m_newPerson;
    QLabel *m_foundName;
    QListWidget *m_found;
    QLabel *m_chosenName;
    QListWidget *m_chosen;
    QPushButton *m_act;
    QPushButton *m_cancel;
};

} // namespace muster
