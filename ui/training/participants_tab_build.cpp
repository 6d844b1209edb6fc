// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/participants_tab.h"

#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/people/people_picker.h"
#include "ui/selection/record_stack.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/training/enrol_panel.h"
#include "ui/training/participant_rows.h"
#include "ui/training/sheet_panel.h"
#include "ui/training/withdrawal_bar.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace muster {

ParticipantsTab::ParticipantsTab(const OfficeDesk &desk, QWidget *parent)
    : CourseTab(parent), m_desk(desk), m_words(new ElidedLabel(TextLook::Body, {}, this)), m_filter(new QLineEdit(this)),
      m_enrol(makeButton(ButtonLook::Primary, {}, this)), m_strip(new MessageStrip(this)),
      m_table(new HeldTable(QStringLiteral("participants"), {{NameColumn, 3}, {OrganisationColumn, 3}, {NoteColumn, 3}}, this)),
      m_acts(new ParticipantActs(this)), m_withdrawal(new WithdrawalBar(this)), m_records(new RecordStack(desk, buildList(), this)),
      m_enrolling(new EnrolPanel(desk, this)), m_sheet(new SheetPanel(desk, this)), m_newcomer(new PeoplePicker(desk, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_records);
    m_records->addWidget(m_enrolling);
    m_records->addWidget(m_sheet);
    m_records->addWidget(m_newcomer);
    listen();
    retranslate();
}

QWidget *ParticipantsTab::buildList()
{
    auto *list = new QWidget(this);
    QWidget *top = buildTop(list);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    for (QWidget *part : std::initializer_list<QWidget *>{top, m_words, m_strip})
        rows->addWidget(part);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_withdrawal);
    rows->addWidget(m_acts);
    m_table->setChips({StateColumn});
    m_table->setMatter([this] { return matter(); });
    m_table->installEventFilter(this);
    m_filter->installEventFilter(this);
    setTabOrderOf({top, m_strip, m_table, m_withdrawal, m_acts});
    return list;
}

QWidget *ParticipantsTab::buildTop(QWidget *list)
{
    auto *top = new QWidget(list);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    auto *tools = makeListButton(m_table, top);
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_filter, 1);
    row->addWidget(m_enrol);
    row->addWidget(tools);
    setTabOrderOf({m_filter, m_enrol, tools});
    return top;
}

void ParticipantsTab::listen()
{
    connect(m_filter, &QLineEdit::textChanged, this, &ParticipantsTab::showRows);
    connect(m_enrol, &QPushButton::clicked, this, &ParticipantsTab::add);
    connect(m_acts, &ParticipantActs::asked, this, &ParticipantsTab::act);
    connect(m_table, &HeldTable::choiceChanged, this, &ParticipantsTab::showActs);
    connect(m_table, &HeldTable::openedRecord, this, &ParticipantsTab::openPerson);
    connect(m_withdrawal, &WithdrawalBar::given, this, [this](const QString &why) { moveChosen(ParticipantState::Withdrawn, why); });
    connect(m_withdrawal, &WithdrawalBar::left, this, &ParticipantsTab::leave);
    connect(m_enrolling, &EnrolPanel::enrolled, this, &ParticipantsTab::tellEnrolled);
    connect(m_enrolling, &EnrolPanel::cancelled, this, &ParticipantsTab::leave);
    connect(m_enrolling, &EnrolPanel::sheetAsked, this, &ParticipantsTab::askSheet);
    connect(m_sheet, &SheetPanel::enrolled, this, &ParticipantsTab::tellEnrolled);
    connect(m_sheet, &SheetPanel::cancelled, this, &ParticipantsTab::leave);
    connect(m_newcomer, &PeoplePicker::accepted, this, &ParticipantsTab::replaceChosen);
    connect(m_newcomer, &PeoplePicker::cancelled, this, &ParticipantsTab::leave);
    connect(m_records, &RecordStack::said, this, &PageView::said);
    const auto afterForm = [this] {
        attempt(this, [this] { read(); });
        m_table->setFocus();
        emit changed();
    };
    connect(m_records, &RecordStack::saved, this, afterForm);
    connect(m_records, &RecordStack::removed, this, afterForm);
}

QString ParticipantsTab::countWords() const
{
    return m_words->text();
}

ListMatter ParticipantsTab::matter() const
{
    const QString days = dayText(m_shown.startsOn) + QStringLiteral(" – ") + dayText(m_shown.endsOn);
    return {.title = tr("Participants of %1").arg(m_shown.code), .lines = {m_shown.title.isEmpty() ? days : m_shown.title + QStringLiteral(" · ") + days, countWords()}};
}

void ParticipantsTab::retranslate()
{
    m_filter->setPlaceholderText(tr("Find a participant: name, number, rank, organisation, state"));
    m_filter->setAccessibleName(tr("Find a participant"));
    m_enrol->setText(tr("Enrol…"));
    m_enrol->setToolTip(tr("Puts people on this course (Ctrl+N)"));
    m_table->setAccessibleName(tr("Participants"));
    m_table->setColumns(participantColumns(), {"waiting"});
    m_acts->retranslate();
    m_withdrawal->retranslate();
    m_records->retranslate();
    m_enrolling->retranslate();
    m_sheet->retranslate();
    m_newcomer->retranslate();
    if (m_day.isValid())
        refresh(m_day);
}

} // namespace muster
