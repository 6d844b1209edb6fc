// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/candidate_view.h"

#include "core/office/person_files.h"
#include "core/pipeline/way_so_far.h"
#include "core/storage/kept_file.h"
#include "ui/charts/card.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/people/person_place.h"
#include "ui/selection/candidate_head.h"
#include "ui/selection/move_panel.h"
#include "ui/selection/way_table.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPixmap>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muster {

CandidateView::CandidateView(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new CandidateHead(this)), m_advance(makeButton(ButtonLook::Primary, {}, this)),
      m_edit(makeButton(ButtonLook::Plain, {}, this)), m_person(makeButton(ButtonLook::Plain, {}, this)),
      m_back(makeButton(ButtonLook::Plain, {}, this)), m_stack(new QStackedWidget(this)), m_area(new QScrollArea(m_stack)),
      m_wayCard(new Card), m_way(new WayTable),
      m_panel(new RecordPanel(desk, recordType<Candidacy>(), {.fixed = {"person_id", "stage"}, .oneRecord = true}, m_stack)),
      m_mover(new MovePanel(desk, this))
{
    build();
    connectParts();
    retranslate();
}

void CandidateView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, Theme::gap);
    layout->setSpacing(Theme::gap);
    buildTop();
    buildBody();
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_panel);
}

void CandidateView::buildTop()
{
    m_back->setIcon(lineIcon(QStringLiteral("back")));
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::unit);
    top->addWidget(m_head, 1);
    for (QPushButton *button : {m_advance, m_edit, m_person, m_back})
        top->addWidget(button, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
}

void CandidateView::buildBody()
{
    auto *inside = new QWidget(m_area);
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Theme::gap);
    m_wayCard->setContent(m_way);
    m_rows->addWidget(m_wayCard);
    m_rows->addStretch(1);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
}

void CandidateView::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &CandidateView::left);
    connect(m_edit, &QPushButton::clicked, this, &CandidateView::edit);
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (m_card)
            emit goTo(personPlace(m_card->personId));
    });
    connect(m_advance, &QPushButton::clicked, this, [this] {
        if (m_card)
            m_mover->ask({*m_card});
    });
    connect(m_mover, &MovePanel::moved, this, &CandidateView::readAnew);
    connect(m_mover, &MovePanel::said, this, &CandidateView::said);
    connect(m_mover, &MovePanel::closed, this, [this] { m_advance->setFocus(); });
    connect(m_panel, &RecordPanel::said, this, &CandidateView::said);
    connect(m_panel, &RecordPanel::saved, this, [this] { showBody(), readAnew(); });
}

void CandidateView::turnTo(CandidacyId id)
{
    if (id != m_id) {
        m_panel->mayLeave();
        m_stack->setCurrentWidget(m_area);
        m_mover->hide();
        m_area->ensureVisible(0, 0);
    }
    m_id = id;
}

void CandidateView::readAnew()
{
    attempt(this, [this] { refresh(m_day); });
}

void CandidateView::refresh(QDate day)
{
    m_day = day;
    m_mover->setDay(day);
    m_card = candidateCard(m_desk.office.database(), m_id, day);
    m_stack->setVisible(m_card.has_value());
    for (QPushButton *button : {m_advance, m_edit, m_person})
        button->setEnabled(m_card.has_value());
    if (m_card)
        showCandidate();
    else
        m_head->sayGone();
    emit named();
}

void CandidateView::showCandidate()
{
    const Database &database = m_desk.office.database();
    m_head->fill(*m_card, photo());
    m_way->setAbout(m_card->fullName);
    m_way->fill(waySoFar(database, m_id, m_day));
    if (m_stack->currentWidget() == m_panel)
        m_panel->refresh();
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
    if (m_stack->currentWidget() == m_area)
        m_advance->setFocus();
}

void CandidateView::edit()
{
    if (!m_card)
        return;
    if (m_stack->currentWidget() != m_panel)
        m_panel->show(m_id.value);
    m_stack->setCurrentWidget(m_panel);
    m_panel->form()->focusFirst();
}

void CandidateView::save()
{
    if (m_stack->currentWidget() == m_panel)
        m_panel->save();
}

void CandidateView::showBody()
{
    m_stack->setCurrentWidget(m_area);
    m_edit->setFocus();
}

void CandidateView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_stack->currentWidget() == m_area)
        emit left();
    else if (m_panel->mayLeave())
        showBody();
}

void CandidateView::retranslate()
{
    m_advance->setText(tr("Advance…"));
    m_advance->setToolTip(tr("Move the candidate to another stage"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Edit the candidacy (F2)"));
    m_person->setText(tr("Person"));
    m_person->setToolTip(tr("Open the page of the person"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to the candidates (Esc)"));
    m_wayCard->setTitle(tr("Way so far"));
    m_way->retranslate();
    m_panel->retranslate();
    m_mover->retranslate();
    if (m_day.isValid())
        readAnew();
}

} // namespace muster
