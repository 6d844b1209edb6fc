// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/enrol.h"
#include "ui/office_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace muster {

class PeoplePicker;

/// Who comes on a course: people found by name or number, those among the candidates who still lack its programme by one
/// click, and as what they are enrolled.
class EnrolPanel : public QWidget {
    Q_OBJECT

public:
    explicit EnrolPanel(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Throws Fault when the course cannot be read.
    void begin(CourseId course, QDate day);
    void retranslate();

    PeoplePicker *picker() const { return m_picker; }
    QComboBox *as() const { return m_as; }
    QComboBox *rotation() const { return m_rotation; }
    QPushButton *lackingButton() const { return m_lacking; }
    QPushButton *sheetButton() const { return m_sheet; }

signals:
    void enrolled(const muster::PlacesChanged &done);
    void cancelled();
    /// They shall be read off a spreadsheet.
    void sheetAsked();

private:
    QWidget *buildTools();
    void listen();
    void fillRotations();
    void askLacking();
    void takeLacking(const QList<PersonId> &people);
    void enrolChosen();

    OfficeDesk m_desk;
    CourseId m_course;
    QString m_code;
    ProgrammeId m_programme;
    QString m_programmeCode;
    QDate m_day;
    PeoplePicker *m_picker;
    QLabel *m_asName;
    QComboBox *m_as;
    QComboBox *m_rotation;
    QPushButton *m_lacking;
    QPushButton *m_sheet;
    QList<PersonId> m_refused;
};

} // namespace muster
