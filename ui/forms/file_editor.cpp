// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/file_editor.h"

#include "ui/shell/labels.h"

#include <QHBoxLayout>

namespace muster {

FileEditor::FileEditor(QWidget *parent)
    : FieldEditor(parent), m_state(makeLabel(TextLook::Body, {}, this)), m_takeOut(makeButton(ButtonLook::Plain, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state, 1);
    row->addWidget(m_takeOut);
    setFocusProxy(m_takeOut);
    retranslate();
    connect(m_takeOut, &QPushButton::clicked, this, [this] {
        setValue({});
        emit edited();
    });
}

void FileEditor::retranslate()
{
    m_state->setText(m_file.isNull() ? tr("Nothing kept") : tr("A file is kept"));
    m_takeOut->setText(tr("Take out"));
    m_takeOut->setEnabled(!m_file.isNull());
}

void FileEditor::setValue(const QVariant &value)
{
    m_file = FieldType<FileDigest>::fromVariant(value);
    retranslate();
}

QVariant FileEditor::value() const
{
    return FieldType<FileDigest>::toVariant(m_file);
}

QWidget *FileEditor::control() const
{
    return m_takeOut;
}

} // namespace muster
