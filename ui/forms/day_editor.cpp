// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/day_editor.h"

#include "core/base/day_typing.h"
#include "ui/shell/day_calendar.h"
#include "ui/shell/day_text.h"
#include "ui/shell/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

namespace muster {

DayEditor::DayEditor(QWidget *parent)
    : FieldEditor(parent), m_line(new QLineEdit(this)),
      m_calendar(m_line->addAction(lineIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition))
{
    hold(m_line);
    m_line->installEventFilter(this);
    retranslate();
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_calendar, &QAction::triggered, this, &DayEditor::openCalendar);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (day().isValid())
            setValue(day());
    });
}

void DayEditor::retranslate()
{
    m_line->setPlaceholderText(tr("dd/mm/yyyy"));
    m_calendar->setToolTip(tr("Calendar (F4)"));
}

QDate DayEditor::day() const
{
    return typedDay(m_line->text()).day;
}

void DayEditor::setValue(const QVariant &value)
{
    m_line->setText(dayText(value.toDate()));
}

QVariant DayEditor::value() const
{
    return FieldType<QDate>::toVariant(day());
}

QString DayEditor::typingFault() const
{
    return dayFault(m_line->text());
}

bool DayEditor::isMidway() const
{
    return typedDay(m_line->text()).mayGoOn;
}

QString DayEditor::typedText() const
{
    return m_line->text();
}

void DayEditor::setTypedText(const QString &text)
{
    m_line->setText(text);
}

QWidget *DayEditor::control() const
{
    return m_line;
}

void DayEditor::openCalendar()
{
    auto *calendar = new DayCalendar(this, {.day = day(), .first = {}, .last = {}});
    connect(calendar, &DayCalendar::picked, this, [this](QDate picked) {
        setValue(picked);
        m_line->setFocus();
        emit edited();
    });
    calendar->openBelow(m_line);
}

bool DayEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && opensBelow(*static_cast<QKeyEvent *>(event))) {
        openCalendar();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace muster
