// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/day_editor.h"

#include "core/base/days.h"
#include "ui/shell/day_text.h"

#include <QLineEdit>

namespace muster {

namespace {

constexpr int lineWidth = 136;

} // namespace

DayEditor::DayEditor(QWidget *parent) : FieldEditor(parent), m_line(new QLineEdit(this))
{
    m_line->setFixedWidth(lineWidth);
    hold(m_line);
    retranslate();
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (day().isValid())
            setValue(day());
    });
}

void DayEditor::retranslate()
{
    m_line->setPlaceholderText(tr("dd/mm/yyyy"));
}

QDate DayEditor::day() const
{
    return dayTyped(m_line->text()).value_or(QDate());
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
    const bool empty = m_line->text().trimmed().isEmpty();
    return empty || day().isValid() ? QString() : tr("this is not a day; type it like 31/07/2025");
}

QWidget *DayEditor::control() const
{
    return m_line;
}

} // namespace muster
