// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/training/course.h"

#include <QWidget>

class QLabel;

namespace muster {

class ElidedLabel;

/// What a course is, below its title: programme and curriculum, days, venue, partners; how far it is, who is on it, and whether
/// the UN recognises it.
class CourseHead : public QWidget {
    Q_OBJECT

public:
    explicit CourseHead(QWidget *parent = nullptr);

    void show(const Database &database, const Course &course, QDate day);
    QString facts() const;
    QString standing() const;

private:
    ElidedLabel *m_facts;
    QLabel *m_state;
    QLabel *m_people;
    QLabel *m_recognition;
};

} // namespace muster
