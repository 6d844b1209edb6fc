// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/enrol_panel.h"

#include "core/pipeline/needs.h"
#include "core/storage/repository.h"
#include "ui/people/people_picker.h"
#include "ui/people/person_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/training/participant_rows.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace muster {

EnrolPanel::EnrolPanel(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_picker(new PeoplePicker(desk, this)), m_asName(makeLabel(TextLook::Body, {}, this)), m_as(new QComboBox(this)),
      m_rotation(new QComboBox(this)), m_lacking(makeButton(ButtonLook::Plain, {}, this)), m_sheet(makeButton(ButtonLook::Plain, {}, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_picker);
    m_picker->addTools(buildTools());
    for (const ParticipantState state : {ParticipantState::Invited, ParticipantState::Confirmed})
        m_as->addItem(stateWords(state), int(state));
    listen();
    retranslate();
}

QWidget *EnrolPanel::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    for (QWidget *part : std::initializer_list<QWidget *>{m_asName, m_as})
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rotation, m_lacking, m_sheet})
        row->addWidget(part);
    setTabOrderOf({m_as, m_rotation, m_lacking, m_sheet});
    return tools;
}

void EnrolPanel::listen()
{
    connect(m_lacking, &QPushButton::clicked, this, &EnrolPanel::askLacking);
    connect(m_sheet, &QPushButton::clicked, this, &EnrolPanel::sheetAsked);
    connect(m_picker, &PeoplePicker::accepted, this, &EnrolPanel::enrolChosen);
    connect(m_picker, &PeoplePicker::cancelled, this, &EnrolPanel::cancelled);
    connect(m_picker, &PeoplePicker::leaveOutAsked, this, [this] { m_picker->leaveOut(m_refused); });
    connect(m_desk.worker.get(), &OfficeWorker::failed, this, [this](QObject *asker, const QString &words) {
        if (asker == this)
            showFault(m_picker, words);
    });
}

void EnrolPanel::begin(CourseId course, QDate day)
{
    const Course asked = courseOf(m_desk.office.database(), course);
    m_course = course;
    m_code = asked.code;
    m_day = day;
    m_programme = asked.programmeId;
    m_programmeCode = muster::find(m_desk.office.database(), asked.programmeId).value_or(Programme()).code;
    fillRotations();
    retranslate();
    m_picker->begin({tr("Enrol on %1").arg(m_code), tr("Enrol")});
}

/// Those that somebody is a candidate for; the first entry is everybody.
void EnrolPanel::fillRotations()
{
    const Database &database = m_desk.office.database();
    QHash<UnitId, QString> units;
    for (const Unit &unit : select<Unit>(database))
        units.insert(unit.id, unit.code);
    const QVariant before = m_rotation->currentData();
    m_rotation->clear();
    m_rotation->addItem(tr("All candidates"), 0);
    for (const Rotation &one : select<Rotation>(database, QStringLiteral("WHERE id IN (SELECT rotation_id FROM candidacy) ORDER BY unit_id, id")))
        m_rotation->addItem(tr("Rotation %1").arg(unitAndRotation(units.value(one.unitId), one.number)), one.id.value);
    m_rotation->setCurrentIndex(std::max(0, m_rotation->findData(before)));
    m_rotation->view()->setMinimumWidth(m_rotation->view()->sizeHintForColumn(0) + 3 * Theme::unit);
}

/// Asked off the window's thread: the papers of every candidate are looked at.
void EnrolPanel::askLacking()
{
    const qint64 chosen = m_rotation->currentData().toLongLong();
    const auto rotation = chosen == 0 ? std::nullopt : std::optional(RotationId{chosen});
    m_lacking->setEnabled(false);
    m_desk.worker->ask({this, "lacking"},
                       [programme = m_programme, day = m_day, rotation](const Database &database) { return lacking(database, programme, day, rotation); },
                       [this](const QList<PersonId> &people) { takeLacking(people); });
}

void EnrolPanel::takeLacking(const QList<PersonId> &people)
{
    m_lacking->setEnabled(true);
    attempt(m_picker, [&] {
        const CoursePlaces places(m_desk.office.database(), m_course);
        QList<PersonId> newcomers;
        std::copy_if(people.begin(), people.end(), std::back_inserter(newcomers), [&places](PersonId one) { return !places.of(one); });
        m_picker->addPeople(newcomers);
        const qsizetype there = people.size() - newcomers.size();
        const QString words = tr("%n candidate(s) still lack %1.", nullptr, int(people.size())).arg(m_programmeCode);
        m_picker->strip()->say(Tone::Info, there == 0 ? words : words + u' ' + tr("%n of them are on this course already.", nullptr, int(there)));
    });
    m_picker->act()->setFocus();
}

void EnrolPanel::enrolChosen()
{
    attempt(m_picker, [this] {
        const Enrolment asked{m_course, m_picker->people(), ParticipantState(m_as->currentData().toInt())};
        const PlacesChanged done = enrol(m_desk.office.database(), asked, m_desk.signature());
        if (!done.fault.isEmpty())
            return m_picker->strip()->say(Tone::Warning, done.fault);
        if (done.isDone()) {
            emit enrolled(done);
            return;
        }
        m_refused.clear();
        for (const PlaceRefusal &one : done.refusals)
            m_refused.append(one.person);
        m_picker->tell(refusalLines(done));
    });
}

void EnrolPanel::retranslate()
{
    m_asName->setText(tr("Enrol as"));
    m_as->setAccessibleName(tr("Enrol as"));
    for (int i = 0; i < m_as->count(); ++i)
        m_as->setItemText(i, stateWords(ParticipantState(m_as->itemData(i).toInt())));
    m_rotation->setAccessibleName(tr("Whose candidates"));
    m_rotation->view()->setAccessibleName(tr("Whose candidates"));
    m_lacking->setText(tr("Add who lacks %1").arg(m_programmeCode));
    m_lacking->setToolTip(tr("Chooses the candidates whose requirements still ask for this programme"));
    m_sheet->setText(tr("From a spreadsheet…"));
    m_sheet->setToolTip(tr("Reads a list in .xlsx, .ods or .csv"));
    m_picker->retranslate();
}

} // namespace muster
