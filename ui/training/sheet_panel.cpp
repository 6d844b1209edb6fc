// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/sheet_panel.h"

#include "core/storage/many_rows.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/held_table.h"
#include "ui/people/person_words.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace muster {

SheetPanel::SheetPanel(const OfficeDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_title(new ElidedLabel(TextLook::Heading, {}, this)), m_strip(new MessageStrip(this)),
      m_words(new ElidedLabel(TextLook::Body, {}, this)), m_asName(makeLabel(TextLook::Body, {}, this)), m_as(new QComboBox(this)),
      m_strangers(new QCheckBox(this)), m_again(makeButton(ButtonLook::Plain, {}, this)),
      m_table(new HeldTable(QStringLiteral("participant-sheet"), {{1, 2}, {2, 3}}, this)), m_act(makeButton(ButtonLook::Primary, {}, this)),
      m_cancel(makeButton(ButtonLook::Plain, {}, this))
{
    setObjectName(QStringLiteral("card"));
    for (const ParticipantState state : {ParticipantState::Invited, ParticipantState::Confirmed})
        m_as->addItem(stateWords(state), int(state));
    build();
    connect(m_strangers, &QCheckBox::toggled, this, &SheetPanel::read);
    connect(m_again, &QPushButton::clicked, this, &SheetPanel::read);
    connect(m_act, &QPushButton::clicked, this, &SheetPanel::enrolAll);
    connect(m_cancel, &QPushButton::clicked, this, &SheetPanel::cancelled);
    retranslate();
}

void SheetPanel::build()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::unit);
    for (QWidget *part : std::initializer_list<QWidget *>{m_asName, m_as, m_strangers})
        choices->addWidget(part);
    choices->addStretch(1);
    choices->addWidget(m_again);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_act);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_title);
    rows->addWidget(m_strip);
    rows->addLayout(choices);
    rows->addWidget(m_words);
    rows->addWidget(m_table, 1);
    rows->addLayout(buttons);
    m_table->setChips({5});
    setTabOrderOf({m_strip, m_as, m_strangers, m_again, m_table, m_act, m_cancel});
}

void SheetPanel::begin(CourseId course, const QString &path)
{
    m_course = course;
    m_path = path;
    const QSignalBlocker quiet(m_strangers);
    m_strangers->setChecked(false);
    read();
    (m_act->isEnabled() ? static_cast<QWidget *>(m_act) : m_table)->setFocus();
}

void SheetPanel::read()
{
    if (m_path.isEmpty())
        return;
    m_strip->dismiss();
    m_sheet = {.file = QFileInfo(m_path).fileName()};
    const auto unknown = m_strangers->isChecked() ? Strangers::Entered : Strangers::Refused;
    attempt(m_strip->parentWidget(), [&] { m_sheet = readParticipants(m_desk.office.database(), m_path, unknown); });
    show(m_sheet.problems);
}

void SheetPanel::show(const Problems &problems)
{
    m_act->setEnabled(problems.isEmpty() && !m_sheet.people.isEmpty());
    m_act->setText(problems.isEmpty() ? tr("Enrol: %1").arg(m_sheet.people.size()) : tr("Enrol"));
    showWords(problems);
    m_table->setRows({});
    if (problems.isEmpty())
        return attempt(this, [this] { showPeople(); }), void();
    m_table->setColumns({{"row", tr("Row"), Qt::AlignRight, 60}, {"column", tr("Column"), Qt::AlignLeft, 150}, {"words", tr("What is wrong"), Qt::AlignLeft, 420}});
    QList<QVariantList> rows;
    for (const Problem &one : problems)
        rows.append({one.place.row == 0 ? QVariant() : QVariant(one.place.row), one.place.column, one.words, qint64(rows.size() + 1)});
    m_table->setRows(rows);
}

void SheetPanel::showWords(const Problems &problems)
{
    m_title->setText(tr("Participants from %1").arg(m_sheet.file));
    const QString people = tr("%n person(s) stand on this sheet", nullptr, int(m_sheet.people.size()));
    const QString all = m_sheet.newcomers() == 0 ? people + u'.' : tr("%1, %2 of them new to the office.").arg(people).arg(m_sheet.newcomers());
    m_words->setText(problems.isEmpty() ? all : tr("%n thing(s) are wrong; nothing is taken before they are put right in the file.", nullptr, int(problems.size())));
}

void SheetPanel::showPeople()
{
    m_table->setColumns({{"row", tr("Row"), Qt::AlignRight, 60}, {"name", tr("Name"), Qt::AlignLeft, 170}, {"service_no", tr("Service no."), Qt::AlignLeft, 120},
                         {"born", tr("Date of birth"), Qt::AlignRight, 116}, {"organisation", tr("Organisation"), Qt::AlignLeft, 160}, {"new", tr("In the office"), Qt::AlignLeft, 120}});
    QList<PersonId> ids;
    for (const SheetParticipant &one : std::as_const(m_sheet.people))
        ids.append(one.person);
    QHash<PersonId, Person> known;
    for (const Person &one : selectMany<Person>(m_desk.office.database(), "id", numbersIn(ids)))
        known.insert(one.id, one);
    QList<QVariantList> rows;
    for (const SheetParticipant &one : std::as_const(m_sheet.people)) {
        const bool isNew = one.person.isNull();
        const Person person = isNew ? one.newcomer : known.value(one.person);
        rows.append({one.row, person.fullName, person.serviceNo, person.bornOn, one.organisation,
                     chipValue(isNew ? ChipCell{tr("New"), Tone::Warning} : ChipCell{tr("Known"), Tone::Good}), qint64(one.row)});
    }
    m_table->setRows(rows);
}

void SheetPanel::enrolAll()
{
    attempt(this, [this] {
        const SheetEnrolment asked{m_course, m_sheet, ParticipantState(m_as->currentData().toInt())};
        const SheetEnrolled done = enrolFromSheet(m_desk.office.database(), asked, m_desk.signature());
        if (!done.changed.fault.isEmpty())
            return m_strip->say(Tone::Warning, done.changed.fault);
        if (!done.isDone())
            return show(done.problems);
        m_path.clear();
        emit enrolled(done.changed);
    });
}

QString SheetPanel::words() const
{
    return m_words->text();
}

void SheetPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

void SheetPanel::retranslate()
{
    m_asName->setText(tr("Enrol as"));
    m_as->setAccessibleName(tr("Enrol as"));
    for (int i = 0; i < m_as->count(); ++i)
        m_as->setItemText(i, stateWords(ParticipantState(m_as->itemData(i).toInt())));
    m_strangers->setText(tr("Enter people who are not in the office yet"));
    m_strangers->setToolTip(tr("With name, date of birth, sex, organisation and nationality of the sheet"));
    m_again->setText(tr("Read again"));
    m_again->setToolTip(tr("Reads the file anew after it was put right"));
    m_table->setAccessibleName(tr("The sheet"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Back without a change (Esc)"));
    show(m_sheet.problems);
}

} // namespace muster
