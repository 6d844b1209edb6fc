// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/certificate/certificates_asked.h"

#include "app/musterctl/words.h"
#include "app/musterctl/wrong_usage.h"
#include "core/base/errors.h"
#include "core/storage/repository.h"

namespace muster {

namespace {

/// The one record with this text in a column.
template <class Record>
Record recordWith(const Database &database, const char *column, const QString &text, const char *missing)
{
    const QList<Record> found = select<Record>(database, QStringLiteral("WHERE %1 = ?").arg(QLatin1String(column)), {text});
    if (found.isEmpty())
        throw Missing(commandWords(missing).arg(text));
    return found.first();
}

QList<QualificationId> qualificationsOf(const Database &database, const QualificationsAsked &asked)
{
    const auto person = recordWith<Person>(database, "service_no", asked.serviceNo, QT_TRANSLATE_NOOP("Command line", "There is nobody with the service number «%1»."));
    const auto type = recordWith<QualificationType>(database, "code", asked.type, QT_TRANSLATE_NOOP("Command line", "There is no qualification type «%1»."));
    QList<QualificationId> ids;
    for (const Qualification &one : select<Qualification>(database, QStringLiteral("WHERE person_id = ? AND type_id = ? ORDER BY granted_on DESC, id DESC"),
                                                          {person.id.value, type.id.value}))
        ids.append(one.id);
    // Only the latest period is issued a certificate; papers of earlier ones have been.
    return ids.mid(0, 1);
}

} // namespace

OptionInfos qualificationOptions()
{
    return {{"course", Takes::OneValue, "CODE", QT_TRANSLATE_NOOP("Command line", "everybody who was granted a qualification by this course")},
            {"person", Takes::OneValue, "SERVICE_NO", QT_TRANSLATE_NOOP("Command line", "one person, with --type")},
            {"type", Takes::OneValue, "TYPE", QT_TRANSLATE_NOOP("Command line", "the code of the qualification")}};
}

QualificationsAsked qualificationsAsked(const Arguments &arguments)
{
    const bool isCourse = arguments.has("course") && !arguments.has("person") && !arguments.has("type");
    const bool isPerson = arguments.has("person") && arguments.has("type") && !arguments.has("course");
    if (!isCourse && !isPerson)
        throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "Either --course, or --person and --type are wanted.")));
    return {arguments.text("course").value_or(QString()), arguments.text("person").value_or(QString()), arguments.text("type").value_or(QString())};
}

QList<ToIssue> toIssueOf(const Database &database, const QualificationsAsked &asked, QDate day)
{
    if (asked.course.isEmpty())
        return toIssue(database, qualificationsOf(database, asked), day);
    const auto course = recordWith<Course>(database, "code", asked.course, QT_TRANSLATE_NOOP("Command line", "There is no course «%1»."));
    return toIssueOfCourse(database, course.id, day);
}

} // namespace muster
