// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/history_tab.h"

#include "core/office/office.h"
#include "core/office/record_list.h"
#include "core/storage/as_recorded.h"
#include "ui/people/history_entry.h"
#include "ui/people/moment_slider.h"
#include "ui/people/recorded_view.h"
#include "ui/shell/date_field.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace muster {

namespace {

/// A card that holds what the layout holds.
QFrame *sheetOf(QLayout *layout)
{
    layout->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    auto *sheet = new QFrame;
    sheet->setObjectName(QStringLiteral("card"));
    sheet->setLayout(layout);
    return sheet;
}

} // namespace

HistoryTab::HistoryTab(const OfficeDesk &desk, QWidget *parent)
    : PersonTab(parent), m_desk(desk), m_timeBar(new QWidget(this)), m_day(new DateField(m_timeBar)), m_slider(new MomentSlider(m_timeBar)),
      m_asOf(makeLabel(TextLook::Body, {}, m_timeBar)), m_moment(makeLabel(TextLook::Soft, {}, m_timeBar)),
      m_toNow(makeButton(ButtonLook::Plain, {}, m_timeBar)), m_stack(new QStackedWidget(this)), m_entries(new QVBoxLayout),
      m_recorded(new RecordedView)
{
    build();
    connect(m_timeLine->verticalScrollBar(), &QScrollBar::rangeChanged, this, &HistoryTab::showAsScrolled, Qt::QueuedConnection);
    connect(m_timeLine->verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryTab::showAsScrolled, Qt::QueuedConnection);
    connect(m_slider, &QSlider::valueChanged, this, [this](int stop) { attempt(this, [&] { showStop(stop); }); });
    connect(m_day, &DateField::dayChanged, this, [this](QDate day) { attempt(this, [&] { showDay(day); }); });
    connect(m_toNow, &QPushButton::clicked, this, [this] { m_slider->setValue(m_slider->maximum()); });
    retranslate();
}

void HistoryTab::build()
{
    m_entries->setSpacing(0);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(sheetOf(m_entries));
    rows->addStretch(1);
    m_timeLine = scrolled(content);
    auto *past = new QVBoxLayout;
    past->addWidget(m_recorded);
    m_past = scrolled(sheetOf(past));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    buildTimeBar();
    layout->addWidget(m_timeBar);
    layout->addWidget(m_stack, 1);
}

void HistoryTab::buildTimeBar()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::unit);
    row->addWidget(m_asOf);
    row->addWidget(m_day);
    row->addWidget(m_slider, 1);
    row->addWidget(m_toNow);
    auto *rows = new QVBoxLayout(m_timeBar);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addLayout(row);
    rows->addWidget(m_moment);
    m_moment->setWordWrap(true);
}

QScrollArea *HistoryTab::scrolled(QWidget *content)
{
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    m_stack->addWidget(area);
    return area;
}

void HistoryTab::clear()
{
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shown = 0;
}

void HistoryTab::fill(const PersonShown &shown)
{
    clear();
    m_person = shown.id;
    m_trail = personTrail(shown.office.database(), shown.id, recordTypes());
    m_changes = personHistory(shown.office.database(), shown.id, recordTypes(), m_trail);
    fillTimeBar(shown.day);
    showMore();
}

/// The stops stand in the order in which things were done, the list the other way round.
void HistoryTab::fillTimeBar(QDate today)
{
    QStringList stops;
    for (qsizetype i = m_changes.size() - 1; i >= 0; --i)
        stops.append(tr("%1, %2: %3").arg(momentText(m_changes[i].head.at), m_changes[i].head.author, m_changes[i].head.name));
    m_slider->setStops(stops);
    const QDate last = std::max(today, dayOf(m_slider->maximum()));
    m_day->setRange({}, last);
    m_day->setToday(last);
    showStop(m_slider->maximum());
}

QDate HistoryTab::dayOf(int stop) const
{
    const qsizetype change = m_changes.size() - stop;
    if (stop == 0 || change < 0 || change >= m_changes.size())
        return {};
    return QDateTime::fromMSecsSinceEpoch(m_changes[change].head.at).date();
}

void HistoryTab::showStop(int stop)
{
    const bool isNow = stop == m_slider->maximum();
    m_toNow->setVisible(!isNow);
    m_stack->setCurrentWidget(isNow ? m_timeLine : m_past);
    if (const QDate day = dayOf(stop); day.isValid() && !isNow)
        m_day->setDay(day);
    if (isNow) {
        m_day->setDay(std::max(m_day->day(), dayOf(stop)));
        m_moment->setText(tr("Everything that was done, the newest first. The slider leads back from change to change, the day to the end of that day."));
        return;
    }
    const qint64 last = stop == 0 ? 0 : m_changes[m_changes.size() - stop].head.id;
    ValueWords words(m_desk.office.database(), recordTypes());
    const QList<RecordThen> then = replayed(m_trail, m_person, last);
    m_recorded->show(then, replayed(m_trail, m_person, std::numeric_limits<qint64>::max()), words);
    m_past->ensureVisible(0, 0);
    m_moment->setText(then.isEmpty() ? tr("Nothing of this person had been recorded yet.")
                                     : tr("As recorded after %1. What is otherwise now is marked.").arg(m_slider->toolTip()));
}

/// The record as it stood at the end of the day, as this machine counts days.
void HistoryTab::showDay(QDate day)
{
    const QDateTime end = day.addDays(1).startOfDay().addMSecs(-1);
    const qint64 last = lastChangeSetBy(m_desk.office.database(), end);
    const auto later = std::count_if(m_changes.begin(), m_changes.end(), [last](const PersonChange &change) { return change.head.id > last; });
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(m_slider->maximum() - int(later));
    m_slider->update();
    showStop(m_slider->value());
    m_day->setDay(day);
}

bool HistoryTab::stepBack()
{
    if (m_slider->value() == m_slider->maximum())
        return false;
    m_slider->setValue(m_slider->maximum());
    return true;
}

/// The entries hold colours of the appearance they were made in.
void HistoryTab::changeEvent(QEvent *event)
{
    PersonTab::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown > 0) {
        clear();
        showMore();
        showStop(m_slider->value());
    }
}

void HistoryTab::showMore()
{
    const qsizetype last = std::min(m_changes.size(), m_shown + step);
    for (; m_shown < last; ++m_shown)
        m_entries->addWidget(new HistoryEntry(m_changes.at(m_shown)));
}

/// Older changes are laid out before one has scrolled down to them.
void HistoryTab::showAsScrolled()
{
    const QScrollBar &bar = *m_timeLine->verticalScrollBar();
    if (bar.value() + bar.pageStep() / 2 >= bar.maximum())
        showMore();
}

void HistoryTab::retranslate()
{
    m_asOf->setText(tr("As recorded on"));
    m_day->edit()->setAccessibleName(tr("As recorded on"));
    m_slider->setAccessibleName(tr("Changes of this record"));
    m_toNow->setText(tr("Back to now"));
    m_toNow->setToolTip(tr("Back to now (Esc)"));
    m_timeLine->setAccessibleName(tr("History"));
    m_past->setAccessibleName(tr("The record as it was"));
}

} // namespace muster
