// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/office_desk.h"
#include "ui/training/course_tab.h"

class QLabel;
class QPushButton;

namespace muster {

class HeldTable;
class RecordStack;

/// Who teaches on a course, and how much of its timetable. Enter opens an entry, Ctrl+N adds somebody; those who teach a
/// lesson without standing on the list are told.
class CourseInstructorsTab : public CourseTab {
    Q_OBJECT

public:
    explicit CourseInstructorsTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    void takeFocus() override;
    void retranslate() override;
    void add() override;
    void edit() override;
    void save() override;
    bool stepBack() override;

    HeldTable *list() const { return m_list; }
    RecordStack *records() const { return m_records; }

protected:
    void turnTo(CourseId course) override;

private:
    void build();
    void fill();
    void setColumns();
    void putOnList(PersonId person);

    OfficeDesk m_desk;
    QPushButton *m_add;
    QLabel *m_sum;
    HeldTable *m_list;
    QHash<qint64, qint64> m_people;     ///< by record, or by the negative number of the person
    RecordStack *m_records = nullptr;
};

} // namespace muster
