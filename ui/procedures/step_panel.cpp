// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/step_panel.h"

#include "core/procedures/checklist_facts.h"
#include "ui/forms/record_panel.h"
#include "ui/forms/reference_editor.h"
#include "ui/procedures/evidence_names.h"
#include "ui/shell/date_field.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

namespace muster {

namespace {

constexpr int labelWidth = 120;
constexpr int mostRefusals = 4;
enum { DayRow, EvidenceRow, HintRow, OpenedRow, NoteRow };

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

QWidget *StepPanel::buildFields()
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
    return content;
}

void StepPanel::build()
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(buildFields());
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
        const ChecklistFacts facts(m_desk.office.database(), candidaciesOf(m_steps));
        showSteps(facts);
        if (m_deed == StepDeed::Done)
            askEvidence(askedEvidence(facts, m_steps, m_today));
    });
    retranslate();
    if (!isDone)
        m_note->setFocus();
    else if (m_evidence && !m_asked.missing.isEmpty())
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

void StepPanel::askEvidence(const AskedEvidence &asked)
{
    m_asked = asked;
    if (asked.decision != DecisionKind::None)
        m_evidence = new ReferenceEditor(evidenceField("decision_id"), decisionNames(m_desk, asked.decision, this), m_area->widget());
    else if (!asked.paper.isNull())
        m_evidence = new ReferenceEditor(evidenceField("document_id"), paperNames(m_desk, asked.person, asked.paper, this), m_area->widget());
    showHint(asked.missing);
    m_evidenceLabel->setVisible(m_evidence);
    if (!m_evidence)
        return;
    m_grid->addWidget(m_evidence, EvidenceRow, 1);
    m_evidence->show();
    connect(m_evidence, &ReferenceEditor::opened, this, [this](QWidget *below) { m_grid->addWidget(below, OpenedRow, 0, 1, 3); });
    setTabOrderOf({m_day, m_evidence, m_note, m_apply, m_close});
}

void StepPanel::showHint(const QString &missing)
{
    const QString onFile = m_evidence ? tr("What is on file is taken when nothing is chosen.") : QString();
    m_hint->setText(missing.isEmpty() ? onFile : missing);
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void StepPanel::dropEvidence()
{
    m_hint->hide();
    m_evidenceLabel->hide();
    m_asked = {};
    if (!m_evidence)
        return;
    if (RecordPanel *open = m_evidence->inPlace())
        open->deleteLater();
    m_evidence->hide();
    m_evidence->deleteLater();
    m_evidence = nullptr;
}

StepsTold StepPanel::told() const
{
    StepsTold told{.deed = m_deed, .steps = m_steps, .mark = {.on = m_day->day(), .note = m_note->text().trimmed()}};
    const qint64 evidence = m_evidence ? m_evidence->value().toLongLong() : 0;
    (m_asked.decision == DecisionKind::None ? told.mark.documentId.value : told.mark.decisionId.value) = evidence;
    return told;
}

void StepPanel::apply()
{
    if (m_evidence && !m_evidence->typingFault().isEmpty())
        return m_strip->say(Tone::Warning, m_evidence->typingFault());
    ChecklistChange change;
    if (!attempt(this, [&] { change = markSteps(m_desk, told()); }))
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
    m_evidenceLabel->setText(m_asked.decision == DecisionKind::None ? tr("Paper") : tr("Decision"));
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
