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

NoteEditor::NoteEditor(const FieldInfo &field, QWidget *parent)
    : FieldEditor(parent), m_field(field), m_text(new QPlainTextEdit(this))
{
    retranslate();
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
    m_filled = FieldType<QString>::fromVariant(value);
    m_text->setPlainText(m_filled);
    m_text->document()->setModified(false);
    m_filling = false;
}

/// The document writes every line end alike and knows others than the text may have had, so that what nobody touched is
/// given back as it came. Unlike its plain text, its raw text keeps spaces that must not break.
QVariant NoteEditor::value() const
{
    if (!m_text->document()->isModified())
        return FieldType<QString>::toVariant(m_filled);
    return FieldType<QString>::toVariant(m_text->document()->toRawText().replace(QChar::ParagraphSeparator, QChar::LineFeed));
}

void NoteEditor::retranslate()
{
    m_text->setPlaceholderText(exampleWords(m_field));
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
