// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reference_editor.h"

#include "ui/forms/choice_box.h"

namespace muster {

ReferenceEditor::ReferenceEditor(const FieldInfo &field, RecordNames names, QWidget *parent)
    : FieldEditor(parent), m_table(field.refersTo), m_names(std::move(names)), m_box(new ChoiceBox(this))
{
    hold(m_box);
    connect(m_box, &ChoiceBox::chosenByHand, this, &FieldEditor::edited);
}

void ReferenceEditor::readNames()
{
    QList<BoxChoice> choices;
    for (const NamedRecord &record : m_names(m_table))
        choices.append({record.id, record.name});
    m_box->setChoices(choices);
}

void ReferenceEditor::setValue(const QVariant &value)
{
    readNames();
    m_box->choose(value.isNull() ? QVariant() : QVariant(value.toLongLong()));
}

QVariant ReferenceEditor::value() const
{
    const QVariant chosen = m_box->chosen();
    return chosen.isNull() ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(chosen.toLongLong());
}

QString ReferenceEditor::typingFault() const
{
    return m_box->isAstray() ? tr("“%1” is not in the list").arg(m_box->currentText().trimmed()) : QString();
}

QWidget *ReferenceEditor::control() const
{
    return m_box;
}

} // namespace muster
