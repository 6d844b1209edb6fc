// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft_reminder.h"

#include "core/deployment/tour.h"
#include "core/office/record_list.h"
#include "core/people/document.h"
#include "core/people/language_skill.h"
#include "core/people/rank_held.h"
#include "core/qualification/certificate_template.h"
#include "core/qualification/qualification.h"
#include "core/selection/candidacy.h"
#include "core/training/attendance.h"
#include "core/training/course_mark.h"
#include "core/training/course_result.h"
#include "ui/administration/reference_lists.h"
#include "ui/people/person_place.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"
#include "ui/training/course_place.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype mostWays = 3;

QString words(const char *english)
{
    return QCoreApplication::translate("Drafts", english);
}

const RecordType *typeOf(const Draft &draft)
{
    const auto known = std::find_if(recordTypes().begin(), recordTypes().end(),
                                    [&draft](const RecordType *type) { return draft.place.table == type->table; });
    return known == recordTypes().end() ? nullptr : *known;
}

QString nameOf(const Draft &draft)
{
    const RecordType *type = typeOf(draft);
    const QString kind = type ? noun(*type) : QString::fromLatin1(draft.place.table);
    return draft.place.record == 0 ? words(QT_TRANSLATE_NOOP("Drafts", "%1 (new)")).arg(kind)
        : draft.naming.isEmpty()   ? kind
                                   : QStringLiteral("%1 %2").arg(kind, draft.naming);
}

/// The tab of the person's page on which records of the table are typed.
QString tabOf(const QByteArray &table)
{
    static const QHash<QByteArray, QString> tabs{
        {tableName<RankHeld>, QStringLiteral("ranks")},         {tableName<Document>, QStringLiteral("papers")},
        {tableName<LanguageSkill>, QStringLiteral("languages")}, {tableName<Candidacy>, QStringLiteral("candidacies")},
        {tableName<CourseResult>, QStringLiteral("training")},  {tableName<Qualification>, QStringLiteral("qualifications")},
        {tableName<Tour>, QStringLiteral("tours")}};
    return tabs.value(table);
}

/// A person's own records are typed on the person's page, the cells of a course's grids in the course.
std::optional<Location> placeOf(const Draft &draft)
{
    const auto &lists = referenceLists();
    const bool isListed = std::any_of(lists.begin(), lists.end(), [&draft](const ReferenceList &list) { return list.key() == draft.place.table; });
    const QVariant record = draft.place.record == 0 ? QVariant(QStringLiteral("new")) : QVariant(draft.place.record);
    if (isListed)
        return Location{"administration", {{QStringLiteral("section"), QStringLiteral("lists")},
                                           {QStringLiteral("list"), draft.place.table}, {QStringLiteral("record"), record}}};
    if (draft.place.table == tableName<Attendance>)
        return coursePlace({draft.place.record}, QStringLiteral("attendance"));
    if (draft.place.table == tableName<CourseMark>)
        return coursePlace({draft.place.record}, QStringLiteral("marks"));
    if (draft.place.table == tableName<CertificateTemplate>)
        return Location{"qualification", {{QStringLiteral("template"), draft.place.record}}};
    if (draft.place.table == tableName<Person>)
        return personPlace({draft.place.record});
    const qint64 person = draft.read.value(QLatin1String("person_id")).toInteger();
    if (person == 0)
        return std::nullopt;
    Location place = personPlace({person});
    place.detail.insert(QStringLiteral("tab"), tabOf(draft.place.table));
    return place;
}

void remind(MainWindow &window, const QList<Draft> &drafts)
{
    if (drafts.isEmpty())
        return;
    QStringList names;
    QList<StripAct> ways;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        names << nameOf(drafts[i]);
        if (const auto place = placeOf(drafts[i]); place && ways.size() < mostWays)
            ways.append({words(QT_TRANSLATE_NOOP("Drafts", "Go to %1")).arg(names.last()), [&window, drafts, place, i] {
                             QList<Draft> others = drafts;
                             others.removeAt(i);
                             window.go(*place);
                             remind(window, others);
                         }});
    }
    window.messages()->say(Tone::Info, words(QT_TRANSLATE_NOOP("Drafts", "Typed before and not saved: %1.")).arg(names.join(QStringLiteral(", "))));
    window.messages()->offer(ways);
}

} // namespace

void remindOfDrafts(MainWindow &window, const OfficeDesk &desk)
{
    remind(window, desk.drafts->all());
}

} // namespace muster
