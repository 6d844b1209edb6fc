// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/calls_view.h"

#include "core/selection/nominate.h"
#include "ui/lists/table_box.h"
#include "ui/lists/table_view.h"
#include "ui/people/people_picker.h"
#include "ui/selection/call_card.h"
#include "ui/selection/call_words.h"
#include "ui/selection/nomination_job.h"
#include "ui/selection/record_stack.h"
#include "ui/selection/selection_place.h"
#include "ui/selection/short_list.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace muster {

namespace {

constexpr int callsWidth = 392;

RecordAsked campaigns()
{
    return {recordType<Campaign>()};
}

/// «7 for 3 places», as «7 / 3».
QString fieldForPlaces(const CampaignRow &row)
{
    return row.wanted > 0 ? QStringLiteral("%1 / %2").arg(row.field.onTheWay).arg(row.wanted) : QString::number(row.field.onTheWay);
}

} // namespace

CallsView::CallsView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_new(makeButton(ButtonLook::Plain, {}, this)),
      m_calls(new ShortList({QStringLiteral("calls"), {{0, 1}}, {}}, this)), m_card(new CallCard(desk, this)),
      m_records(new RecordStack(desk, m_card, this)), m_picker(new PeoplePicker(desk, this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    QWidget *left = buildCalls();
    m_records->addWidget(m_picker);
    columns->addWidget(left);
    columns->addWidget(m_records, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_strip);
    rows->addLayout(columns, 1);
    setTabOrderOf({left, m_records});
    listen();
    retranslate();
}

QWidget *CallsView::buildCalls()
{
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    QWidget *box = boxTable({.buttons = {m_new}, .table = m_calls->view(), .list = m_calls}, this);
    box->setFixedWidth(callsWidth);
    return box;
}

void CallsView::listen()
{
    connect(m_new, &QPushButton::clicked, this, &CallsView::add);
    connect(m_calls, &ShortList::currentChanged, this, [this] {
        leave();
        showCall();
        emit moved();
    });
    connect(m_calls, &ShortList::opened, this, [this] { m_card->openings()->setFocus(); });
    connect(m_card, &CallCard::editAsked, this, &CallsView::edit);
    connect(m_card, &CallCard::openingAsked, this, &CallsView::editOpening);
    connect(m_card, &CallCard::nominateAsked, this, &CallsView::askWhom);
    connect(m_card, &CallCard::packageAsked, this, &CallsView::writePackage);
    connect(m_card, &CallCard::candidateOpened, this, [this](qint64 id) { emit goTo(candidatePlace({id})); });
    connect(m_records, &RecordStack::said, this, &PageView::said);
    connect(m_records, &RecordStack::saved, this, &CallsView::afterChange);
    connect(m_records, &RecordStack::removed, this, [this] { afterChange(0); });
    connect(m_picker, &PeoplePicker::accepted, this, &CallsView::nominateChosen);
    connect(m_picker, &PeoplePicker::cancelled, this, &CallsView::leave);
    connect(m_picker, &PeoplePicker::leaveOutAsked, this, [this] { m_picker->leaveOut(m_refused); });
}

std::optional<CampaignRow> CallsView::call() const
{
    for (const CampaignRow &row : m_rows)
        if (row.id.value == m_calls->current())
            return row;
    return std::nullopt;
}

void CallsView::refresh(QDate day)
{
    m_day = day;
    attempt(this, [this] { fillCalls(); });
    if (RecordPanel *panel = m_records->panel())
        panel->refresh();
}

void CallsView::fillCalls()
{
    m_rows = campaignList(m_desk.office.database());
    QList<QVariantList> rows;
    for (const CampaignRow &row : std::as_const(m_rows))
        rows.append({row.code, chipValue(deadlineChip(row, m_day)), fieldForPlaces(row), row.id.value});
    m_calls->setRows(rows);
    if (m_wanted != 0)
        m_calls->choose(std::exchange(m_wanted, 0));
    if (m_calls->current() == 0 && !m_rows.isEmpty())
        m_calls->choose(m_rows.first().id.value);
    emit counted(tr("Calls: %1").arg(m_rows.size()));
    m_card->show(call(), m_day);
}

void CallsView::showCall()
{
    attempt(this, [this] { m_card->show(call(), m_day); });
}

void CallsView::add()
{
    m_records->begin(campaigns(), {});
}

void CallsView::edit()
{
    if (call() && !m_records->isOpen())
        m_records->edit(campaigns(), call()->id.value);
}

void CallsView::editOpening(qint64 id)
{
    const RecordAsked openings{recordType<Opening>(), {"campaign_id"}};
    if (id > 0)
        m_records->edit(openings, id);
    else if (call())
        m_records->begin(openings, {{"campaign_id", call()->id.value}});
}

void CallsView::save()
{
    m_records->save();
}

void CallsView::askWhom()
{
    const auto asked = m_card->opening();
    if (!asked) {
        emit said(m_card->hasOpenings() ? tr("Choose the opening that somebody is nominated for.") : tr("Enter an opening first: what the call asks for."));
        return m_card->openings()->setFocus();
    }
    m_records->setCurrentWidget(m_picker);
    m_picker->begin({tr("Nominate for %1").arg(openingWords(*asked)), tr("Nominate")});
}

/// Of the opening that is looked at, or of the whole call.
void CallsView::writePackage()
{
    if (const auto asked = call())
        askForNominationPackage(m_desk, {asked->id, m_card->opening() ? m_card->opening()->id : OpeningId()}, m_day, this);
}

void CallsView::nominateChosen()
{
    attempt(m_picker, [this] {
        const Nomination nomination{m_card->opening().value_or(OpeningRow()).id, m_picker->people(), m_day};
        const Nominated done = nominate(m_desk.office.database(), nomination, m_desk.signature());
        if (!done.fault.isEmpty())
            return m_picker->strip()->say(Tone::Warning, done.fault);
        if (!done.isDone())
            return tellRefusals(done.refusals);
        leave();
        fillCalls();
        emit said(tr("%n person(s) nominated. Ctrl+Z takes it back.", nullptr, int(done.candidacies.size())));
    });
}

void CallsView::tellRefusals(const QList<NominationRefusal> &refusals)
{
    QStringList words;
    m_refused.clear();
    for (const NominationRefusal &one : refusals) {
        words << QStringLiteral("%1 %2: %3").arg(one.serviceNo, one.fullName, one.words);
        m_refused.append(one.person);
    }
    m_picker->tell(words);
}

void CallsView::leave()
{
    m_records->close();
    if (m_records->currentWidget() == m_picker)
        m_records->setCurrentIndex(0);
    if (m_records->currentIndex() == 0 && !m_calls->view()->hasFocus())
        m_card->field()->setFocus();
}

void CallsView::afterChange(qint64 record)
{
    const qsizetype before = m_rows.size();
    attempt(this, [&] {
        fillCalls();
        if (m_rows.size() > before && m_calls->choose(record))
            showCall();
    });
    m_calls->setFocus();
}

void CallsView::open(const QVariantMap &detail)
{
    m_wanted = detail.value(QStringLiteral("call")).toLongLong();
}

QVariantMap CallsView::detail() const
{
    return call() ? QVariantMap{{QStringLiteral("call"), call()->id.value}} : QVariantMap();
}

void CallsView::takeFocus()
{
    if (!m_records->isOpen())
        m_calls->setFocus();
}

void CallsView::setColumns()
{
    m_calls->setColumns({{"code", tr("Call"), Qt::AlignLeft, 150}, {"deadline", tr("Deadline"), Qt::AlignLeft, 126},
                         {"field", tr("Field / wanted"), Qt::AlignRight, 112}});
}

void CallsView::retranslate()
{
    m_new->setText(tr("New call"));
    m_new->setToolTip(tr("Enter a call (Ctrl+N)"));
    setColumns();
    m_calls->setWords(tr("Calls"), tr("No call has been entered yet.\n\nCtrl+N enters one: a request of the UN with its note verbale and deadline, or the office’s own initiative."));
    m_card->retranslate();
    m_records->retranslate();
    m_picker->retranslate();
    if (m_day.isValid())
        refresh(m_day);
}

} // namespace muster
