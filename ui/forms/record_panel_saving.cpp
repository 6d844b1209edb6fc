// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel does with its record: reads it, saves it, removes it, and meets what others saved meanwhile.
#include "core/office/record_desk.h"
#include "core/office/record_list.h"
#include "core/pipeline/value_words.h"
#include "core/storage/value_json.h"
#include "ui/forms/draft_keeper.h"
#include "ui/forms/office_names.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/lists/paged_model.h"
#include "ui/shell/guard.h"

#include <QPushButton>

namespace muster {

void RecordPanel::show(qint64 id)
{
    attempt(this, [&] {
        const auto record = storedRecord(m_desk.office.database(), m_type, id);
        if (!mayLeave())
            return;
        fill(record ? *record : newRecord(m_type));
        if (!record)
            m_drafts->offerAt({m_type.table, id});
    });
}

void RecordPanel::fill(const StoredRecord &record)
{
    m_drafts->letGo();
    m_form->fill(record);
    m_drafts->offer();
}

void RecordPanel::beginNew()
{
    beginNew(PresetValues());
}

void RecordPanel::beginNew(const PresetValues &values)
{
    if (m_shape.oneRecord || !mayLeave())
        return;
    showNew(values);
    m_form->focusFirst();
}

void RecordPanel::showNew(const PresetValues &values)
{
    if (!mayLeave())
        return;
    StoredRecord record = newRecord(m_type);
    for (auto value = values.begin(); value != values.end(); ++value)
        record.values[m_type.indexOf(value.key())] = value.value();
    fill(record);
}

void RecordPanel::beginNewCalled(const QString &called)
{
    beginNew(PresetValues());
    if (const QByteArray column = namingColumn(m_type, called); !column.isEmpty() && !called.isEmpty())
        m_form->retype(m_form->stored(), {{QString::fromLatin1(column), called}});
}

/// What is in the form now and not saved stays a draft of its own. Where somebody changed the record since the draft was
/// typed, both are shown, as when it is saved.
void RecordPanel::putBack(const Draft &draft)
{
    if (!mayLeave())
        return;
    m_drafts->letGo();
    m_form->retype({{draft.place.record, draft.version}, fromJson(m_type, draft.read)}, draft.typed);
    m_drafts->takeUp(draft);
    meetOthers();
    m_form->focusFirst();
    if (m_form->stopAtDispute())
        bringIntoView();
}

void RecordPanel::refresh()
{
    if (m_form->isEdited())
        return meetOthers();
    if (!m_form->isNew())
        show(m_form->stored().state.id);
}

void RecordPanel::save()
{
    if (!m_form->isEdited())
        return void(emit said(tr("There is nothing to save.")));
    if (m_form->stopAtProblems())
        return bringIntoView();
    if (m_form->stopAtDispute()) {
        bringIntoView();
        return telling(tr("Choose for each marked field whether yours or theirs stays, then save again."));
    }
    std::optional<StoredRecord> now;
    const bool isSaved = attempt(this, [&] { now = saveRecord(m_desk.office.database(), m_type, m_form->typed(), m_desk.signature()); });
    if (!isSaved) {
        meetOthers();
        m_form->stopAtDispute();
        return bringIntoView();
    }
    m_form->fill(*now);
    emit said(tr("Saved: %1").arg(titled(now->values)));
    emit saved(now->state.id);
}

/// Shows what somebody else saved since the record was read; nothing when nobody did.
void RecordPanel::meetOthers()
{
    if (m_form->isNew())
        return;
    attempt(this, [this] {
        const Database &database = m_desk.office.database();
        const auto theirs = storedRecord(database, m_type, m_form->stored().state.id);
        if (!theirs) {
            m_form->beginAnew();
            return telling(tr("Somebody removed this record meanwhile. What you typed is still here; saving adds it anew."));
        }
        if (theirs->state.version == m_form->stored().state.version)
            return;
        QStringList words;
        for (const FieldInWords &field : ValueWords(database, recordTypes()).fields(m_type, theirs->values))
            words << cellText(field.value);
        const QString author = lastAuthor(database, m_type, theirs->state.id);
        m_form->meet({*theirs, words, author});
        telling(tr("%1 saved this record meanwhile. What you typed is still here: choose for each marked field, then save again.").arg(author));
    });
}

void RecordPanel::remove()
{
    if (m_form->isNew() || m_shape.oneRecord)
        return;
    if (m_form->isEdited())
        return telling(tr("What is typed here is not saved yet. Save it (Ctrl+S) or take it back (Esc) before you remove the record."));
    const StoredRecord record = m_form->stored();
    const bool isRemoved = attempt(this, [&] { removeRecord(m_desk.office.database(), m_type, record, m_desk.signature()); });
    m_tellsProblems = false;
    if (!isRemoved)
        return;
    fill(newRecord(m_type));
    emit said(tr("Removed: %1. Ctrl+Z puts it back.").arg(titled(record.values)));
    emit removed();
}

} // namespace muster
