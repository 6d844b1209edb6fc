// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/training/shown_results.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace muster {

class DateField;
class MessageStrip;

/// Proposes a qualification for people who passed a course; somebody else confirms it.
class GrantView : public QWidget {
    Q_OBJECT

public:
    explicit GrantView(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// To these people, who passed the course; the day offered is its last one, or today while it runs.
    void begin(const Course &course, const QList<ListedResult> &people, QDate today);
    void save();
    void takeFocus();
    void retranslate();

    QComboBox *type() const { return m_type; }
    DateField *grantedOn() const { return m_grantedOn; }
    QPushButton *saveButton() const { return m_save; }
    MessageStrip *strip() const { return m_strip; }

signals:
    void said(const QString &words);
    /// Ended, with a proposal or without.
    void left();

private:
    void fillTypes();
    void showValidity();

    OfficeDesk m_desk;
    CourseId m_course;
    QDate m_today;
    QList<ListedResult> m_people;
    MessageStrip *m_strip;
    QLabel *m_title;
    QLabel *m_typeName;
    QComboBox *m_type;
    QLabel *m_grantedOnName;
    DateField *m_grantedOn;
    QLabel *m_validity;
    QLabel *m_names;
    QPushButton *m_save;
    QPushButton *m_leave;
};

} // namespace muster
