// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/course_filter_bar.h"

#include <QLineEdit>

namespace muster {

namespace {

/// In the order of CourseTime.
const QStringList timeCodes{QStringLiteral("planned"), QStringLiteral("running"), QStringLiteral("over")};

} // namespace

CourseFilterBar::CourseFilterBar(QWidget *parent)
    : FilterBar(parent), m_programme(addCombo("programme", FilterCombo::Gone::Dropped)), m_year(addCombo("year", FilterCombo::Gone::Dropped)),
      m_when(addCombo("when", FilterCombo::Gone::Dropped)), m_partners(addCombo("partners", FilterCombo::Gone::Dropped))
{
    m_year->setMinimumContentsLength(9);
    m_when->setMinimumContentsLength(12);
    m_partners->setMinimumContentsLength(12);
    setChoices({});
    retranslate();
}

CourseFilter CourseFilterBar::filter(QDate day) const
{
    CourseFilter filter{.day = day, .words = words()->text(), .programmeId = {m_programme->currentData().toLongLong()},
                        .withPartners = m_partners->isAsking()};
    if (m_year->isAsking())
        filter.year = m_year->currentData().toInt();
    if (m_when->isAsking())
        filter.time = CourseTime(timeCodes.indexOf(m_when->currentData().toString()));
    return filter;
}

void CourseFilterBar::setChoices(const CourseChoices &choices)
{
    QList<FilterChoice> programmes{{0, tr("All programmes")}};
    for (const auto &[id, words] : choices.programmes)
        programmes.append({id.value, words});
    QList<FilterChoice> years{{0, tr("All years")}};
    for (const int year : choices.years)
        years.append({year, QString::number(year)});
    m_programme->offer(programmes);
    m_year->offer(years);
}

void CourseFilterBar::retranslate()
{
    setWordsTexts(tr("Code, title, venue or partner"), tr("Filter courses by code, title, programme, venue or partner"));
    m_programme->setItemText(0, tr("All programmes"));
    m_programme->setName(tr("Programme"));
    m_year->setItemText(0, tr("All years"));
    m_year->setName(tr("Year"));
    m_when->offer({{0, tr("At any time")}, {timeCodes[0], tr("Planned")}, {timeCodes[1], tr("Running")}, {timeCodes[2], tr("Over")}});
    m_when->setName(tr("When"));
    m_partners->offer({{0, tr("All courses")}, {QStringLiteral("with"), tr("With partners")}});
    m_partners->setName(tr("Partners"));
}

} // namespace muster
