// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/candidate_view.h"

#include "core/office/person_files.h"
#include "core/pipeline/way_so_far.h"
#include "core/storage/kept_file.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/people/person_place.h"
#include "ui/procedures/checklist_view.h"
#include "ui/selection/candidate_head.h"
#include "ui/selection/evidence_place.h"
#include "ui/selection/met_panel.h"
#include "ui/selection/move_panel.h"
#include "ui/selection/open_acts_panel.h"
#include "ui/selection/way_table.h"
#include "ui/shell/guard.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/worker_faults.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPixmap>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muster {

namespace {

const QString candidacyKey = QStringLiteral("candidacy");

} // namespace

CandidateView::CandidateView(const OfficeDesk &desk, QWidget *parent)
    : PageRecord(parent), m_desk(desk), m_top(new CandidateTop(this)), m_stack(new QStackedWidget(this)), m_body(new CandidateBody(desk, m_stack)),
      m_panel(new RecordPanel(desk, recordType<Candidacy>(), {.fixed = {"person_id", "stage"}, .oneRecord = true}, m_stack)),
      m_waiver(new RecordPanel(desk, recordType<Waiver>(), {.fixed = {"candidacy_id", "requirement_key"}}, m_stack)),
      m_mover(new MovePanel(desk, this))
{
    build();
    connectParts();
    buildKeys();
    retranslate();
}

void CandidateView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_top);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_waiver);
}

void CandidateView::connectParts()
{
    connect(m_top, &CandidateTop::backAsked, this, &CandidateView::left);
    connect(m_top, &CandidateTop::editAsked, this, &CandidateView::edit);
    connect(m_top, &CandidateTop::personAsked, this, [this] {
        if (m_card)
            emit goTo(personPlace(m_card->personId));
    });
    connect(m_top, &CandidateTop::advanceAsked, this, &CandidateView::advance);
    connect(m_mover, &MovePanel::moved, this, &CandidateView::readAnew);
    connect(m_mover, &MovePanel::said, this, &CandidateView::said);
    connect(m_mover, &MovePanel::closed, this, [this] { advanceButton()->setFocus(); });
    for (RecordPanel *form : {m_panel, m_waiver}) {
        connect(form, &RecordPanel::said, this, &CandidateView::said);
        connect(form, &RecordPanel::saved, this, [this] { showBody(), readAnew(); });
        connect(form, &RecordPanel::removed, this, [this] { showBody(), readAnew(); });
    }
    connect(checklist(), &ChecklistView::said, this, &CandidateView::said);
    connect(checklist(), &ChecklistView::goTo, this, &CandidateView::goTo);
    connect(checklist(), &ChecklistView::changed, this, &CandidateView::readAnew);
    connect(acts(), &OpenActsPanel::waiveAsked, this, &CandidateView::waive);
    connect(met(), &MetPanel::evidenceAsked, this, [this](const Evidence &evidence) {
        if (const auto place = evidencePlace(m_card->personId, evidence))
            emit goTo(*place);
    });
    showFaults(*m_desk.worker, this);
}

void CandidateView::buildKeys()
{
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Edit the record"), {QKeySequence(Qt::Key_F2)}, [this] { edit(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Save the record"), {QKeySequence::Save}, [this] { save(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Move the candidate to another stage"), {QKeySequence(QStringLiteral("Ctrl+M"))}, [this] { advance(); });
}

void CandidateView::advance()
{
    if (m_card && !showsForm())
        m_mover->ask({*m_card});
}

void CandidateView::open(const QVariantMap &detail)
{
    turnTo({detail.value(candidacyKey).toLongLong()});
}

QVariantMap CandidateView::detail() const
{
    return {{candidacyKey, m_id.value}};
}

void CandidateView::turnTo(CandidacyId id)
{
    if (id != m_id) {
        m_panel->mayLeave();
        m_body->beginAnew();
        head()->setOpenActs({});
        m_stack->setCurrentWidget(m_body);
        m_mover->hide();
    }
    m_id = id;
    checklist()->turnTo(id);
}

void CandidateView::readAnew()
{
    attempt(this, [this] { refresh(m_day); });
}

void CandidateView::refresh(QDate day)
{
    m_day = day;
    m_mover->setDay(day);
    m_body->setDay(day);
    m_card = candidateCard(m_desk.office.database(), m_id, day);
    m_stack->setVisible(m_card.has_value());
    m_top->show(m_card, m_card ? photo() : QPixmap());
    if (m_card)
        showCandidate();
    emit named();
}

void CandidateView::showCandidate()
{
    const Database &database = m_desk.office.database();
    checklist()->refresh(m_day);
    way()->setAbout(m_card->fullName);
    way()->fill(waySoFar(database, m_id, m_day));
    if (showsForm())
        formOnShow()->refresh();
    askWhatBlocks();
}

/// All that is asked is held against all that is on file, off the window's thread.
void CandidateView::askWhatBlocks()
{
    m_desk.worker->ask({this, "blocked"}, [id = m_id, day = m_day](const Database &database) {
        return blockedCandidates(database, {.day = day, .candidacy = id});
    }, [this](const QList<BlockedCandidate> &found) { showWhatBlocks(found); });
}

void CandidateView::showWhatBlocks(const QList<BlockedCandidate> &found)
{
    head()->setOpenActs(found.isEmpty() ? std::nullopt : std::optional(found.first().open()));
    m_body->showWhatBlocks(found, m_card ? m_card->departure : QDate());
    setTabOrderOf({m_top, m_body, m_mover});
}

void CandidateView::waive(const Finding &finding)
{
    m_waiver->beginNew({{"candidacy_id", m_id.value}, {"requirement_key", finding.key}, {"signed_on", m_day}});
    openForm(m_waiver);
    emit said(tr("Waive: %1").arg(finding.title));
}

bool CandidateView::showsForm() const
{
    return m_stack->currentWidget() != m_body;
}

RecordPanel *CandidateView::formOnShow() const
{
    return m_stack->currentWidget() == m_waiver ? m_waiver : m_panel;
}

void CandidateView::openForm(RecordPanel *form)
{
    m_stack->setCurrentWidget(form);
    form->form()->focusFirst();
}

QPixmap CandidateView::photo() const
{
    QPixmap photo;
    const Database &database = m_desk.office.database();
    if (const auto portrait = portraitOf(database, m_card->personId))
        photo.loadFromData(keptFile(database, portrait->file));
    return photo;
}

void CandidateView::takeFocus()
{
    if (!showsForm())
        advanceButton()->setFocus();
}

void CandidateView::edit()
{
    if (!m_card)
        return;
    if (m_stack->currentWidget() != m_panel)
        m_panel->show(m_id.value);
    openForm(m_panel);
}

void CandidateView::save()
{
    if (showsForm())
        formOnShow()->save();
}

void CandidateView::showBody()
{
    m_stack->setCurrentWidget(m_body);
    m_top->editButton()->setFocus();
}

void CandidateView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return PageRecord::keyPressEvent(event);
    if (!showsForm() && checklist()->stepBack())
        checklist()->takeFocus();
    else if (!showsForm())
        emit left();
    else if (formOnShow()->mayLeave())
        showBody();
}

void CandidateView::retranslate()
{
    retranslateActions(this);
    m_top->retranslate();
    m_body->retranslate();
    m_panel->retranslate();
    m_waiver->retranslate();
    m_mover->retranslate();
    if (m_day.isValid())
        readAnew();
}

} // namespace muster
