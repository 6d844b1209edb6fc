// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/proposals.h"
#include "ui/office_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class FilterCombo;
class HeldTable;
class MessageStrip;
class WorkBar;
struct Location;

/// What is due by rule: who meets the terms of a qualification and does not hold it. The chosen ones are proposed; of one
/// qualification from one course those are shown too who cannot have it, and why. Worked out off the window's thread.
class DueGrants : public QWidget {
    Q_OBJECT

public:
    explicit DueGrants(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day);
    /// {type: 3, course: 12}
    void open(const QVariantMap &detail);
    QVariantMap detail() const;
    /// Puts the chosen ones forward; all that are shown when none or one is chosen.
    void propose();
    void takeFocus();
    void retranslate();
    bool isClear() const;
    void clear();

    HeldTable *table() const { return m_table; }
    FilterCombo *type() const { return m_type; }
    FilterCombo *course() const { return m_course; }
    QLineEdit *grounds() const { return m_grounds; }
    QLabel *found() const { return m_found; }
    QPushButton *proposeButton() const { return m_propose; }
    QPushButton *moreButton() const { return m_more; }
    MessageStrip *strip() const { return m_strip; }

signals:
    void goTo(const muster::Location &place);
    void moved();
    void said(const QString &words);
    void counted(const QString &figure);
    /// Something was proposed.
    void proposed();

private:
    struct Choices {
        QList<QualificationType> types;
        QList<DueCourse> courses;
    };
    void build();
    void listen();
    void ask();
    void askMore(const DuePlace &after);
    void take(const DuePage &page);
    void offer(const Choices &choices);
    void showRows();
    void showFound();
    void showButton();
    void setColumns();
    QList<GrantCase> chosen() const;
    const GrantCase *caseOf(qint64 number) const;
    QualificationTypeId chosenType() const;
    CourseId chosenCourse() const;

    OfficeDesk m_desk;
    QDate m_day;
    QList<GrantCase> m_cases;       ///< the number of a row is its place among them, from 1
    std::optional<DuePlace> m_next;
    MessageStrip *m_strip;
    FilterCombo *m_type;
    FilterCombo *m_course;
    WorkBar *m_work;
    HeldTable *m_table;
    QPushButton *m_more;
    QLabel *m_name;
    QLabel *m_found;
    QLineEdit *m_grounds;
    QPushButton *m_propose;
};

} // namespace muster
