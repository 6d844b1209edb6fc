// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/calls_view.h"

#include "core/base/in_language.h"
#include "core/selection/field_list.h"
#include "core/selection/nominate.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/table_view.h"
#include "ui/selection/call_words.h"
#include "ui/selection/people_picker.h"
#include "ui/selection/record_stack.h"
#include "ui/selection/selection_place.h"
#include "ui/selection/short_list.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace muster {

namespace {

constexpr int callsWidth = 392;
constexpr qint64 allOpenings = -1;

RecordAsked campaigns()
{
    return {recordType<Campaign>()};
}

RecordAsked openingsOfCall()
{
    return {recordType<Opening>(), {"campaign_id"}};
}

QString number(qint64 count)
{
    return count > 0 ? QString::number(count) : QString();
}

} // namespace

CallsView::CallsView(const OfficeDesk &desk, QWidget *parent)
    : SelectionSection(parent), m_desk(desk), m_new(makeButton(ButtonLook::Plain, {}, this)),
      m_calls(new ShortList({QStringLiteral("calls"), {{0, 1}}}, this)), m_title(new ElidedLabel(TextLook::Heading, {}, this)),
      m_deadline(makeChip(Tone::Info, {}, this)), m_words(new ElidedLabel(TextLook::Soft, {}, this)), m_edit(makeButton(ButtonLook::Plain, {}, this)),
      m_newOpening(makeButton(ButtonLook::Plain, {}, this)), m_editOpening(makeButton(ButtonLook::Plain, {}, this)),
      m_openings(new ShortList({QStringLiteral("openings"), {{0, 1}}}, this)), m_shares(new ShareBars(this)),
      m_shareWords(makeLabel(TextLook::Soft, {}, this)), m_fieldWords(makeLabel(TextLook::Soft, {}, this)),
      m_nominate(makeButton(ButtonLook::Primary, {}, this)), m_field(new ShortList({QStringLiteral("field"), {{0, 2}, {3, 1}}}, this)),
      m_picker(new PeoplePicker(desk, this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    QWidget *left = buildCalls();
    m_content = buildCall();
    m_records = new RecordStack(desk, m_content, this);
    m_records->addWidget(m_picker);
    columns->addWidget(left);
    columns->addWidget(m_records, 1);
    auto *strip = new MessageStrip(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(strip);
    rows->addLayout(columns, 1);
    setTabOrderOf({strip, left, m_records});
    listen();
    retranslate();
}

QWidget *CallsView::buildCalls()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(callsWidth);
    auto *head = new QHBoxLayout;
    head->addWidget(m_new);
    head->addStretch(1);
    auto *tools = makeListButton(m_calls->view(), box);
    head->addWidget(tools);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_calls, 1);
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    setTabOrderOf({m_new, tools, m_calls->view()});
    return box;
}

QWidget *CallsView::buildHead()
{
    auto *head = new QWidget(this);
    auto *title = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(m_deadline);
    title->addWidget(m_edit);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addLayout(title);
    rows->addWidget(m_words);
    return head;
}

QWidget *CallsView::buildCall()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(buildHead());
    rows->addWidget(m_openings, 2);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(Theme::unit);
    acts->addWidget(m_newOpening);
    acts->addWidget(m_editOpening);
    acts->addStretch(1);
    acts->addWidget(m_nominate);
    rows->addLayout(acts);
    rows->addWidget(m_shares);
    m_shareWords->setWordWrap(true);
    rows->addWidget(m_shareWords);
    rows->addWidget(m_fieldWords);
    rows->addWidget(m_field, 3);
    m_openings->setMinimumHeight(3 * Theme::rowHeight + 4);
    m_openings->setMaximumHeight(5 * Theme::rowHeight + 4);
    m_field->setMinimumHeight(3 * Theme::rowHeight);
    m_shares->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTabOrderOf({m_edit, m_openings->view(), m_newOpening, m_editOpening, m_nominate, m_shares, m_field->view()});
    return box;
}

void CallsView::listen()
{
    connect(m_new, &QPushButton::clicked, this, &CallsView::add);
    connect(m_edit, &QPushButton::clicked, this, &CallsView::edit);
    connect(m_newOpening, &QPushButton::clicked, this, &CallsView::addOpening);
    connect(m_editOpening, &QPushButton::clicked, this, [this] { editOpening(m_openings->current()); });
    connect(m_nominate, &QPushButton::clicked, this, &CallsView::askWhom);
    connect(m_calls, &ShortList::currentChanged, this, [this] {
        leave();
        showCall();
        emit moved();
    });
    connect(m_calls, &ShortList::opened, this, [this] { m_openings->setFocus(); });
    connect(m_openings, &ShortList::currentChanged, this, [this] {
        fillShares();
        fillField();
    });
    connect(m_openings, &ShortList::opened, this, &CallsView::editOpening);
    connect(m_field, &ShortList::opened, this, [this](qint64 id) { emit goTo(candidatePlace({id})); });
    connect(m_records, &RecordStack::said, this, &SelectionSection::said);
    connect(m_records, &RecordStack::saved, this, &CallsView::afterChange);
    connect(m_records, &RecordStack::removed, this, [this] { afterChange(0); });
    connect(m_picker, &PeoplePicker::accepted, this, &CallsView::nominateChosen);
    connect(m_picker, &PeoplePicker::cancelled, this, &CallsView::leave);
    connect(m_picker, &PeoplePicker::leaveOutAsked, this, [this] { m_picker->leaveOut(m_refused); });
}

const CampaignRow *CallsView::call() const
{
    for (const CampaignRow &row : m_rows)
        if (row.id.value == m_calls->current())
            return &row;
    return nullptr;
}

/// Null when all openings are looked at.
OpeningId CallsView::opening() const
{
    const qint64 chosen = m_openings->current();
    if (chosen > 0)
        return {chosen};
    return m_openingRows.size() == 1 ? m_openingRows.first().id : OpeningId();
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
        rows.append({row.code, chipValue(deadlineChip(row, m_day)), number(row.wanted), number(row.field.onTheWay), row.id.value});
    m_calls->setRows(rows);
    if (m_wanted != 0)
        m_calls->choose(std::exchange(m_wanted, 0));
    if (m_calls->current() == 0 && !m_rows.isEmpty())
        m_calls->choose(m_rows.first().id.value);
    emit counted(tr("Calls: %1").arg(m_rows.size()));
    showCall();
}

void CallsView::showCall()
{
    const CampaignRow *row = call();
    m_title->setText(!row ? tr("No call is chosen") : row->title.isEmpty() ? row->code : QStringLiteral("%1 · %2").arg(row->code, row->title));
    m_words->setText(row ? callWords(*row) : tr("Enter a call with Ctrl+N: a request of the UN, the office’s own initiative, or a UN assessment."));
    m_deadline->setVisible(row);
    if (row)
        setChip(m_deadline, deadlineChip(*row, m_day).tone, deadlineChip(*row, m_day).words);
    for (QPushButton *button : {m_edit, m_newOpening, m_nominate})
        button->setEnabled(row);
    attempt(this, [this] {
        fillOpenings();
        fillShares();
        fillField();
    });
}

void CallsView::fillOpenings()
{
    m_openingRows = call() ? openingList(m_desk.office.database(), {call()->id}) : QList<OpeningRow>();
    QList<QVariantList> rows;
    if (m_openingRows.size() > 1)
        rows.append({tr("All openings"), QVariant(), number(call()->wanted), number(call()->field.onTheWay), QVariant(), allOpenings});
    for (const OpeningRow &row : std::as_const(m_openingRows))
        rows.append({openingWords(row), row.plannedDepartureOn, row.wanted ? QVariant(*row.wanted) : QVariant(), number(row.field.onTheWay),
                     row.requirementSet, row.id.value});
    m_openings->setRows(rows);
    if (m_openings->current() == 0 && !rows.isEmpty())
        m_openings->choose(rows.first().last().toLongLong());
    m_editOpening->setEnabled(m_openings->current() > 0);
}

void CallsView::fillShares()
{
    m_editOpening->setEnabled(m_openings->current() > 0);
    const QList<WomensShare> shares = call() ? womensShares(m_desk.office.database(), {call()->id, opening()}, m_day) : QList<WomensShare>();
    QList<ShareRow> bars;
    QStringList words;
    for (const WomensShare &share : shares) {
        if (share.percent())
            bars.append(shareRow(share));
        words.append(muster::shareWords(share));
    }
    m_shares->setRows(bars);
    m_shares->setFixedHeight(m_shares->sizeHint().height());
    m_shares->setVisible(!bars.isEmpty());
    m_shareWords->setText(words.join(u'\n'));
    m_shareWords->setVisible(!words.isEmpty());
}

void CallsView::fillField()
{
    const QList<FieldRow> field = call() ? fieldList(m_desk.office.database(), {call()->id, opening()}, m_day) : QList<FieldRow>();
    QList<QVariantList> rows;
    FieldCount count;
    for (const FieldRow &row : field) {
        const ChipCell stage{choiceWords(choicesOf<Stage>(), size_t(row.stage), "Candidacy"), hasLeft(row.stage) ? Tone::Warning : Tone::Info};
        rows.append({row.fullName, row.serviceNo, inLanguage(row.rank.en, row.rank.vi), chipValue(stage), choiceWords(choicesOf<Sex>(), size_t(row.sex), "Person"),
                     row.service, row.nominatedOn, row.id.value});
        count.add(row.stage, row.sex, 1);
    }
    m_field->setRows(rows);
    m_field->setAbout(call() ? QStringList{call()->code, tr("As of %1").arg(longDayText(m_day))} : QStringList());
    m_fieldWords->setText(tr("Field: %1").arg(outcomeWords(count)));
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

void CallsView::addOpening()
{
    if (call())
        m_records->begin(openingsOfCall(), {{"campaign_id", call()->id.value}});
}

void CallsView::editOpening(qint64 id)
{
    if (id > 0)
        m_records->edit(openingsOfCall(), id);
}

void CallsView::save()
{
    m_records->save();
}

void CallsView::askWhom()
{
    const OpeningId asked = opening();
    if (asked.isNull()) {
        emit said(m_openingRows.isEmpty() ? tr("Enter an opening first: what the call asks for.") : tr("Choose the opening that somebody is nominated for."));
        return m_openings->setFocus();
    }
    QString words;
    for (const OpeningRow &row : std::as_const(m_openingRows))
        if (row.id == asked)
            words = openingWords(row);
    m_picker->begin({tr("Nominate for %1").arg(words), tr("Nominate")});
    m_records->setCurrentWidget(m_picker);
    m_picker->edit()->setFocus();
}

void CallsView::nominateChosen()
{
    attempt(m_picker, [this] {
        const Nominated done = nominate(m_desk.office.database(), {opening(), m_picker->people(), m_day}, m_desk.signature());
        if (!done.isDone()) {
            QStringList words;
            m_refused.clear();
            for (const NominationRefusal &one : done.refusals) {
                words << QStringLiteral("%1 %2: %3").arg(one.serviceNo, one.fullName, one.words);
                m_refused.append(one.person);
            }
            return done.fault.isEmpty() ? m_picker->tell(words) : m_picker->strip()->say(Tone::Warning, done.fault);
        }
        leave();
        fillCalls();
        emit said(tr("%n person(s) nominated. Ctrl+Z takes it back.", nullptr, int(done.candidacies.size())));
    });
}

void CallsView::leave()
{
    m_records->close();
    if (m_records->currentWidget() == m_picker)
        m_records->setCurrentIndex(0);
    if (m_records->currentIndex() == 0 && !m_calls->view()->hasFocus())
        m_field->setFocus();
}

void CallsView::afterChange(qint64 record)
{
    attempt(this, [&] {
        fillCalls();
        if (m_calls->choose(record))
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

QString CallsView::shareWords() const
{
    return m_shareWords->text();
}

void CallsView::setColumns()
{
    m_calls->setColumns({{"code", tr("Call"), Qt::AlignLeft, 110}, {"deadline", tr("Deadline"), Qt::AlignLeft, 118},
                         {"wanted", tr("Wanted"), Qt::AlignRight, 78}, {"field", tr("Field"), Qt::AlignRight, 66}});
    m_openings->setColumns({{"opening", tr("Opening"), Qt::AlignLeft, 240}, {"departure", tr("Departure"), Qt::AlignRight, 106},
                            {"wanted", tr("Wanted"), Qt::AlignRight, 78}, {"field", tr("Field"), Qt::AlignRight, 66},
                            {"set", tr("Requirements"), Qt::AlignLeft, 120}});
    m_field->setColumns({{"name", tr("Name"), Qt::AlignLeft, 180}, {"number", tr("Service no."), Qt::AlignLeft, 106}, {"rank", tr("Rank"), Qt::AlignLeft, 110},
                         {"stage", tr("Stage"), Qt::AlignLeft, 116}, {"sex", tr("Sex"), Qt::AlignLeft, 78}, {"service", tr("Service"), Qt::AlignLeft, 76},
                         {"nominated", tr("Nominated"), Qt::AlignRight, 106}});
}

void CallsView::retranslate()
{
    m_new->setText(tr("New call"));
    m_new->setToolTip(tr("Enter a call (Ctrl+N)"));
    m_edit->setText(tr("Edit call"));
    m_edit->setToolTip(tr("Edit the call (F2)"));
    m_newOpening->setText(tr("New opening"));
    m_editOpening->setText(tr("Edit opening"));
    m_editOpening->setToolTip(tr("Edit the opening (Enter on it)"));
    m_nominate->setText(tr("Nominate…"));
    m_shares->setAccessibleName(tr("Women’s share against the target"));
    setColumns();
    m_calls->setWords(tr("Calls"), tr("No call has been entered yet.\n\nCtrl+N enters one: a request of the UN with its note verbale and deadline, or the office’s own initiative."));
    m_openings->setWords(tr("Openings"), tr("This call has no opening yet. «New opening» enters what it asks for."));
    m_field->setWords(tr("Field of candidates"), tr("Nobody is in the field yet. Choose an opening and press «Nominate…»."));
    m_records->retranslate();
    m_picker->retranslate();
    if (m_day.isValid())
        showCall();
}

} // namespace muster
