// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/tours_tab.h"

#include "core/office/office.h"
#include "core/pipeline/person_records.h"
#include "ui/charts/card.h"
#include "ui/people/person_tables.h"
#include "ui/people/tour_time_line.h"
#include "ui/shell/day_text.h"
#include "ui/shell/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace muster {

ToursTab::ToursTab(QWidget *parent)
    : PersonTab(parent), m_card(new Card({}, this)), m_timeLine(new TourTimeLine),
      m_table(new FittingTable(toursTable, this))
{
    m_card->setContent(m_timeLine);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_card);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void ToursTab::fill(const PersonShown &shown)
{
    const QList<TourTaken> tours = toursOf(shown.office.database(), shown.id);
    qint64 days = 0;
    for (const TourTaken &tour : tours)
        days += tour.daysServed(shown.day);
    m_card->setTitle(tr("Tours over time"));
    m_card->setHint(tr("%1 days in missions until %2, first and last days included")
                        .arg(QLocale().toString(days), dayText(shown.day)));
    m_card->setVisible(!tours.isEmpty());
    m_timeLine->setTours(tours, shown.day);
    m_table->fill(shown);
}

} // namespace muster
