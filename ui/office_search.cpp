// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office_search.h"

#include "core/base/in_language.h"
#include "core/missions/gender_target.h"
#include "core/missions/mission.h"
#include "core/missions/term.h"
#include "core/office/record_desk.h"
#include "core/pipeline/people_list.h"
#include "core/pipeline/person_records.h"
#include "core/selection/candidates_by_stage.h"
#include "core/qualification/certificate.h"
#include "core/storage/repository.h"
#include "core/training/course_list.h"
#include "ui/administration/reference_lists.h"
#include "ui/dashboard/names_answer.h"
#include "ui/people/person_place.h"
#include "ui/people/person_words.h"
#include "ui/qualification/register_place.h"
#include "ui/selection/selection_place.h"
#include "ui/shell/guard.h"
#include "ui/training/course_place.h"
#include "ui/training/training_words.h"
#include "ui/shell/worker_faults.h"

#include <QApplication>
#include <QRegularExpression>

namespace muster {

namespace {

constexpr int mostPeople = 8;
constexpr qsizetype mostCandidates = 4;
constexpr qsizetype mostMissions = 4;
constexpr qsizetype mostCourses = 4;
constexpr qsizetype mostOfAList = 3;

/// Where a candidate goes, and how far along the way he or she is.
QString candidacyWords(const CandidacyMade &made)
{
    const QString unit = unitAndRotation(made.unit, made.rotation);
    const QString goal = unit.isEmpty() ? made.mission : QStringLiteral("%1 → %2").arg(unit, made.mission);
    return QStringLiteral("%1 · %2").arg(stageWords(made.stage), goal);
}

void addCandidacies(QList<SearchHit> &hits, const Database &database, const PersonRow &person)
{
    for (const CandidacyMade &made : candidaciesOf(database, person.id()))
        if (isInProgress(made.stage) && hits.size() < mostCandidates)
            hits.append({person.fullName, candidacyWords(made), QStringLiteral("selection"), candidatePlace(made.id)});
}

/// The candidacies on the way stand behind the people.
void addPeople(QList<SearchHit> &hits, const Database &database, const QString &text)
{
    const QDate noDay(9999, 1, 1);
    QList<SearchHit> candidates;
    for (const PersonRow &row : people(database, {.words = text}, {.limit = mostPeople}, noDay)) {
        hits.append({row.fullName, row.serviceNo, QStringLiteral("people"), personPlace(row.id())});
        addCandidacies(candidates, database, row);
    }
    hits.append(candidates);
}

/// By code, title, programme, venue or partner, the latest first.
void addCourses(QList<SearchHit> &hits, const Database &database, const QString &text)
{
    const QList<CourseId> found = courseOutline(database, {.day = {}, .words = text});
    for (const CourseRow &course : courseRows(database, found.mid(0, mostCourses), {}))
        hits.append({course.code, courseTitle(course), QStringLiteral("training"), coursePlace(course.id)});
}

/// By the beginning of the number, the latest first.
void addCertificates(QList<SearchHit> &hits, const Database &database, const QString &text)
{
    static const QRegularExpression numberBegins(QStringLiteral("^[0-9][0-9A-Z-]{3,}$"));
    const QString number = text.trimmed().toUpper();
    if (!numberBegins.match(number).hasMatch())
        return;
    for (const Certificate &one : select<Certificate>(database, QStringLiteral("WHERE number LIKE ? ORDER BY id DESC LIMIT 4"), {QString(number + u'%')}))
        hits.append({one.number, one.holder, QStringLiteral("qualification"), certificatePlace(one.id)});
}

/// Missions are a list of some dozens, read whole.
void addMissions(QList<SearchHit> &hits, const Database &database, const QString &text)
{
    const QStringList words = searchWords(text);
    qsizetype found = 0;
    for (const Mission &mission : select<Mission>(database, QStringLiteral("ORDER BY code"))) {
        if (!everyWordStartsAWord(words, folded(mission.code + u' ' + mission.nameEn + u' ' + mission.nameVi)) || found == mostMissions)
            continue;
        ++found;
        const NamesQuestion question{.strength = {.where = {{StrengthKey::Mission, mission.code}}}};
        hits.append({mission.code, inLanguage(mission.nameEn, mission.nameVi), QStringLiteral("deployment"),
                     {"dashboard", {{QStringLiteral("names"), toDetail(question)}}}});
    }
}

/// The lists whose records are found by name; missions are found above, and the rest is sought where it stands.
bool isSought(const ReferenceList &list)
{
    const QByteArray table = list.key();
    return !list.oneRecord && table != tableName<Mission> && table != tableName<GenderTarget> && table != tableName<Term>;
}

/// Codes and names of a record, folded.
QString namesOf(const RecordType &type, const QVariantList &values)
{
    QStringList names;
    for (qsizetype i = 0; i < values.size(); ++i)
        if (type.fields[i].kind == FieldKind::Text && type.fields[i].rules.plainText)
            names.append(folded(values[i].toString()));
    return names.join(u' ');
}

void addRecords(QList<SearchHit> &hits, const Database &database, const QString &text)
{
    const QStringList words = searchWords(text);
    for (const ReferenceList &list : referenceLists()) {
        if (!isSought(list))
            continue;
        qsizetype found = 0;
        for (const StoredRecord &record : storedRecords(database, list.type)) {
            if (found == mostOfAList || !everyWordStartsAWord(words, namesOf(list.type, record.values)))
                continue;
            ++found;
            hits.append({list.type.naming(record.values), titleOf(list), QStringLiteral("administration"),
                         {"administration", {{QStringLiteral("list"), list.key()}, {QStringLiteral("record"), record.state.id}}}});
        }
    }
}

QList<SearchHit> hitsFor(const Database &database, const QString &text)
{
    QList<SearchHit> hits;
    if (searchWords(text).isEmpty())
        return hits;
    addPeople(hits, database, text);
    addCourses(hits, database, text);
    addCertificates(hits, database, text);
    addMissions(hits, database, text);
    addRecords(hits, database, text);
    return hits;
}

} // namespace

/// The newest words take the place of older ones that were not looked for yet.
Search officeSearch(const OfficeDesk &desk)
{
    auto asker = std::make_shared<QObject>();
    onFault(*desk.worker, asker.get(), [](const QString &words) { showFault(QApplication::activeWindow(), words); });
    return [worker = desk.worker, asker](const QString &text, const std::function<void(const QList<SearchHit> &)> &take) {
        worker->ask({asker.get(), "search"}, [text](const Database &database) { return hitsFor(database, text); }, take);
    };
}

} // namespace muster
