// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_editor.h"

#include "ui/forms/choice_box.h"

#include <QCoreApplication>

namespace muster {

ChoiceEditor::ChoiceEditor(const RecordType &type, const FieldInfo &field, QWidget *parent)
    : FieldEditor(parent), m_type(type), m_field(field), m_box(new ChoiceBox(this))
{
    hold(m_box);
    retranslate();
    connect(m_box, &ChoiceBox::chosenByHand, this, &FieldEditor::edited);
}

void ChoiceEditor::retranslate()
{
    QList<BoxChoice> choices;
    for (const Choice &choice : m_field.choices)
        choices.append({QString::fromLatin1(choice.code), choiceWords(m_type, m_field, choice)});
    m_box->setChoices(choices);
}

void ChoiceEditor::setValue(const QVariant &value)
{
    m_box->choose(value.toString());
}

/// An emptied field means what the first choice stands for, which is «unknown» in every list of choices.
QVariant ChoiceEditor::value() const
{
    const QVariant chosen = m_box->chosen();
    return chosen.isNull() ? QVariant(QString::fromLatin1(m_field.choices.front().code)) : chosen;
}

QString ChoiceEditor::typingFault() const
{
    return m_box->isAstray() ? tr("“%1” is not one of the choices").arg(m_box->currentText().trimmed()) : QString();
}

bool ChoiceEditor::isMidway() const
{
    return m_box->mayBecomeOne();
}

QString ChoiceEditor::typedText() const
{
    return m_box->currentText();
}

void ChoiceEditor::setTypedText(const QString &text)
{
    m_box->setEditText(text);
}

QWidget *ChoiceEditor::control() const
{
    return m_box;
}

} // namespace muster
