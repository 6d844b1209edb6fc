// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/bytes_editor.h"

#include "ui/shell/labels.h"

#include <QHBoxLayout>
#include <QLocale>

namespace muster {

BytesEditor::BytesEditor(QWidget *parent)
    : FieldEditor(parent), m_size(makeLabel(TextLook::Body, {}, this)), m_takeOut(makeButton(ButtonLook::Plain, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_size, 1);
    row->addWidget(m_takeOut);
    setFocusProxy(m_takeOut);
    retranslate();
    connect(m_takeOut, &QPushButton::clicked, this, [this] {
        setValue({});
        emit edited();
    });
}

void BytesEditor::retranslate()
{
    m_size->setText(m_bytes.isEmpty() ? tr("Nothing kept") : QLocale().formattedDataSize(m_bytes.size()));
    m_takeOut->setText(tr("Take out"));
    m_takeOut->setEnabled(!m_bytes.isEmpty());
}

void BytesEditor::setValue(const QVariant &value)
{
    m_bytes = value.toByteArray();
    retranslate();
}

QVariant BytesEditor::value() const
{
    return FieldType<QByteArray>::toVariant(m_bytes);
}

QWidget *BytesEditor::control() const
{
    return m_takeOut;
}

} // namespace muster
