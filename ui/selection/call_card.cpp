// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/call_card.h"

#include "core/base/in_language.h"
#include "core/selection/field_list.h"
#include "ui/lists/table_view.h"
#include "ui/selection/call_words.h"
#include "ui/selection/short_list.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>

namespace muster {

namespace {

constexpr qint64 allOpenings = -1;

QString number(qint64 count)
{
    return count > 0 ? QString::number(count) : QString();
}

/// Null when all openings are looked at.
OpeningId idOf(const std::optional<OpeningRow> &opening)
{
    return opening ? opening->id : OpeningId();
}

} // namespace

CallCard::CallCard(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(new ElidedLabel(TextLook::Heading, {}, this)), m_deadline(makeChip(Tone::Info, {}, this)),
      m_words(new ElidedLabel(TextLook::Soft, {}, this)), m_edit(makeButton(ButtonLook::Plain, {}, this)),
      m_openings(new ShortList({QStringLiteral("openings"), {{0, 1}}, {"set"}}, this)), m_newOpening(makeButton(ButtonLook::Plain, {}, this)),
      m_editOpening(makeButton(ButtonLook::Plain, {}, this)), m_package(makeButton(ButtonLook::Plain, {}, this)),
      m_nominate(makeButton(ButtonLook::Primary, {}, this)), m_shares(new ShareBars(this)),
      m_shareWords(new ElidedLabel(TextLook::Soft, {}, this)), m_fieldWords(new ElidedLabel(TextLook::Soft, {}, this)),
      m_field(new ShortList({QStringLiteral("field"), {{0, 2}, {3, 1}}, {"service", "nominated"}}, this))
{
    build();
    connect(m_edit, &QPushButton::clicked, this, &CallCard::editAsked);
    connect(m_newOpening, &QPushButton::clicked, this, [this] { emit openingAsked(0); });
    connect(m_editOpening, &QPushButton::clicked, this, [this] { emit openingAsked(opening()->id.value); });
    connect(m_package, &QPushButton::clicked, this, &CallCard::packageAsked);
    connect(m_nominate, &QPushButton::clicked, this, &CallCard::nominateAsked);
    connect(m_openings, &ShortList::currentChanged, this, [this] { attempt(this, [this] { narrow(); }); });
    connect(m_openings, &ShortList::opened, this, [this](qint64 id) {
        if (id > 0)
            emit openingAsked(id);
    });
    connect(m_field, &ShortList::opened, this, &CallCard::candidateOpened);
    retranslate();
}

QWidget *CallCard::buildHead()
{
    auto *head = new QWidget(this);
    auto *title = new QHBoxLayout;
    title->setSpacing(Theme::unit);
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

QWidget *CallCard::buildActs()
{
    auto *acts = new QWidget(this);
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_newOpening);
    row->addWidget(m_editOpening);
    row->addStretch(1);
    row->addWidget(m_package);
    row->addWidget(m_nominate);
    return acts;
}

void CallCard::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(buildHead());
    rows->addWidget(m_openings, 2);
    rows->addWidget(buildActs());
    rows->addWidget(m_shares);
    rows->addWidget(m_shareWords);
    rows->addWidget(m_fieldWords);
    rows->addWidget(m_field, 3);
    m_openings->setMinimumHeight(2 * Theme::rowHeight + 4);
    m_openings->setMaximumHeight(5 * Theme::rowHeight + 4);
    m_field->setMinimumHeight(2 * Theme::rowHeight + 4);
    m_shares->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTabOrderOf({m_edit, m_openings->view(), m_newOpening, m_editOpening, m_package, m_nominate, m_shares, m_field->view()});
}

std::optional<OpeningRow> CallCard::opening() const
{
    if (m_rows.size() == 1)
        return m_rows.first();
    for (const OpeningRow &row : m_rows)
        if (row.id.value == m_openings->current())
            return row;
    return std::nullopt;
}

void CallCard::show(const std::optional<CampaignRow> &call, QDate day)
{
    m_call = call;
    m_day = day;
    showHead();
    fillOpenings();
    narrow();
}

void CallCard::showHead()
{
    m_deadline->setVisible(m_call.has_value());
    for (QPushButton *button : {m_edit, m_newOpening, m_package, m_nominate})
        button->setEnabled(m_call.has_value());
    if (!m_call) {
        m_title->setText(tr("No call is chosen"));
        m_words->setText(tr("Enter a call with Ctrl+N: a request of the UN, the office’s own initiative, or a UN assessment."));
        return;
    }
    m_title->setText(m_call->title.isEmpty() ? m_call->code : QStringLiteral("%1 · %2").arg(m_call->code, m_call->title));
    m_words->setText(callWords(*m_call));
    setChip(m_deadline, deadlineChip(*m_call, m_day).tone, deadlineChip(*m_call, m_day).words);
}

void CallCard::fillOpenings()
{
    m_rows = m_call ? openingList(m_desk.office.database(), {m_call->id}) : QList<OpeningRow>();
    QList<QVariantList> rows;
    if (m_rows.size() > 1)
        rows.append({tr("All openings"), QVariant(), number(m_call->wanted), number(m_call->field.onTheWay), QVariant(), allOpenings});
    for (const OpeningRow &row : std::as_const(m_rows))
        rows.append({openingWords(row), row.plannedDepartureOn, number(row.wanted.value_or(0)), number(row.field.onTheWay), row.requirementSet, row.id.value});
    m_openings->setRows(rows);
    if (m_openings->current() == 0 && !rows.isEmpty())
        m_openings->choose(rows.first().last().toLongLong());
}

void CallCard::narrow()
{
    m_editOpening->setEnabled(opening().has_value());
    fillShares();
    fillField();
}

void CallCard::fillShares()
{
    const QList<WomensShare> shares = m_call ? womensShares(m_desk.office.database(), {m_call->id, idOf(opening())}, m_day) : QList<WomensShare>();
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
    m_shareWords->setText(words.join(u' '));
    m_shareWords->setVisible(!words.isEmpty());
}

void CallCard::fillField()
{
    const QList<FieldRow> field = m_call ? fieldList(m_desk.office.database(), {m_call->id, idOf(opening())}, m_day) : QList<FieldRow>();
    QList<QVariantList> rows;
    FieldCount count;
    for (const FieldRow &row : field) {
        const ChipCell stage{stageWords(row.stage), hasLeft(row.stage) ? Tone::Warning : Tone::Info};
        rows.append({row.fullName, row.serviceNo, inLanguage(row.rank.en, row.rank.vi), chipValue(stage), choiceWords(choicesOf<Sex>(), size_t(row.sex), "Person"),
                     row.service, row.nominatedOn, row.id.value});
        count.add(row.stage, row.sex, 1);
    }
    m_field->setRows(rows);
    m_field->setAbout(m_call ? QStringList{m_call->code, tr("As of %1").arg(longDayText(m_day))} : QStringList());
    m_fieldWords->setText(tr("Field: %1").arg(outcomeWords(count)));
}

QString CallCard::shareWords() const
{
    return m_shareWords->text();
}

void CallCard::setColumns()
{
    m_openings->setColumns({{"opening", tr("Opening"), Qt::AlignLeft, 210}, {"departure", tr("Departure"), Qt::AlignRight, 120},
                            {"wanted", tr("Wanted"), Qt::AlignRight, 82}, {"field", tr("Field"), Qt::AlignRight, 70},
                            {"set", tr("Requirements"), Qt::AlignLeft, 120}});
    m_field->setColumns({{"name", tr("Name"), Qt::AlignLeft, 170}, {"number", tr("Service no."), Qt::AlignLeft, 112}, {"rank", tr("Rank"), Qt::AlignLeft, 104},
                         {"stage", tr("Stage"), Qt::AlignLeft, 118}, {"sex", tr("Sex"), Qt::AlignLeft, 82}, {"service", tr("Service"), Qt::AlignLeft, 84},
                         {"nominated", tr("Nominated"), Qt::AlignRight, 116}});
}

void CallCard::retranslate()
{
    m_edit->setText(tr("Edit call"));
    m_edit->setToolTip(tr("Edit the call (F2)"));
    m_newOpening->setText(tr("New opening"));
    m_editOpening->setText(tr("Edit opening"));
    m_editOpening->setToolTip(tr("Edit the opening (Enter on it)"));
    m_package->setText(tr("Nomination package…"));
    m_package->setToolTip(tr("A folder for the UN: the single table, and for each candidate the personal form and the scans on file"));
    m_nominate->setText(tr("Nominate…"));
    m_shares->setAccessibleName(tr("Women’s share against the target"));
    setColumns();
    m_openings->setWords(tr("Openings"), tr("This call has no opening yet. «New opening» enters what it asks for."));
    m_field->setWords(tr("Field of candidates"), tr("Nobody is in the field yet. Choose an opening and press «Nominate…»."));
}

} // namespace muster
