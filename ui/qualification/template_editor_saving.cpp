// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_desk.h"
#include "core/storage/repository.h"
#include "ui/qualification/template_canvas.h"
#include "ui/qualification/template_editor.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/message_strip.h"
#include "ui/training/sheet_draft.h"

#include <QPushButton>

namespace muster {

namespace {

const QString templateKey = QStringLiteral("template");

CertificateTemplate recordFrom(const StoredRecord &stored)
{
    CertificateTemplate kept = recordOf<CertificateTemplate>(stored.values);
    kept.id.value = stored.state.id;
    kept.version = stored.state.version;
    return kept;
}

} // namespace

/// What is not saved of the same template stays on show.
void TemplateEditor::open(const QVariantMap &detail)
{
    const CertificateTemplateId asked{detail.value(templateKey).toLongLong()};
    if (asked == m_kept.id && m_history.isEdited())
        return;
    m_draft->now();
    m_draft->letGo();
    attempt(this, [&] {
        const auto kept = muster::find(m_desk.office.database(), asked);
        begin(kept.value_or(CertificateTemplate()));
        if (!kept)
            m_strip->say(Tone::Warning, tr("This template is no longer there."));
    });
}

void TemplateEditor::begin(const CertificateTemplate &kept)
{
    m_strip->dismiss();
    m_kept = kept;
    m_history.begin(kept.id.isNull() ? EditedTemplate() : editedOf(kept));
    m_canvas->choose({});
    offerWords();
    turnTo(LayoutSide::Front);
    offerDraft();
    emit named();
}

/// Another clerk may have saved it, or taken it away.
void TemplateEditor::refresh(QDate)
{
    if (m_history.isEdited())
        return meetOthers();
    attempt(this, [this] {
        const auto now = muster::find(m_desk.office.database(), m_kept.id);
        if (now && now->version != m_kept.version)
            begin(*now);
    });
}

QVariantMap TemplateEditor::detail() const
{
    return {{templateKey, m_kept.id.value}};
}

QString TemplateEditor::name() const
{
    const EditedTemplate &now = m_history.now();
    const QString called = recordTable<CertificateTemplate>().naming(writtenOver(m_kept, now));
    return called.isEmpty() ? now.code : called;
}

void TemplateEditor::takeFocus()
{
    m_canvas->setFocus();
}

/// A layout that could not be printed is not saved; the first item something is wrong with is chosen.
bool TemplateEditor::stopAtFaults()
{
    if (m_faults.isEmpty() && m_wholeFaults.isEmpty())
        return false;
    const int first = m_faults.isEmpty() ? -1 : m_faults.firstKey();
    if (first >= 0) {
        turnTo(layoutNow().items[first].side);
        choose({first});
    }
    m_tellsFaults = true;
    m_strip->say(Tone::Error, tr("This cannot be saved yet. %1").arg(first >= 0 ? m_faults.first().first() : m_wholeFaults.first()));
    return true;
}

void TemplateEditor::save()
{
    if (!m_history.isEdited())
        return void(emit said(tr("There is nothing to save.")));
    if (stopAtFaults())
        return;
    const CertificateTemplate written = writtenOver(m_kept, m_history.now());
    const StoredRecord record{{written.id.value, written.version}, valuesOf(written)};
    std::optional<StoredRecord> now;
    const bool isSaved = attempt(this, [&] { now = saveRecord(m_desk.office.database(), recordType<CertificateTemplate>(), record, m_desk.signature()); });
    if (isSaved)
        afterSave(recordFrom(*now));
    else
        meetOthers();
}

void TemplateEditor::afterSave(const CertificateTemplate &now)
{
    m_kept = now;
    m_history.markSaved();
    m_history.part();
    m_draft->now();
    m_strip->dismiss();
    show();
    emit said(tr("Saved: %1. Certificates issued before stay as they are.").arg(name()));
    emit moved();
    emit named();
}

/// Tells what somebody else did to the template since it was read; nothing when nobody did anything.
void TemplateEditor::meetOthers()
{
    attempt(this, [this] {
        const Database &database = m_desk.office.database();
        const auto theirs = m_kept.id.isNull() ? std::nullopt : muster::find(database, m_kept.id);
        if (!theirs && !m_kept.id.isNull()) {
            m_kept.id = {};
            m_kept.version = 0;
            return m_strip->say(Tone::Warning, tr("Somebody removed this template meanwhile. What you changed is still here; saving adds it anew."));
        }
        if (!theirs || theirs->version == m_kept.version)
            return;
        const CertificateTemplate now = *theirs;
        m_tellsFaults = false;
        const QString author = lastAuthor(database, recordType<CertificateTemplate>(), m_kept.id.value);
        m_strip->say(Tone::Warning, tr("%1 saved this template meanwhile. What you changed is still here.").arg(author));
        m_strip->offer({{tr("Look at theirs"), [this, now] { takeTheirs(now); }},
                        {tr("Save mine in its place"), [this, now] { saveOver(now); }}});
    });
}

/// As one edit more, so that taking it back brings one's own again.
void TemplateEditor::takeTheirs(const CertificateTemplate &theirs)
{
    attempt(this, [&] {
        const EditedTemplate read = editedOf(theirs);
        m_kept = theirs;
        m_history.setSaved(read);
        m_canvas->choose({});
        change(read, {tr("theirs taken over")});
        m_strip->say(Tone::Info, tr("This is how it was saved meanwhile. Ctrl+Z shows yours again."));
    });
}

void TemplateEditor::saveOver(const CertificateTemplate &theirs)
{
    m_kept.version = theirs.version;
    save();
}

Draft TemplateEditor::typed() const
{
    Draft draft{.place = {tableName<CertificateTemplate>, m_kept.id.value}};
    draft.version = m_kept.version;
    draft.naming = name();
    draft.read = draftJson(m_history.saved());
    if (m_history.isEdited())
        draft.typed = draftJson(m_history.now());
    return draft;
}

void TemplateEditor::offerDraft()
{
    const QList<Draft> drafts = m_draft->others({tableName<CertificateTemplate>, m_kept.id.value});
    if (drafts.isEmpty())
        return;
    const Draft draft = drafts.first();
    const QDateTime at = draft.at.toLocalTime();
    m_strip->say(Tone::Info, tr("You changed this template on %1 at %2 and did not save it.").arg(dayText(at.date()), at.time().toString(QStringLiteral("HH:mm"))));
    m_strip->offer({{tr("Put it back"), [this, draft] { putBack(draft); }},
                    {tr("Throw it away"), [this, draft] {
                         m_desk.drafts->drop(draft.id);
                         offerDraft();
                     }}});
}

/// Where somebody saved the template since, the conflict is told as when it is saved.
void TemplateEditor::putBack(const Draft &draft)
{
    attempt(this, [&] {
        m_draft->takeUp(draft);
        const EditedTemplate edited = editedOf(draft.typed);
        m_kept.version = draft.version;
        m_history.setSaved(editedOf(draft.read));
        change(edited, {tr("what was not saved put back")});
        meetOthers();
    });
    m_canvas->setFocus();
}

/// An editor that goes out of sight may never come back.
void TemplateEditor::hideEvent(QHideEvent *event)
{
    PageRecord::hideEvent(event);
    if (m_history.isEdited())
        m_draft->now();
}

} // namespace muster
