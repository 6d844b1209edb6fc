// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/course_paper_head.h"

namespace muster {

namespace {

QString joinedWords(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QStringList letterheadOf(const PaperWords &words, const OfficeProfile &office)
{
    const QString name = words.of(office.name, office.nameVi);
    QStringList lines = office.letterhead.split(u'\n', Qt::SkipEmptyParts);
    if (!office.letterhead.contains(name))
        lines.append(name);
    return lines;
}

QStringList courseLines(const PaperWords &words, const CourseFacts &facts)
{
    const Course &course = facts.course;
    const QString days = course.startsOn.isValid() ? QStringLiteral("%1 – %2").arg(words.day(course.startsOn), words.day(course.endsOn)) : QString();
    QStringList lines{joinedWords({course.code, course.title, words.of(facts.programme.en, facts.programme.vi)}), joinedWords({days, facts.venue})};
    lines.removeAll(QString());
    return lines;
}

} // namespace muster
