// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/course_head.h"

#include "core/storage/repository.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"
#include "ui/training/training_words.h"

#include <QHBoxLayout>
#include <QLocale>

namespace muster {

namespace {

QString curriculumWords(const Database &database, const Course &course)
{
    const auto curriculum = course.curriculumId.isNull() ? std::nullopt : find(database, course.curriculumId);
    return curriculum ? CourseHead::tr("curriculum %1").arg(curriculum->code) : CourseHead::tr("no curriculum recorded");
}

QString placesWords(const CourseRow &row)
{
    const QString taken = row.capacity ? CourseHead::tr("%1 of %2 places taken").arg(QLocale().toString(row.taken), QLocale().toString(*row.capacity))
                                       : CourseHead::tr("%n participant(s)", nullptr, int(row.taken));
    QStringList parts{row.byResults ? CourseHead::tr("%n person(s) with a recorded result", nullptr, int(row.results)) : taken};
    if (row.waiting > 0)
        parts.append(CourseHead::tr("%1 waiting").arg(QLocale().toString(row.waiting)));
    if (row.results > 0)
        parts.append(CourseHead::tr("%1 passed").arg(QLocale().toString(row.passed)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

CourseHead::CourseHead(QWidget *parent)
    : QWidget(parent), m_facts(new ElidedLabel(TextLook::Soft, {}, this)), m_state(makeChip(Tone::Info, {}, this)),
      m_people(makeLabel(TextLook::Body, {}, this)), m_recognition(makeChip(Tone::Info, {}, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_facts);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(Theme::unit);
    for (QLabel *label : {m_state, m_people, m_recognition})
        chips->addWidget(label);
    chips->addStretch(1);
    rows->addLayout(chips);
}

void CourseHead::show(const Database &database, const Course &course, QDate day)
{
    const auto row = courseRow(database, course.id, day);
    if (!row)
        return;
    QStringList facts{row->programme, curriculumWords(database, course), courseDays(row->startsOn, row->endsOn), row->venue,
                      row->partner.isEmpty() ? QString() : tr("with %1").arg(partnersWords(row->partner)), languagesWords(course.language)};
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_people->setText(placesWords(*row));
    const ChipCell state = courseChip(row->state);
    setChip(m_state, state.tone, state.words);
    const auto recognitions = select<Recognition>(database, QStringLiteral("WHERE programme_id = ? ORDER BY id"), {course.programmeId.value});
    const ChipCell recognition = recognitionChip(course, recognitions);
    setChip(m_recognition, recognition.tone, recognition.words);
}

QString CourseHead::facts() const
{
    return m_facts->text();
}

QString CourseHead::standing() const
{
    return QStringList{m_state->text(), m_people->text(), m_recognition->text()}.join(QStringLiteral(" · "));
}

} // namespace muster
