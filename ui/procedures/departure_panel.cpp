// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/departure_panel.h"

#include "ui/shell/date_field.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace muster {

DeparturePanel::DeparturePanel(OfficeDesk desk, QWidget *parent)
    : QFrame(parent), m_desk(std::move(desk)), m_strip(new MessageStrip(this)), m_title(makeLabel(TextLook::Heading, {}, this)),
      m_day(new DateField(this)), m_preview(makeLabel(TextLook::Soft, {}, this)), m_apply(makeButton(ButtonLook::Primary, {}, this)),
      m_close(makeButton(ButtonLook::Plain, {}, this))
{
    setObjectName(QStringLiteral("card"));
    m_preview->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    line->setSpacing(Theme::unit);
    line->addWidget(m_day);
    line->addWidget(m_preview, 1);
    line->addWidget(m_apply);
    line->addWidget(m_close);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    head->addWidget(m_title);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 12);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_strip);
    rows->addLayout(line);
    m_apply->setAutoDefault(true);
    setTabOrderOf({m_strip, m_day, m_apply, m_close});
    connect(m_day, &DateField::dayChanged, this, &DeparturePanel::showPreview);
    connect(m_apply, &QPushButton::clicked, this, &DeparturePanel::apply);
    connect(m_close, &QPushButton::clicked, this, &DeparturePanel::close);
    hide();
    retranslate();
}

void DeparturePanel::begin(const QList<CandidacyId> &candidacies, QDate from, QDate today)
{
    m_candidacies = candidacies;
    m_today = today;
    m_strip->dismiss();
    m_day->setToday(today);
    m_day->setDay(from.isValid() ? from : today);
    show();
    showPreview();
    m_day->edit()->setFocus();
    m_day->edit()->selectAll();
}

DepartureMove DeparturePanel::move() const
{
    return {m_candidacies, m_day->day(), m_today};
}

/// What would be refused is said in the strip before anything is tried.
void DeparturePanel::showPreview()
{
    m_strip->dismiss();
    DepartureMoved would;
    const bool mayMove = attempt(this, [&] { would = previewDeparture(m_desk.office.database(), move()); });
    m_apply->setEnabled(mayMove && would.candidates > 0);
    m_preview->setText(!mayMove             ? QString()
                       : would.candidates == 0 ? tr("The departure is planned for this day already.")
                                            : tr("Due dates that move with it: %1").arg(would.dueDates));
}

void DeparturePanel::apply()
{
    DepartureMoved moved;
    if (!m_apply->isEnabled() || !attempt(this, [&] { moved = moveDeparture(m_desk.office.database(), move(), m_desk.signature()); }))
        return;
    hide();
    emit changed(tr("Departure moved to %1; due dates moved with it: %2. Ctrl+Z takes it back.").arg(dayText(m_day->day())).arg(moved.dueDates));
}

void DeparturePanel::close()
{
    hide();
    emit closed();
}

void DeparturePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->matches(QKeySequence::Save))
        apply();
    else
        QFrame::keyPressEvent(event);
}

void DeparturePanel::retranslate()
{
    m_title->setText(tr("Move the departure"));
    m_day->edit()->setAccessibleName(tr("New day of departure"));
    m_apply->setText(tr("Move"));
    m_apply->setToolTip(tr("Move the departure and the due dates counted from it (Enter)"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close without moving anything (Esc)"));
}

} // namespace muster
