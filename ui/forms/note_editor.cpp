// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/note_editor.h"

#include <QPlainTextEdit>

#include <algorithm>

namespace muster {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 6;
constexpr int frame = 16;

} // namespace

NoteEditor::NoteEditor(const FieldInfo &field, QWidget *parent) : FieldEditor(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setPlaceholderText(QString::fromUtf8(field.rules.example));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(6);
    hold(m_text);
    fitHeight();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_filling)
            emit edited();
    });
}

void NoteEditor::setValue(const QVariant &value)
{
    m_filling = true;
    m_text->setPlainText(FieldType<QString>::fromVariant(value));
    m_filling = false;
}

QVariant NoteEditor::value() const
{
    return FieldType<QString>::toVariant(m_text->toPlainText());
}

QWidget *NoteEditor::control() const
{
    return m_text;
}

void NoteEditor::fitHeight()
{
    const int width = std::max(1, m_text->viewport()->width() / std::max(1, fontMetrics().averageCharWidth()));
    int lines = 0;
    for (const QString &line : m_text->toPlainText().split(u'\n'))
        lines += 1 + int(line.size()) / width;
    m_text->setFixedHeight(std::clamp(lines, fewestLines, mostLines) * fontMetrics().lineSpacing() + frame);
}

} // namespace muster
