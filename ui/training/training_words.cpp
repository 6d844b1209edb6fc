// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_words.h"

#include "ui/people/person_words.h"
#include "ui/shell/day_text.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    return parts;
}

} // namespace

ChipCell courseChip(CourseState state)
{
    switch (state) {
    case CourseState::Planned: return {Words::tr("Planned"), Tone::Info};
    case CourseState::Running: return {Words::tr("Running"), Tone::Good};
    case CourseState::ToPublish: return {Words::tr("Results to publish"), Tone::Warning};
    case CourseState::Over: return {Words::tr("Over"), Tone::Info};
    case CourseState::Published: break;
    }
    return {Words::tr("Published"), Tone::Good};
}

QString participantsWords(const CourseRow &course)
{
    QString words = QLocale().toString(course.taken);
    if (course.capacity)
        words += QStringLiteral(" / ") + QLocale().toString(*course.capacity);
    return course.waiting == 0 ? words : QStringLiteral("%1 + %2").arg(words, QLocale().toString(course.waiting));
}

QString partnersWords(const QString &partner)
{
    return partsOf(partner).join(QStringLiteral(", "));
}

QString languagesWords(const QString &language)
{
    QStringList names;
    for (const QString &code : partsOf(language))
        names.append(languageName(code));
    return names.join(QStringLiteral(", "));
}

QString courseTitle(const CourseRow &course)
{
    return course.title.isEmpty() ? inLanguage(course.programmeTitle) : course.title;
}

QString shortDays(QDate first, QDate last)
{
    if (first.isNull() || last.isNull() || first == last)
        return dayText(first);
    const QString from = first.year() == last.year() ? first.toString(QStringLiteral("dd/MM")) : dayText(first);
    return QStringLiteral("%1 – %2").arg(from, dayText(last));
}

QString courseDays(QDate first, QDate last)
{
    if (first.isNull())
        return {};
    if (last.isNull())
        return Words::tr("from %1").arg(dayText(first));
    if (first == last)
        return dayText(first);
    return Words::tr("%1 – %2 (%n day(s))", nullptr, int(first.daysTo(last)) + 1).arg(dayText(first), dayText(last));
}

ChipCell recognitionChip(const Course &course, const QList<Recognition> &recognitions)
{
    switch (recognitionStanding(course, recognitions)) {
    case RecognitionStanding::Recognised:
        return {Words::tr("Recognised by the UN: %1").arg(recognitionOf(course, recognitions)->certificate), Tone::Good};
    case RecognitionStanding::NoneOfProgramme: return {Words::tr("Not recognised by the UN"), Tone::Info};
    case RecognitionStanding::DaysUnknown: return {Words::tr("UN recognition: the days of the course are not known"), Tone::Info};
    case RecognitionStanding::PartlyInside: return {Words::tr("Not recognised by the UN: only some of its days lie in the recognised time"), Tone::Warning};
    case RecognitionStanding::Outside: break;
    }
    return {Words::tr("Not recognised by the UN: outside the recognised time"), Tone::Info};
}

} // namespace muster
