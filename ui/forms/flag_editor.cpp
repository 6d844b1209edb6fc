// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/flag_editor.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace muster {

FlagEditor::FlagEditor(QWidget *parent) : FieldEditor(parent), m_box(new QCheckBox(this))
{
    hold(m_box);
    retranslate();
    connect(m_box, &QCheckBox::toggled, this, [this] {
        retranslate();
        emit edited();
    });
}

void FlagEditor::retranslate()
{
    m_box->setText(m_box->isChecked() ? tr("Yes") : tr("No"));
}

void FlagEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(FieldType<bool>::fromVariant(value));
    retranslate();
}

QVariant FlagEditor::value() const
{
    return FieldType<bool>::toVariant(m_box->isChecked());
}

QWidget *FlagEditor::control() const
{
    return m_box;
}

} // namespace muster
