// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/step_panel.h"

#include "core/base/text.h"
#include "core/office/own_changes.h"
#include "core/office/record_names.h"
#include "core/procedures/checklist_facts.h"
#include "core/procedures/decide.h"
#include "core/procedures/step_proof.h"
#include "core/storage/repository.h"
#include "ui/forms/record_panel.h"
#include "ui/forms/reference_editor.h"
#include "ui/procedures/procedure_words.h"
#include "ui/shell/date_field.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace muster {

namespace {

constexpr int labelWidth = 120;
constexpr int mostRefusals = 4;
enum { DayRow, EvidenceRow, HintRow, OpenedRow, NoteRow };

bool holdsAll(const QString &text, const QString &words)
{
    const QString in = folded(text);
    const QStringList wanted = searchWords(words);
    return std::all_of(wanted.begin(), wanted.end(), [&in](const QString &word) { return in.contains(word); });
}

const FieldInfo &evidenceField(const char *column)
{
    const RecordType &type = recordType<ChecklistItem>();
    return type.fields[type.indexOf(column)];
}

} // namespace

StepPanel::StepPanel(OfficeDesk desk, QWidget *parent)
    : QFrame(parent), m_desk(std::move(desk)), m_strip(new MessageStrip(this)), m_title(new ElidedLabel(TextLook::Heading, {}, this)),
      m_area(new QScrollArea(this)), m_dayLabel(makeLabel(TextLook::Soft, {})), m_day(new DateField),
      m_evidenceLabel(makeLabel(TextLook::Soft, {})), m_hint(makeLabel(TextLook::Small, {})), m_noteLabel(makeLabel(TextLook::Soft, {})),
      m_note(new QLineEdit), m_apply(makeButton(ButtonLook::Primary, {}, this)), m_close(makeButton(ButtonLook::Plain, {}, this))
{
    setObjectName(QStringLiteral("card"));
    build();
    connect(m_apply, &QPushButton::clicked, this, &StepPanel::apply);
    connect(m_close, &QPushButton::clicked, this, &StepPanel::close);
    connect(m_note, &QLineEdit::returnPressed, this, &StepPanel::apply);
    hide();
    retranslate();
}

void StepPanel::build()
{
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    m_grid->setVerticalSpacing(Theme::unit);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 1);
    m_hint->setWordWrap(true);
    m_grid->addWidget(m_dayLabel, DayRow, 0);
    m_grid->addWidget(m_day, DayRow, 1, Qt::AlignLeft);
    m_grid->addWidget(m_evidenceLabel, EvidenceRow, 0);
    m_grid->addWidget(m_hint, HintRow, 1);
    m_grid->addWidget(m_noteLabel, NoteRow, 0);
    m_grid->addWidget(m_note, NoteRow, 1);
    m_grid->setRowStretch(NoteRow + 1, 1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    head->addWidget(m_title);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 12);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_strip);
    rows->addWidget(m_area, 1);
    rows->addLayout(buttons);
    m_apply->setAutoDefault(true);
    setTabOrderOf({m_strip, m_day, m_note, m_apply, m_close});
    setMinimumHeight(232);
}

void StepPanel::begin(StepDeed deed, const QList<ChosenStep> &steps, QDate day)
{
    m_deed = deed;
    m_steps = steps;
    m_today = day;
    m_strip->dismiss();
    m_note->clear();
    m_day->setToday(day);
    m_day->setRange({}, day);
    m_day->setDay(day);
    dropEvidence();
    const bool isDone = deed == StepDeed::Done;
    for (QWidget *part : {static_cast<QWidget *>(m_dayLabel), static_cast<QWidget *>(m_day)})
        part->setVisible(isDone);
    show();
    attempt(this, [this] {
        QList<CandidacyId> candidacies;
        for (const ChosenStep &step : std::as_const(m_steps))
            if (!candidacies.contains(step.candidacy))
                candidacies.append(step.candidacy);
        const ChecklistFacts facts(m_desk.office.database(), candidacies);
        showSteps(facts);
        if (m_deed == StepDeed::Done)
            askEvidence(facts);
    });
    retranslate();
    if (!isDone)
        m_note->setFocus();
    else if (m_evidence && !m_hint->property("onFile").toBool())
        m_evidence->control()->setFocus();
    else
        m_apply->setFocus();
}

void StepPanel::showSteps(const ChecklistFacts &facts)
{
    const QString deed = m_deed == StepDeed::Done ? tr("Mark done") : tr("Not needed");
    const Checklist *list = m_steps.isEmpty() ? nullptr : facts.listOf(m_steps.first().candidacy);
    m_what = tr("%1 steps").arg(m_steps.size());
    if (list && m_steps.size() == 1)
        for (const ChecklistItem &item : list->items)
            if (item.id == m_steps.first().item)
                m_what = QStringLiteral("%1 — %2").arg(facts.title(item.stepId), list->fullName);
    m_title->setText(QStringLiteral("%1: %2").arg(deed, m_what));
}

/// One paper is asked of one candidate; a decision may be asked of many at once.
void StepPanel::askEvidence(const ChecklistFacts &facts)
{
    QSet<DecisionKind> decisions;
    QSet<DocumentTypeId> papers;
    bool onFile = true;
    QString missing;
    PersonId person;
    for (const ChosenStep &chosen : std::as_const(m_steps)) {
        const Checklist *list = facts.listOf(chosen.candidacy);
        for (const ChecklistItem &item : list ? list->items : QList<ChecklistItem>()) {
            if (item.id != chosen.item)
                continue;
            const ProcedureStep &step = facts.step(item.stepId);
            const StepProof proof = proofOf(facts, *list, step, {m_today});
            person = list->personId;
            decisions.insert(step.decisionKind);
            papers.insert(step.documentTypeId);
            onFile = onFile && proof.missing.isEmpty();
            missing = missing.isEmpty() ? proof.missing : missing;
        }
    }
    const DecisionKind decision = decisions.size() == 1 ? *decisions.begin() : DecisionKind::None;
    const DocumentTypeId paper = papers.size() == 1 && m_steps.size() == 1 ? *papers.begin() : DocumentTypeId();
    m_asksDecision = decision != DecisionKind::None;
    if (m_asksDecision)
        m_evidence = new ReferenceEditor(evidenceField("decision_id"), decisionNames(decision), m_area->widget());
    else if (!paper.isNull())
        m_evidence = new ReferenceEditor(evidenceField("document_id"), paperNames(person, paper), m_area->widget());
    m_hint->setProperty("onFile", onFile);
    m_hint->setText(onFile ? m_evidence ? tr("What is on file is taken when nothing is chosen.") : QString() : missing);
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_evidenceLabel->setVisible(m_evidence);
    if (!m_evidence)
        return;
    m_grid->addWidget(m_evidence, EvidenceRow, 1);
    m_evidence->show();
    connect(m_evidence, &ReferenceEditor::opened, this, [this](QWidget *below) { m_grid->addWidget(below, OpenedRow, 0, 1, 3); });
    setTabOrderOf({m_day, m_evidence, m_note, m_apply, m_close});
}

void StepPanel::dropEvidence()
{
    m_hint->hide();
    m_evidenceLabel->hide();
    m_asksDecision = false;
    if (!m_evidence)
        return;
    if (RecordPanel *open = m_evidence->inPlace())
        open->deleteLater();
    m_evidence->hide();
    m_evidence->deleteLater();
    m_evidence = nullptr;
}

/// The papers of this kind that the person has, the newest first; another one is entered in place.
RecordNames StepPanel::paperNames(PersonId person, DocumentTypeId type)
{
    const auto words = [](const Document &paper) {
        return paper.expiresOn.isValid() ? tr("%1, valid until %2").arg(paper.number, dayText(paper.expiresOn)) : paper.number;
    };
    return {.find = [this, person, type, words](const char *, const QString &typed) {
                QList<NamedRecord> found;
                for (const Document &paper : select<Document>(m_desk.office.database(), QStringLiteral("WHERE person_id = ? AND type_id = ? ORDER BY issued_on DESC, id DESC"), {person.value, type.value}))
                    if (holdsAll(words(paper), typed))
                        found.append({paper.id.value, words(paper)});
                return found;
            },
            .nameOf = [this, words](const char *, qint64 id) {
                const auto paper = muster::find<Document>(m_desk.office.database(), {id});
                return paper ? words(*paper) : QString();
            },
            .beginNew = [this, person, type](const char *, const QString &called) {
                auto *panel = new RecordPanel(m_desk, recordType<Document>(), {.fixed = {"person_id"}, .inPassing = true}, this);
                panel->beginNew({{"person_id", person.value}, {"type_id", type.value}, {"number", called}});
                return panel;
            },
            .canBegin = [](const char *) { return true; }};
}

RecordNames StepPanel::decisionNames(DecisionKind kind)
{
    const auto words = [](const Decision &decision) { return tr("%1 of %2").arg(decision.number, dayText(decision.signedOn)); };
    const QString code = FieldType<DecisionKind>::toVariant(kind).toString();
    return {.find = [this, code, words](const char *, const QString &typed) {
                QList<NamedRecord> found;
                for (const Decision &decision : select<Decision>(m_desk.office.database(), QStringLiteral("WHERE kind = ? ORDER BY signed_on DESC, id DESC"), {code}))
                    if (holdsAll(words(decision) + u' ' + decision.subject, typed) && found.size() < 20)
                        found.append({decision.id.value, words(decision)});
                return found;
            },
            .nameOf = [this, words](const char *, qint64 id) {
                const auto decision = muster::find<Decision>(m_desk.office.database(), {id});
                return decision ? words(*decision) : QString();
            },
            .beginNew = [this, code](const char *, const QString &called) {
                auto *panel = new RecordPanel(m_desk, recordType<Decision>(), {.inPassing = true}, this);
                panel->beginNew({{"kind", code}, {"number", called}});
                return panel;
            },
            .canBegin = [](const char *) { return true; }};
}

/// A decision is evidence for those it names only: the candidates chosen are named in it. Gives the change set.
qint64 StepPanel::nameInDecision()
{
    const auto decision = m_asksDecision ? muster::find<Decision>(m_desk.office.database(), {m_evidence->value().toLongLong()}) : std::nullopt;
    if (!decision || m_deed != StepDeed::Done)
        return 0;
    QList<CandidacyId> candidacies;
    for (const ChosenStep &step : std::as_const(m_steps))
        if (!candidacies.contains(step.candidacy))
            candidacies.append(step.candidacy);
    const NewDecision named{.decision = *decision, .candidacies = candidacies, .steps = StepsOfDecision::Leave};
    return muster::decide(m_desk.office.database(), named, m_desk.signature()).changeSet;
}

ChecklistChange StepPanel::applied()
{
    QList<ChecklistItemId> items;
    for (const ChosenStep &step : std::as_const(m_steps))
        items.append(step.item);
    const Database &database = m_desk.office.database();
    if (m_deed == StepDeed::NotNeeded)
        return notNeeded(database, items, m_note->text().trimmed(), m_desk.signature());
    DoneMark mark{.on = m_day->day(), .note = m_note->text().trimmed()};
    const qint64 evidence = m_evidence ? m_evidence->value().toLongLong() : 0;
    (m_asksDecision ? mark.decisionId.value : mark.documentId.value) = evidence;
    return markDone(database, items, mark, m_desk.signature());
}

void StepPanel::apply()
{
    if (m_evidence && !m_evidence->typingFault().isEmpty())
        return m_strip->say(Tone::Warning, m_evidence->typingFault());
    ChecklistChange change;
    const bool isTried = attempt(this, [&] {
        const qint64 named = nameInDecision();
        change = applied();
        if (!change.refusals.isEmpty() && named != 0)
            takeBackChange(m_desk.office.database(), named, m_desk.signature());
    });
    if (!isTried)
        return;
    if (!change.refusals.isEmpty())
        return tell(change.refusals);
    const QString words = m_deed == StepDeed::Done ? tr("Done: %1. Ctrl+Z takes it back.") : tr("Not needed: %1. Ctrl+Z takes it back.");
    hide();
    emit changed(words.arg(m_what));
}

void StepPanel::tell(const QList<StepRefusal> &refusals)
{
    QStringList lines;
    for (const StepRefusal &refusal : refusals.mid(0, mostRefusals))
        lines << QStringLiteral("%1 · %2: %3").arg(refusal.fullName, refusal.step, refusal.words);
    if (refusals.size() > mostRefusals)
        lines << tr("and %1 more").arg(refusals.size() - mostRefusals);
    m_strip->say(Tone::Warning, tr("Nothing was changed.") + u'\n' + lines.join(u'\n'));
}

void StepPanel::close()
{
    hide();
    emit closed();
}

void StepPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Save))
        apply();
    else
        QFrame::keyPressEvent(event);
}

void StepPanel::retranslate()
{
    const bool isDone = m_deed == StepDeed::Done;
    m_dayLabel->setText(tr("Done on"));
    m_day->edit()->setAccessibleName(tr("Done on"));
    m_evidenceLabel->setText(m_asksDecision ? tr("Decision") : tr("Paper"));
    if (m_evidence)
        m_evidence->control()->setAccessibleName(m_evidenceLabel->text());
    m_noteLabel->setText(isDone ? tr("Note") : tr("Why"));
    m_note->setAccessibleName(m_noteLabel->text());
    m_apply->setText(isDone ? tr("Mark done") : tr("Not needed"));
    m_apply->setToolTip(tr("Ctrl+S, or Enter in the last field"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close without changing anything (Esc)"));
}

} // namespace muster
