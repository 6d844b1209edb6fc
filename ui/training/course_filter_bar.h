// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_list.h"
#include "ui/lists/filter_bar.h"

namespace muster {

/// What the choices of the filter are.
struct CourseChoices {
    QList<std::pair<ProgrammeId, QString>> programmes;
    QList<int> years;
};

/// The row above the courses: words, programme, year, when, and whether somebody else holds the course with the office. As a
/// place: {words, programme, year, when: planned | running | over, partners: with}.
class CourseFilterBar : public FilterBar {
    Q_OBJECT

public:
    explicit CourseFilterBar(QWidget *parent = nullptr);

    CourseFilter filter(QDate day) const;
    /// Offers these from now on; what was chosen stays chosen.
    void setChoices(const CourseChoices &choices);
    bool isClear() const { return state().isEmpty(); }

    FilterCombo *programme() const { return m_programme; }
    FilterCombo *year() const { return m_year; }
    FilterCombo *when() const { return m_when; }
    FilterCombo *partners() const { return m_partners; }
    void retranslate();

private:
    FilterCombo *m_programme;
    FilterCombo *m_year;
    FilterCombo *m_when;
    FilterCombo *m_partners;
};

} // namespace muster
