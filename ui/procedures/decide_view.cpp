// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/decide_view.h"

#include "core/procedures/decide.h"
#include "core/procedures/decision_list.h"
#include "ui/forms/record_form.h"
#include "ui/lists/chip_cell.h"
#include "ui/people/person_words.h"
#include "ui/lists/held_table.h"
#include "ui/selection/candidate_filter_bar.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QScrollArea>

namespace muster {

namespace {

enum { TickColumn, NameColumn, NumberColumn, StageColumn, ForColumn, UnitColumn, DepartsColumn };

} // namespace

DecideView::DecideView(OfficeDesk desk, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_strip(new MessageStrip(this)), m_formTitle(makeLabel(TextLook::Heading, {}, this)),
      m_form(new RecordForm(recordType<Decision>(), {}, {}, this)), m_save(makeButton(ButtonLook::Primary, {}, this)),
      m_leave(makeButton(ButtonLook::Plain, {}, this)), m_bar(new CandidateFilterBar(CandidateFilterBar::StageChoice::Offered, this)),
      m_all(makeButton(ButtonLook::Plain, {}, this)), m_count(makeLabel(TextLook::Soft, {}, this)),
      m_table(new HeldTable(QStringLiteral("decide"), {{NameColumn, 2}, {ForColumn, 1}}, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Theme::unit);
    whole->addWidget(m_strip);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    columns->addWidget(buildForm(), 5);
    columns->addWidget(buildCandidates(), 9);
    whole->addLayout(columns, 1);
    setTabOrderOf({m_form, m_save, m_leave, m_bar, m_all, m_table});
    connect(m_save, &QPushButton::clicked, this, &DecideView::save);
    connect(m_leave, &QPushButton::clicked, this, &DecideView::leave);
    connect(m_all, &QPushButton::clicked, this, &DecideView::tickAllShown);
    connect(m_bar, &CandidateFilterBar::changed, this, &DecideView::showRows);
    connect(m_form, &RecordForm::walkedThrough, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    retranslate();
}

QWidget *DecideView::buildForm()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto *area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_save);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    rows->setSpacing(10);
    rows->addWidget(m_formTitle);
    rows->addWidget(area, 1);
    rows->addLayout(buttons);
    return card;
}

QWidget *DecideView::buildCandidates()
{
    auto *box = new QWidget(this);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Theme::unit);
    tools->addWidget(m_all);
    tools->addWidget(m_count, 1);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_bar);
    rows->addLayout(tools);
    rows->addWidget(m_table, 1);
    m_table->setChips({StageColumn});
    m_table->installEventFilter(this);
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == TickColumn)
            tick({m_table->idAt(index.row())});
    });
    connect(m_table, &HeldTable::openedRecord, this, [this](qint64 id) { tick({id}); });
    return box;
}

void DecideView::begin(const QString &number, QDate day)
{
    m_ticked.clear();
    m_named.clear();
    StoredRecord record = newRecord(recordType<Decision>());
    record.values[recordType<Decision>().indexOf("number")] = number;
    m_form->fill(record);
    refresh(day);
}

void DecideView::beginMore(DecisionId decision, QDate day)
{
    begin({}, day);
    attempt(this, [&] {
        const Database &database = m_desk.office.database();
        if (const auto stored = storedRecord(database, recordType<Decision>(), decision.value))
            m_form->fill(*stored);
        for (const DecidedRow &one : decidedCandidates(database, decision))
            m_named.insert(one.candidacyId);
    });
    showRows();
}

void DecideView::refresh(QDate day)
{
    m_day = day;
    read();
}

void DecideView::read()
{
    attempt(this, [this] { m_cards = candidateCards(m_desk.office.database(), m_day); });
    m_bar->setChoices(m_cards);
    showRows();
}

void DecideView::showRows()
{
    QList<QVariantList> rows;
    for (const qsizetype place : cardsThatFulfil(m_bar->filter(), m_cards)) {
        const CandidateCard &card = m_cards[place];
        if (!isInProgress(card.stage) || m_named.contains(card.id))
            continue;
        rows.append({m_ticked.contains(card.id), card.fullName, card.serviceNo, chipValue(stageChip(card.stage)),
                     QStringLiteral("%1 · %2").arg(card.mission, inLanguage(card.category)), unitAndRotation(card.unit, card.rotation),
                     card.departure, card.id.value});
    }
    m_table->setRows(rows);
    showCount();
}

void DecideView::showCount()
{
    m_count->setText(tr("%1 of %2 shown; ticked: %3").arg(m_table->count()).arg(m_cards.size()).arg(m_ticked.size()));
    m_save->setText(tr("Record for candidates: %1").arg(m_ticked.size()));
    m_save->setEnabled(!m_ticked.isEmpty());
}

/// Ticks them all, or takes the tick from them when all had it.
void DecideView::tick(const QList<qint64> &ids)
{
    const bool all = std::all_of(ids.begin(), ids.end(), [this](qint64 id) { return m_ticked.contains({id}); });
    for (const qint64 id : ids)
        all ? void(m_ticked.remove({id})) : void(m_ticked.insert({id}));
    showRows();
}

void DecideView::tickAllShown()
{
    QList<qint64> shown;
    for (int row = 0; row < m_table->count(); ++row)
        shown.append(m_table->idAt(row));
    tick(shown);
}

bool DecideView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
        return QWidget::eventFilter(watched, event);
    tick(m_table->chosenAll());
    return true;
}

void DecideView::save()
{
    if (m_form->stopAtProblems())
        return m_strip->say(Tone::Warning, problemWords(m_form->type(), m_form->toldProblems()));
    if (m_ticked.isEmpty())
        return m_strip->say(Tone::Warning, tr("Tick the candidates the decision speaks of: Space in the list, or “Tick all shown”."));
    m_strip->dismiss();
    const StoredRecord typed = m_form->typed();
    Decision decision = recordOf<Decision>(typed.values);
    decision.id = {typed.state.id};
    decision.version = typed.state.version;
    QList<CandidacyId> candidacies(m_ticked.begin(), m_ticked.end());
    std::sort(candidacies.begin(), candidacies.end());
    Decided made;
    if (!attempt(this, [&] { made = decide(m_desk.office.database(), {.decision = decision, .candidacies = candidacies}, m_desk.signature()); }))
        return;
    emit said(tr("Recorded: %1 for candidates: %2, steps done by it: %3. Ctrl+Z takes it back.").arg(decision.number).arg(made.candidates).arg(made.stepsDone));
    m_ticked.clear();
    emit left(made.id.value);
}

void DecideView::leave()
{
    m_strip->dismiss();
    emit left(0);
}

void DecideView::takeFocus()
{
    if (!m_form->isNew())
        return m_table->setFocus();
    m_form->focusFirst();
}

void DecideView::setColumns()
{
    m_table->setColumns({{"tick", tr("Ticked"), Qt::AlignLeft, 76},
                         {"name", tr("Name"), Qt::AlignLeft, 146},
                         {"service_no", tr("Service no."), Qt::AlignLeft, 104},
                         {"stage", tr("Stage"), Qt::AlignLeft, 124},
                         {"for", tr("For"), Qt::AlignLeft, 120},
                         {"unit", tr("Unit"), Qt::AlignLeft, 90},
                         {"departs", tr("Departure"), Qt::AlignRight, 108}},
                        {"service_no"});
}

void DecideView::retranslate()
{
    m_formTitle->setText(tr("One decision for many candidates"));
    m_leave->setText(tr("Cancel"));
    m_leave->setToolTip(tr("Back to the decisions without recording anything (Esc)"));
    m_save->setToolTip(tr("Record the decision for the candidates ticked (Ctrl+S)"));
    m_all->setText(tr("Tick all shown"));
    m_table->setAccessibleName(tr("Candidates the decision may speak of"));
    m_table->setEmptyText(tr("No candidate on the way fits the filter. Choose other entries, or empty it."));
    setColumns();
    m_bar->retranslate();
    m_form->retranslate();
    showCount();
}

} // namespace muster
