// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/text_editor.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace muster {

namespace {

const QRegularExpression &lineEndsAndTabs()
{
    static const QRegularExpression expression(QStringLiteral("[\\t\\r\\n\\v\\f\\x{0085}\\x{2028}\\x{2029}]+"));
    return expression;
}

} // namespace

TextEditor::TextEditor(const FieldInfo &field, QWidget *parent)
    : FieldEditor(parent), m_field(field), m_line(new QLineEdit(this))
{
    hold(m_line);
    retranslate();
    connect(m_line, &QLineEdit::textEdited, this, &TextEditor::take);
}

void TextEditor::retranslate()
{
    m_line->setPlaceholderText(exampleWords(m_field));
}

/// Put in as typing, so that Ctrl+Z in the field still takes it back.
void TextEditor::take()
{
    if (m_joining)
        return;
    QString text = m_line->text();
    m_joined = text.contains(lineEndsAndTabs());
    if (m_joined) {
        m_joining = true;
        const qsizetype behind = text.mid(m_line->cursorPosition()).replace(lineEndsAndTabs(), QStringLiteral(" ")).size();
        text.replace(lineEndsAndTabs(), QStringLiteral(" "));
        m_line->selectAll();
        m_line->insert(text);
        m_line->setCursorPosition(int(m_line->text().size() - behind));
        m_joining = false;
    }
    emit edited();
}

void TextEditor::setValue(const QVariant &value)
{
    m_joined = false;
    m_line->setText(FieldType<QString>::fromVariant(value));
    m_line->setCursorPosition(0);
}

QVariant TextEditor::value() const
{
    return FieldType<QString>::toVariant(m_line->text());
}

QString TextEditor::advice() const
{
    return m_joined ? tr("line ends and tabs became spaces") : QString();
}

QWidget *TextEditor::control() const
{
    return m_line;
}

} // namespace muster
