// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/date_field.h"

#include "core/base/day_typing.h"
#include "ui/shell/day_calendar.h"
#include "ui/shell/day_text.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace muster {

namespace {

constexpr int side = 34;

/// How far a key moves the day; nothing when it moves no day.
QDate moved(QDate day, int key)
{
    switch (key) {
    case Qt::Key_Up:
        return day.addDays(1);
    case Qt::Key_Down:
        return day.addDays(-1);
    case Qt::Key_PageUp:
        return day.addMonths(1);
    case Qt::Key_PageDown:
        return day.addMonths(-1);
    default:
        return {};
    }
}

} // namespace

DateField::DateField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_previous(addButton("chevron_left", "previousDay")),
      m_calendar(addButton("calendar", "calendar")), m_next(addButton("chevron_right", "nextDay")),
      m_toToday(addButton("undo", "toToday"))
{
    build();
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::take);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setLook(m_edit, "wrong", false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { choose(m_day.addDays(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { choose(m_day.addDays(1)); });
    connect(m_calendar, &QToolButton::clicked, this, &DateField::showCalendar);
    connect(m_toToday, &QToolButton::clicked, this, [this] { choose(m_today); });
    m_edit->installEventFilter(this);
    retranslate();
}

QToolButton *DateField::addButton(const char *icon, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("look", "boxed");
    button->setIcon(lineIcon(QLatin1String(icon)));
    button->setIconSize({16, 16});
    button->setFixedSize(side, side);
    return button;
}

void DateField::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (auto *part : std::initializer_list<QWidget *>{m_toToday, m_previous, m_edit, m_calendar, m_next})
        layout->addWidget(part);
    m_toToday->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_toToday->setMinimumWidth(0);
    m_toToday->setMaximumWidth(QWIDGETSIZE_MAX);
    m_toToday->hide();
    m_edit->setFixedWidth(120);
    m_edit->setAlignment(Qt::AlignCenter);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

/// In the order in which they stand; a field that came into another window since it was made has lost that.
void DateField::showEvent(QShowEvent *event)
{
    setTabOrderOf({m_toToday, m_previous, this});
    QWidget::showEvent(event);
}

void DateField::setDay(QDate day)
{
    m_day = within(day);
    display();
}

void DateField::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    setDay(m_day);
}

void DateField::setToday(QDate today)
{
    m_today = today;
    display();
}

QDate DateField::within(QDate day) const
{
    if (m_first.isValid() && day < m_first)
        return m_first;
    return m_last.isValid() && day > m_last ? m_last : day;
}

// What was typed stays in the field until it is a day, so that a slip can be mended.
void DateField::take()
{
    const QDate typed = typedDay(m_edit->text()).day;
    const bool inside = typed.isValid() && within(typed) == typed;
    setLook(m_edit, "wrong", !inside);
    if (inside)
        return choose(typed);
    m_edit->setToolTip(typed.isValid() ? tr("Choose a day from %1 to %2.").arg(dayText(m_first), dayText(m_last))
                                       : dayFault(m_edit->text()));
    m_edit->setAccessibleDescription(m_edit->toolTip());
}

void DateField::choose(QDate day)
{
    const QDate chosen = within(day);
    const bool changed = chosen.isValid() && chosen != m_day;
    if (changed)
        m_day = chosen;
    display();
    if (changed)
        emit dayChanged(m_day);
}

void DateField::showCalendar()
{
    auto *calendar = new DayCalendar(this, {m_day, m_first, m_last});
    connect(calendar, &DayCalendar::picked, this, &DateField::choose);
    calendar->openBelow(m_edit);
}

void DateField::display()
{
    m_edit->setText(dayText(m_day));
    setLook(m_edit, "wrong", false);
    m_edit->setToolTip(longDayText(m_day));
    m_edit->setAccessibleDescription(longDayText(m_day));
    m_previous->setEnabled(within(m_day.addDays(-1)) != m_day);
    m_next->setEnabled(within(m_day.addDays(1)) != m_day);
    m_toToday->setVisible(m_today.isValid() && m_day != within(m_today));
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (opensBelow(*key)) {
            showCalendar();
            return true;
        }
        const QDate to = moved(m_day, key->key());
        if (to.isValid())
            choose(to);
        return to.isValid();
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DateField::retranslate()
{
    const auto name = [](QWidget *widget, const QString &text) {
        widget->setToolTip(text);
        widget->setAccessibleName(text);
    };
    name(m_previous, tr("The day before"));
    name(m_next, tr("The day after"));
    name(m_calendar, tr("Calendar"));
    name(m_toToday, tr("Back to today"));
    m_toToday->setText(tr("Today"));
    m_edit->setAccessibleName(tr("Day"));
    display();
}

} // namespace muster
