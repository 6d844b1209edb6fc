// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/text_editor.h"

#include <QLineEdit>

namespace muster {

TextEditor::TextEditor(const FieldInfo &field, QWidget *parent) : FieldEditor(parent), m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(QString::fromUtf8(field.rules.example));
    hold(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void TextEditor::setValue(const QVariant &value)
{
    m_line->setText(FieldType<QString>::fromVariant(value));
    m_line->setCursorPosition(0);
}

QVariant TextEditor::value() const
{
    return FieldType<QString>::toVariant(m_line->text());
}

QWidget *TextEditor::control() const
{
    return m_line;
}

} // namespace muster
