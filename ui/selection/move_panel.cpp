// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/move_panel.h"

#include "ui/selection/move_words.h"
#include "ui/selection/refusal_box.h"
#include "ui/shell/date_field.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int panelWidth = 368;

} // namespace

MovePanel::MovePanel(OfficeDesk desk, QWidget *parent)
    : QFrame(parent), m_desk(std::move(desk)), m_area(new QScrollArea(this)), m_title(makeLabel(TextLook::Heading, {}, this)),
      m_close(new QToolButton(this)), m_names(makeLabel(TextLook::Soft, {}, this)), m_stageName(makeLabel(TextLook::Small, {}, this)),
      m_stage(new QComboBox(this)), m_dayName(makeLabel(TextLook::Small, {}, this)), m_day(new DateField(this)),
      m_reasonName(makeLabel(TextLook::Small, {}, this)), m_reason(new QComboBox(this)), m_noteName(makeLabel(TextLook::Small, {}, this)),
      m_note(new QLineEdit(this)), m_fault(makeLabel(TextLook::Small, {}, this)), m_move(makeButton(ButtonLook::Primary, {}, this)),
      m_refusals(new RefusalBox(this))
{
    build();
    hide();
    retranslate();
    parent->installEventFilter(this);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &MovePanel::offerReasons);
    connect(m_close, &QToolButton::clicked, this, &MovePanel::close);
    connect(m_move, &QPushButton::clicked, this, qOverload<>(&MovePanel::take));
    connect(m_note, &QLineEdit::returnPressed, this, qOverload<>(&MovePanel::take));
    connect(m_refusals, &RefusalBox::waiveAsked, this, &MovePanel::takeWaived);
    connect(m_refusals, &RefusalBox::leaveOutAsked, this, &MovePanel::takeOthers);
    connect(m_refusals, &RefusalBox::opened, this, &MovePanel::opened);
}

void MovePanel::build()
{
    setObjectName(QStringLiteral("movePanel"));
    m_names->setWordWrap(true);
    m_title->setWordWrap(true);
    setLook(m_fault, "look", QStringLiteral("fault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *inside = new QWidget(m_area);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(Theme::gap, 12, Theme::gap, Theme::gap);
    rows->setSpacing(4);
    rows->addLayout(head);
    for (QWidget *part : std::initializer_list<QWidget *>{m_names, m_stageName, m_stage, m_dayName, m_day, m_reasonName, m_reason, m_noteName, m_note, m_fault})
        rows->addWidget(part);
    rows->addSpacing(4);
    rows->addWidget(m_move, 0, Qt::AlignLeft);
    rows->addSpacing(Theme::unit);
    rows->addWidget(m_refusals, 1);
    rows->addStretch(0);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(m_area);
}

void MovePanel::setDay(QDate day)
{
    m_today = day;
    m_day->setToday(day);
}

void MovePanel::move(const QList<CandidateCard> &cards, Stage to)
{
    m_cards = cards;
    if (!commonReasons(cards, to).isEmpty())
        return open(to);
    m_note->clear();
    m_day->setDay(m_today);
    offerStages(to);
    take(cards, {});
}

void MovePanel::ask(const QList<CandidateCard> &cards)
{
    m_cards = cards;
    open({});
}

/// The keyboard goes to the first thing that is missing.
void MovePanel::open(std::optional<Stage> to)
{
    m_note->clear();
    m_fault->hide();
    m_refusals->hide();
    m_day->setDay(m_today);
    offerStages(to);
    offerReasons();
    retranslate();
    place();
    show();
    raise();
    (to && !m_reason->isHidden() ? m_reason : m_stage)->setFocus(Qt::OtherFocusReason);
}

void MovePanel::close()
{
    hide();
    emit closed();
}

void MovePanel::offerStages(std::optional<Stage> chosen)
{
    const QSignalBlocker quiet(m_stage);
    m_stage->clear();
    for (const Stage stage : commonGoals(m_cards))
        m_stage->addItem(goalWords(m_cards, stage), int(stage));
    if (chosen)
        m_stage->setCurrentIndex(m_stage->findData(int(*chosen)));
}

Stage MovePanel::goal() const
{
    return Stage(m_stage->currentData().toInt());
}

/// Nothing is chosen at first: a reason is given, not taken over.
void MovePanel::offerReasons()
{
    m_reason->clear();
    const QList<StageReason> reasons = m_stage->currentIndex() < 0 ? QList<StageReason>() : commonReasons(m_cards, goal());
    m_reason->addItem(tr("Choose a reason"), int(StageReason::None));
    for (const StageReason reason : reasons)
        m_reason->addItem(reasonWords(reason), int(reason));
    m_reasonName->setVisible(!reasons.isEmpty());
    m_reason->setVisible(!reasons.isEmpty());
    m_fault->hide();
    m_refusals->hide();
}

bool MovePanel::isWhole()
{
    QString fault;
    if (m_stage->currentIndex() < 0)
        fault = tr("There is no step that all of them can take. Choose candidates of one stage.");
    else if (!m_reason->isHidden() && m_reason->currentIndex() <= 0)
        fault = tr("This step asks for a reason.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    return fault.isEmpty();
}

QString MovePanel::fault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void MovePanel::take()
{
    if (isWhole())
        take(m_cards, {});
}

void MovePanel::take(const QList<CandidateCard> &cards, const QList<Waiver> &waivers)
{
    StageMove move{.to = goal(), .on = m_day->day(), .reason = StageReason(m_reason->isHidden() ? 0 : m_reason->currentData().toInt()),
                   .note = m_note->text(), .waivers = waivers};
    for (const CandidateCard &card : cards)
        move.candidacies.append(card.id);
    StageMoved done;
    if (!attempt(this, [&] { done = moveCandidates(m_desk.office.database(), move, m_desk.signature()); }))
        return;
    if (!done.refusals.isEmpty()) {
        if (isHidden())
            open(move.to);
        m_refusals->show(done.refusals, cards.size());
        emit said(tr("Nothing was changed."));
        return m_refusals->list()->setFocus(Qt::OtherFocusReason);
    }
    emit said(tr("%1 → %2. Ctrl+Z takes it back.").arg(candidatesInWords(cards), stageWords(move.to)));
    if (!isHidden())
        close();
    emit moved();
}

void MovePanel::takeWaived()
{
    const QList<Waiver> waivers = m_refusals->waivers(m_day->day());
    if (!waivers.isEmpty())
        take(m_cards, waivers);
}

/// Goes on without those who were refused.
void MovePanel::takeOthers()
{
    QList<CandidateCard> others = m_cards;
    others.removeIf([this](const CandidateCard &card) {
        const QList<StageRefusal> &refused = m_refusals->refusals();
        return std::any_of(refused.begin(), refused.end(), [&](const StageRefusal &refusal) { return refusal.candidacy == card.id; });
    });
    m_cards = others;
    take(others, {});
}

void MovePanel::place()
{
    const int width = std::min(panelWidth, parentWidget()->width());
    setGeometry(parentWidget()->width() - width, 0, width, parentWidget()->height());
}

void MovePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

bool MovePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void MovePanel::retranslate()
{
    m_title->setText(m_cards.isEmpty() ? QString() : tr("Move %1").arg(candidatesInWords(m_cards)));
    m_names->setText(m_cards.size() > 1 ? namesOf(m_cards) : QString());
    m_names->setVisible(m_cards.size() > 1);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    const auto name = [](QLabel *label, QWidget *field, const QString &words) {
        label->setText(words);
        field->setAccessibleName(words);
    };
    name(m_stageName, m_stage, tr("To the stage"));
    name(m_dayName, m_day, tr("On"));
    name(m_reasonName, m_reason, tr("Reason"));
    name(m_noteName, m_note, tr("Note"));
    m_move->setText(tr("Move"));
    m_refusals->retranslate();
}

} // namespace muster
