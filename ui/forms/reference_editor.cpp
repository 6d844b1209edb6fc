// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reference_editor.h"

#include "core/office/record_list.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/forms/reference_box.h"

#include <algorithm>

namespace muster {

namespace {

QString nounOf(const char *table)
{
    const auto known = std::find_if(recordTypes().begin(), recordTypes().end(),
                                    [table](const RecordType *type) { return qstrcmp(type->table, table) == 0; });
    return known == recordTypes().end() ? QString::fromLatin1(table) : noun(**known);
}

} // namespace

ReferenceEditor::ReferenceEditor(const FieldInfo &field, RecordNames names, QWidget *parent)
    : FieldEditor(parent), m_table(field.refersTo), m_names(std::move(names)),
      m_box(new ReferenceBox([this](const QString &words) { return m_names.find(m_table, words); }, this))
{
    hold(m_box);
    retranslate();
    connect(m_box, &ReferenceBox::chosenByHand, this, &FieldEditor::edited);
    connect(m_box, &ReferenceBox::newWanted, this, &ReferenceEditor::beginNew);
}

void ReferenceEditor::retranslate()
{
    m_box->setPlaceholderText(tr("type to find"));
    if (m_names.canBegin(m_table))
        m_box->setNewWords(tr("New: %1…").arg(nounOf(m_table)), tr("New: %1 “%2”…").arg(nounOf(m_table), QStringLiteral("%1")));
    if (m_box->chosen() != 0)
        setValue(m_box->chosen());
}

void ReferenceEditor::setValue(const QVariant &value)
{
    close();
    const qint64 id = value.toLongLong();
    m_box->choose(id == 0 ? NamedRecord() : NamedRecord{id, m_names.nameOf(m_table, id)});
}

QVariant ReferenceEditor::value() const
{
    return m_box->chosen() == 0 ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(qlonglong(m_box->chosen()));
}

QString ReferenceEditor::typingFault() const
{
    if (!m_box->isAstray())
        return {};
    return m_box->found().isEmpty() ? tr("“%1” is not in the list").arg(m_box->text().trimmed())
                                    : tr("“%1” fits several: choose one from the list (F4)").arg(m_box->text().trimmed());
}

/// What is in no list may be about to be entered.
bool ReferenceEditor::isMidway() const
{
    return !m_box->found().isEmpty() || m_names.canBegin(m_table);
}

QString ReferenceEditor::typedText() const
{
    return m_box->text();
}

void ReferenceEditor::setTypedText(const QString &text)
{
    m_box->setText(text);
    m_box->lookUp();
}

QWidget *ReferenceEditor::control() const
{
    return m_box;
}

RecordPanel *ReferenceEditor::inPlace() const
{
    return m_inPlace;
}

void ReferenceEditor::beginNew(const QString &called)
{
    close();
    m_inPlace = m_names.beginNew(m_table, called);
    if (!m_inPlace)
        return;
    connect(m_inPlace, &RecordPanel::saved, this, &ReferenceEditor::take);
    connect(m_inPlace, &RecordPanel::closed, this, [this] {
        m_box->setFocus();
        close();
    });
    emit opened(m_inPlace);
    m_inPlace->QWidget::show();
    m_inPlace->form()->focusFirst();
}

void ReferenceEditor::take(qint64 id)
{
    m_box->setFocus();
    setValue(id);
    emit edited();
}

void ReferenceEditor::close()
{
    if (!m_inPlace)
        return;
    m_inPlace->hide();
    m_inPlace->deleteLater();
    m_inPlace = nullptr;
}

} // namespace muster
