// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/tours_tab.h"

#include "core/deployment/evaluation.h"
#include "core/office/office.h"
#include "core/pipeline/person_records.h"
#include "core/storage/repository.h"
#include "ui/charts/card.h"
#include "ui/forms/record_form.h"
#include "ui/people/person_tables.h"
#include "ui/people/tour_time_line.h"
#include "ui/shell/day_text.h"

#include <QApplication>
#include <QLocale>

namespace muster {

namespace {

constexpr auto tourColumn = "tour_id";

/// 0 where the tour was not evaluated.
qint64 evaluationOf(const Database &database, qint64 tour)
{
    const QList<Evaluation> found = select<Evaluation>(database, QStringLiteral("WHERE tour_id = ?"), {tour});
    return found.isEmpty() ? 0 : found.first().id.value;
}

} // namespace

ToursTab::ToursTab(const OfficeDesk &desk, QWidget *parent)
    : RecordTab(desk, toursTable, parent), m_card(new Card({}, this)), m_timeLine(new TourTimeLine),
      m_evaluation(new RecordPanel(desk, recordType<Evaluation>(), {.fixed = {tourColumn}}, this))
{
    m_card->setContent(m_timeLine);
    addAbove(m_card);
    addToSide(m_evaluation, {.below = 2, .beside = 1});
    connect(m_evaluation, &RecordPanel::said, this, &PersonTab::said);
    connect(m_evaluation, &RecordPanel::saved, this, &PersonTab::changed);
    connect(m_evaluation, &RecordPanel::removed, this, &PersonTab::changed);
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
    RecordTab::fill(shown);
}

/// A tour that is not saved yet cannot be evaluated.
void ToursTab::recordShown(qint64 tour)
{
    m_evaluation->setVisible(tour != 0);
    if (tour == 0)
        return;
    const bool isSame = std::exchange(m_tour, tour) == tour;
    if (isSame && m_evaluation->form()->isEdited())
        return m_evaluation->refresh();
    if (const qint64 id = evaluationOf(desk().office.database(), tour); id != 0)
        m_evaluation->show(id);
    else
        m_evaluation->showNew({{tourColumn, tour}});
}

bool ToursTab::isInEvaluation() const
{
    return m_evaluation->isAncestorOf(QApplication::focusWidget());
}

void ToursTab::save()
{
    if (isInEvaluation() || (!panel()->form()->isEdited() && m_evaluation->form()->isEdited()))
        m_evaluation->save();
    else
        RecordTab::save();
}

bool ToursTab::stepBack()
{
    if (isOpen() && !m_evaluation->mayLeave())
        return true;
    return RecordTab::stepBack();
}

void ToursTab::retranslate()
{
    RecordTab::retranslate();
    m_evaluation->retranslate();
}

} // namespace muster
