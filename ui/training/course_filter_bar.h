// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_list.h"

#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace muster {

/// What the choices of the filter are.
struct CourseChoices {
    QList<std::pair<ProgrammeId, QString>> programmes;
    QList<int> years;
};

/// The rows above the courses: words, programme, year, when, and whether somebody else holds the course with the office.
class CourseFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit CourseFilterBar(QWidget *parent = nullptr);

    /// Adds a button at the right of the words; the bar takes it over.
    void addTool(QWidget *tool);

    CourseFilter filter(QDate day) const;
    /// Offers these from now on; what was chosen stays chosen.
    void setChoices(const CourseChoices &choices);
    void clear();
    bool isClear() const { return state().isEmpty(); }
    /// What is asked for, for a heading; empty when nothing is.
    QString inWords() const;

    /// To come back to the same filter later: {words, programme, year, when: planned | running | over, partners}.
    QVariantMap state() const;
    void setState(const QVariantMap &state);

    QLineEdit *words() const { return m_words; }
    QComboBox *programme() const { return m_programme; }
    QComboBox *year() const { return m_year; }
    QComboBox *when() const { return m_when; }
    QCheckBox *partners() const { return m_partners; }
    void retranslate();

signals:
    void changed();

private:
    QComboBox *addCombo(const char *key, int letters);
    void fillWhen();

    QHBoxLayout *m_first;
    QLineEdit *m_words;
    QComboBox *m_programme;
    QComboBox *m_year;
    QComboBox *m_when;
    QCheckBox *m_partners;
};

} // namespace muster
