// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/proposal_list.h"

#include "ui/lists/chip_cell.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/people/person_place.h"
#include "ui/people/person_words.h"
#include "ui/qualification/found_card.h"
#include "ui/qualification/grant_words.h"
#include "ui/qualification/register_place.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace muster {

namespace {

enum { NameColumn, NumberColumn, OrganisationColumn, TypeColumn };

/// The oldest are shown; more wait only where nobody confirms.
constexpr int mostShown = 1000;

QString stateTitle(ProposalState state)
{
    switch (state) {
    case ProposalState::Waiting: return ProposalList::tr("Proposals waiting to be confirmed");
    case ProposalState::Confirmed: return ProposalList::tr("Proposals confirmed");
    case ProposalState::Refused: return ProposalList::tr("Proposals refused");
    }
    return {};
}

} // namespace

ProposalList::ProposalList(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_strip(new MessageStrip(this)),
      m_table(new HeldTable(QStringLiteral("proposals"), {{NameColumn, 1}, {OrganisationColumn, 1}, {TypeColumn, 2}}, this)),
      m_name(makeLabel(TextLook::Heading, {}, this)), m_found(makeLabel(TextLook::Body, {}, this)), m_reason(new QLineEdit(this)),
      m_whose(makeLabel(TextLook::Soft, {}, this)), m_confirm(makeButton(ButtonLook::Primary, {}, this)),
      m_refuse(makeButton(ButtonLook::Plain, {}, this)), m_withdraw(makeButton(ButtonLook::Plain, {}, this)), m_deeds(new QWidget(this))
{
    build();
    listen();
    retranslate();
}

void ProposalList::build()
{
    auto *tools = makeListButton(m_table, this);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMatter([this] { return ListMatter{.title = stateTitle(m_state), .lines = {tr("As of %1").arg(longDayText(m_day))}}; });
    m_whose->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_whose, 1);
    top->addWidget(tools);
    auto *deeds = new QHBoxLayout(m_deeds);
    deeds->setContentsMargins(0, 0, 0, 0);
    deeds->setSpacing(Theme::unit);
    for (QPushButton *button : {m_confirm, m_refuse, m_withdraw})
        deeds->addWidget(button);
    deeds->insertWidget(0, m_reason, 1);
    deeds->addStretch(0);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_strip);
    rows->addLayout(top);
    rows->addWidget(m_table, 1);
    rows->addWidget(makeFoundCard(m_name, m_found, this));
    rows->addWidget(m_deeds);
    setTabOrderOf({tools, m_table, m_found, m_reason, m_confirm, m_refuse, m_withdraw});
}

void ProposalList::listen()
{
    connect(m_table, &HeldTable::currentRecord, this, &ProposalList::showFound);
    connect(m_table, &HeldTable::choiceChanged, this, &ProposalList::showButtons);
    connect(m_table, &HeldTable::openedRecord, this, [this](qint64 id) { emit goTo(personPlace(rowOf(id)->personId)); });
    connect(m_confirm, &QPushButton::clicked, this, &ProposalList::confirm);
    connect(m_refuse, &QPushButton::clicked, this, &ProposalList::refuse);
    connect(m_withdraw, &QPushButton::clicked, this, &ProposalList::withdraw);
    connect(m_reason, &QLineEdit::returnPressed, this, &ProposalList::refuse);
}

void ProposalList::show(ProposalState state, QDate day)
{
    if (state != m_state) {
        m_strip->dismiss();
        m_table->setRows({});
    }
    m_state = state;
    m_day = day;
    m_deeds->setVisible(state == ProposalState::Waiting);
    setColumns();
    read();
}

void ProposalList::read()
{
    attempt(this, [this] {
        const Database &database = m_desk.office.database();
        m_rows = proposals(database, {.state = m_state}, 0, mostShown);
        m_all = proposalCount(database, {.state = m_state});
    });
    QList<QVariantList> rows;
    for (const ProposalRow &one : std::as_const(m_rows))
        rows.append(cells(one));
    m_table->setRows(rows);
    if (m_table->chosen() == 0 && m_table->count() > 0)
        m_table->choose(m_table->idAt(0));
    m_whose->setText(m_all > m_rows.size() ? tr("The first %1 of %2 are shown.").arg(QLocale().toString(m_rows.size()), QLocale().toString(m_all)) : QString());
    showFound();
    showButtons();
    emit counted(tr("Proposals: %1").arg(QLocale().toString(m_all)));
}

/// Who decided is told of what is decided.
QVariantList ProposalList::cells(const ProposalRow &row) const
{
    QVariantList cells{row.fullName, row.serviceNo, row.organisation, inLanguage(row.type), row.course, row.grantedOn,
                       row.lastDay.isValid() ? QVariant(row.lastDay) : QVariant(tr("without end")), row.proposedBy, row.proposedOn};
    if (m_state != ProposalState::Waiting)
        cells << row.decidedBy << row.decidedOn;
    return cells << row.id.value;
}

const ProposalRow *ProposalList::rowOf(qint64 id) const
{
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [id](const ProposalRow &one) { return one.id.value == id; });
    return known == m_rows.end() ? nullptr : &*known;
}

QList<ProposalRow> ProposalList::chosen() const
{
    QList<ProposalRow> rows;
    for (const qint64 id : m_table->chosenAll())
        if (const ProposalRow *row = rowOf(id))
            rows.append(*row);
    return rows;
}

QList<ProposalId> ProposalList::chosenIds() const
{
    QList<ProposalId> ids;
    for (const ProposalRow &row : chosen())
        ids.append(row.id);
    return ids;
}

void ProposalList::showFound()
{
    const ProposalRow *row = rowOf(m_table->chosen());
    m_name->setText(row ? QStringLiteral("%1 · %2").arg(row->fullName, inLanguage(row->type)) : QString());
    QStringList lines;
    if (row && !row->reason.isEmpty())
        lines << tr("Reason: %1").arg(row->reason.toHtmlEscaped());
    if (row)
        lines << row->grounds.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    m_found->setText(lines.join(QStringLiteral("<br>")));
}

/// Nobody confirms what he or she proposed, and nobody else takes it away.
void ProposalList::showButtons()
{
    const QList<ProposalRow> rows = chosen();
    const QString author = m_desk.office.author();
    const auto own = std::count_if(rows.begin(), rows.end(), [&author](const ProposalRow &one) { return one.proposedBy == author; });
    const int count = int(rows.size());
    m_confirm->setText(tr("Confirm %n", nullptr, count));
    m_confirm->setEnabled(count > 0 && own == 0);
    m_refuse->setEnabled(count > 0 && own == 0);
    m_withdraw->setEnabled(count > 0 && own == rows.size());
    m_confirm->setToolTip(own > 0 ? tr("You proposed some of these yourself; somebody else confirms them.") : tr("Grant them (Ctrl+Shift+G)"));
    if (m_state == ProposalState::Waiting && m_all <= m_rows.size())
        m_whose->setText(own > 0 ? tr("You proposed these yourself: somebody else confirms or refuses them.") : QString());
    askReason(false);
}

void ProposalList::askReason(bool asked)
{
    m_reason->setVisible(asked);
    m_refuse->setText(asked ? tr("Refuse for this reason") : tr("Refuse…"));
    if (!asked)
        m_reason->clear();
}

bool ProposalList::tellRefusals(const QList<GrantRefusal> &refusals)
{
    if (!refusals.isEmpty())
        m_strip->say(Tone::Warning, tr("Nothing was done: %1.").arg(refusalWords(refusals)));
    return !refusals.isEmpty();
}

void ProposalList::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    ProposalsDecided made;
    if (!attempt(m_strip, [&] { made = confirmProposals(m_desk.office.database(), chosenIds(), m_day, m_desk.signature()); }) || tellRefusals(made.refusals))
        return;
    done(tr("Granted: %1. Ctrl+Z takes it back.").arg(QLocale().toString(made.qualifications.size())));
    offerCertificates(made.qualifications);
}

/// Confirming issues nothing; it leads to where certificates are issued.
void ProposalList::offerCertificates(const QList<QualificationId> &granted)
{
    m_strip->say(Tone::Good, tr("Granted to %n person(s).", nullptr, int(granted.size())));
    m_strip->offer({{tr("Issue certificates"), [this, granted] { emit goTo(issuePlace(granted)); }}});
}

void ProposalList::refuse()
{
    if (!m_refuse->isEnabled())
        return;
    if (m_reason->isHidden()) {
        askReason(true);
        return m_reason->setFocus();
    }
    const Refusing refusing{chosenIds(), m_reason->text().trimmed(), m_day};
    ProposalsDecided made;
    if (attempt(m_strip, [&] { made = refuseProposals(m_desk.office.database(), refusing, m_desk.signature()); }) && !tellRefusals(made.refusals))
        done(tr("Refused: %1. Ctrl+Z takes it back.").arg(QLocale().toString(refusing.proposals.size())));
}

void ProposalList::withdraw()
{
    if (!m_withdraw->isEnabled())
        return;
    ProposalsDecided made;
    if (attempt(m_strip, [&] { made = withdrawProposals(m_desk.office.database(), chosenIds(), m_desk.signature()); }) && !tellRefusals(made.refusals))
        done(tr("The proposals were taken away. Ctrl+Z brings them back."));
}

void ProposalList::done(const QString &words)
{
    m_strip->dismiss();
    read();
    m_table->setFocus();
    emit decided();
    emit said(words);
}

bool ProposalList::stepBack()
{
    if (m_reason->isHidden())
        return false;
    askReason(false);
    m_table->setFocus();
    return true;
}

void ProposalList::takeFocus()
{
    m_table->setFocus();
}

void ProposalList::setColumns()
{
    const bool isWaiting = m_state == ProposalState::Waiting;
    QList<Column> columns{{"name", tr("Name"), Qt::AlignLeft, 140}, {"service_no", tr("Service no."), Qt::AlignLeft, 104},
                          {"organisation", tr("Organisation"), Qt::AlignLeft, 120}, {"type", tr("Qualification"), Qt::AlignLeft, 160},
                          {"course", tr("Course"), Qt::AlignLeft, 138}, {"granted", tr("Granted on"), Qt::AlignRight, 116}, {"last", tr("Valid until"), Qt::AlignRight, 116},
                          {"proposed", tr("Proposed by"), Qt::AlignLeft, 136}, {"proposed_on", tr("Proposed on"), Qt::AlignRight, 114}};
    QList<QByteArray> spare{"service_no", "organisation"};
    if (!isWaiting) {
        columns << Column{"decided", tr("Decided by"), Qt::AlignLeft, 136} << Column{"decided_on", tr("Decided on"), Qt::AlignRight, 114};
        spare << "last" << "proposed_on";
    }
    m_table->setColumns(columns, spare);
}

void ProposalList::retranslate()
{
    m_refuse->setToolTip(tr("Refuse the chosen proposals and say why"));
    m_withdraw->setText(tr("Take away"));
    m_withdraw->setToolTip(tr("Take your own proposals away while they wait"));
    m_reason->setPlaceholderText(tr("Why it is refused"));
    m_reason->setAccessibleName(tr("Why it is refused"));
    m_table->setAccessibleName(stateTitle(m_state));
    m_table->setEmptyText(tr("There is no proposal here.\n\nWhat is due by rule is proposed by one person and confirmed by another."));
    m_found->setAccessibleName(tr("Grounds of the proposal"));
    setColumns();
    if (m_day.isValid())
        read();
    else
        showButtons();
}

} // namespace muster
