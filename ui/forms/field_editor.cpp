// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include "ui/forms/file_editor.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/day_editor.h"
#include "ui/forms/flag_editor.h"
#include "ui/forms/note_editor.h"
#include "ui/forms/number_editor.h"
#include "ui/forms/picture_editor.h"
#include "ui/forms/reference_editor.h"
#include "ui/forms/text_editor.h"

#include <QVBoxLayout>

namespace muster {

namespace {

/// Texts that may be longer than this are written on several lines.
constexpr int longestLine = 400;

/// A file called image is a picture to look at.
FieldEditor *fileEditor(const FieldInfo &field, const RecordNames &names)
{
    if (qstrcmp(field.column, "image") == 0)
        return new PictureEditor(names);
    return new FileEditor;
}

FieldEditor *textEditor(const FieldInfo &field)
{
    if (field.rules.longest > longestLine && !field.rules.plainText)
        return new NoteEditor(field);
    return new TextEditor(field);
}

} // namespace

FieldEditor::~FieldEditor()
{
    for (QWidget *part : findChildren<QWidget *>())
        part->disconnect(this);
}

void FieldEditor::hold(QWidget *control)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    setFocusProxy(control);
}

QString exampleWords(const FieldInfo &field)
{
    const QString example = QString::fromUtf8(field.rules.example);
    return example.isEmpty() ? QString() : FieldEditor::tr("e.g. %1").arg(example);
}

FieldEditor *makeFieldEditor(const RecordType &type, const FieldInfo &field, const RecordNames &names)
{
    switch (field.kind) {
    case FieldKind::Text: return textEditor(field);
    case FieldKind::Day: return new DayEditor;
    case FieldKind::Flag: return new FlagEditor;
    case FieldKind::Number:
    case FieldKind::Decimal: return new NumberEditor(field);
    case FieldKind::Choice: return new ChoiceEditor(type, field);
    case FieldKind::Reference: return new ReferenceEditor(field, names);
    case FieldKind::File: return fileEditor(field, names);
    }
    return nullptr;
}

} // namespace muster
