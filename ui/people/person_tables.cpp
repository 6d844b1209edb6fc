// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_tables.h"

#include "core/deployment/tour.h"
#include "core/office/office.h"
#include "core/pipeline/person_records.h"
#include "ui/people/person_words.h"

#include <QCoreApplication>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonTable)
};

/// Nothing where it is not known.
QVariant figure(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

/// No figure where there is no scan, so that those with scans stand out.
QVariant scansText(qint64 scans)
{
    return scans > 0 ? QVariant(scans) : QVariant(QString());
}

/// One row for each record, made into cells.
template <class Record, class Cells>
QList<QVariantList> rowsOf(const QList<Record> &records, Cells cells)
{
    QList<QVariantList> rows;
    for (const Record &record : records)
        rows.append(cells(record));
    return rows;
}

/// How a tour ended, or how it stands.
ChipCell tourState(const TourTaken &tour, QDate day)
{
    if (tour.underWayOn(day))
        return {Words::tr("In the mission"), Tone::Good};
    if (tour.arrivedOn > day)
        return {Words::tr("To come"), Tone::Warning};
    return {tour.endReason.isEmpty() ? Words::tr("Over") : tour.endReason, Tone::Info};
}

QVariantList tourCells(const TourTaken &tour, QDate day)
{
    const QString unit = unitAndRotation(tour.unit, tour.rotation);
    const QDate planned = tour.extendedEndOn.isNull() ? tour.plannedEndOn : tour.extendedEndOn;
    const QDate until = tour.endedOn.isNull() ? planned : tour.endedOn;
    const QString mission = unit.isEmpty() ? tour.mission : QStringLiteral("%1 · %2").arg(tour.mission, unit);
    return {mission, tour.post.isEmpty() ? inLanguage(tour.category) : tour.post, tour.arrivedOn, until,
            tour.daysServed(day), chipValue(tourState(tour, day)), tour.evaluation, tour.decisionNo, tour.id.value};
}

} // namespace

const PersonTable papersTable{
    .type = &recordType<Document>,
    .name = [] { return Words::tr("Papers"); },
    .adding = [] { return Words::tr("Add paper"); },
    .columns = [] {
        return QList<Column>{{"type", Words::tr("Paper"), Qt::AlignLeft, 240}, {"number", Words::tr("Number"), Qt::AlignLeft, 140},
                             {"issued", Words::tr("Issued"), Qt::AlignRight, 114}, {"expires", Words::tr("Last valid day"), Qt::AlignRight, 120},
                             {"state", Words::tr("Today"), Qt::AlignLeft, 180}, {"scans", Words::tr("Scans"), Qt::AlignRight, 88},
                             {"note", Words::tr("Note"), Qt::AlignLeft, 140}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(papersOf(shown.office.database(), shown.id, shown.day), [day = shown.day](const Paper &paper) {
            return QVariantList{inLanguage(paper.type), paper.number, paper.issuedOn, paper.expiresOn,
                                chipValue(validityChip(paper.validity, paper.expiresOn, day)), scansText(paper.scans), paper.note, paper.id.value};
        });
    },
    .emptyText = [] { return Words::tr("No paper of this person has been entered yet: no passport, no medical form, no licence. Ctrl+N adds one."); },
    .growing = {{0, 2}, {1, 1}, {4, 1}, {6, 2}},
};

const PersonTable ranksTable{
    .type = &recordType<RankHeld>,
    .name = [] { return Words::tr("Ranks"); },
    .adding = [] { return Words::tr("Add rank"); },
    .columns = [] {
        return QList<Column>{{"rank", Words::tr("Rank"), Qt::AlignLeft, 300}, {"from", Words::tr("From"), Qt::AlignRight, 140},
                             {"rest", QString(), Qt::AlignLeft, 40}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(ranksOf(shown.office.database(), shown.id), [](const DatedRank &held) {
            return QVariantList{inLanguage(held.rank), held.fromOn.isNull() ? QVariant(Words::tr("not known")) : held.fromOn, QString(), held.id.value};
        });
    },
    .emptyText = [] { return Words::tr("No rank has been entered yet. Ctrl+N adds one."); },
    .growing = {{2, 1}},
};

const PersonTable languagesTable{
    .type = &recordType<LanguageSkill>,
    .name = [] { return Words::tr("Languages"); },
    .adding = [] { return Words::tr("Add language"); },
    .columns = [] {
        return QList<Column>{{"language", Words::tr("Language"), Qt::AlignLeft, 240}, {"level", Words::tr("Level"), Qt::AlignLeft, 240}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(languagesOf(shown.office.database(), shown.id), [](const SpokenLanguage &spoken) {
            return QVariantList{languageName(spoken.language), spoken.level, spoken.id.value};
        });
    },
    .emptyText = [] { return Words::tr("No language has been entered yet. Ctrl+N adds one."); },
    .growing = {{1}},
};

const PersonTable candidaciesTable{
    .type = &recordType<Candidacy>,
    .name = [] { return Words::tr("Candidacies"); },
    .adding = [] { return Words::tr("Add candidacy"); },
    .columns = [] {
        return QList<Column>{{"mission", Words::tr("Mission"), Qt::AlignLeft, 110}, {"category", Words::tr("Category"), Qt::AlignLeft, 220},
                             {"unit", Words::tr("Unit"), Qt::AlignLeft, 100}, {"stage", Words::tr("Stage"), Qt::AlignLeft, 140},
                             {"nominated", Words::tr("Nominated"), Qt::AlignRight, 114},
                             {"departs", Words::tr("Planned departure"), Qt::AlignRight, 140}, {"note", Words::tr("Note"), Qt::AlignLeft, 160}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(candidaciesOf(shown.office.database(), shown.id), [](const CandidacyMade &made) {
            return QVariantList{made.mission, inLanguage(made.category), unitAndRotation(made.unit, made.rotation),
                                chipValue(stageChip(made.stage)), made.nominatedOn, made.plannedDepartureOn, made.note, made.id.value};
        });
    },
    .emptyText = [] { return Words::tr("This person has not been put forward for a mission yet. Ctrl+N adds a candidacy."); },
    .growing = {{1, 2}, {3, 1}, {6, 2}},
};

const PersonTable trainingTable{
    .type = &recordType<CourseResult>,
    .name = [] { return Words::tr("Training"); },
    .adding = [] { return Words::tr("Add training"); },
    .columns = [] {
        return QList<Column>{{"course", Words::tr("Course"), Qt::AlignLeft, 166}, {"title", Words::tr("Title"), Qt::AlignLeft, 280},
                             {"from", Words::tr("From"), Qt::AlignRight, 114}, {"to", Words::tr("To"), Qt::AlignRight, 114},
                             {"attendance", Words::tr("Attendance %"), Qt::AlignRight, 116, 0}, {"mark", Words::tr("Mark"), Qt::AlignRight, 76, 1},
                             {"outcome", Words::tr("Result"), Qt::AlignLeft, 124}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(trainingOf(shown.office.database(), shown.id), [](const TrainingTaken &taken) {
            return QVariantList{taken.course, taken.title.isEmpty() ? inLanguage(taken.programme) : taken.title,
                                taken.startsOn, taken.endsOn, figure(taken.attendancePercent),
                                figure(taken.score), chipValue(outcomeChip(taken.outcome)), taken.id.value};
        });
    },
    .emptyText = [] { return Words::tr("This person has not been on a course yet. Ctrl+N adds a result."); },
    .growing = {{1, 3}, {6, 1}},
};

const PersonTable qualificationsTable{
    .type = &recordType<Qualification>,
    .name = [] { return Words::tr("Qualifications"); },
    .adding = [] { return Words::tr("Add qualification"); },
    .columns = [] {
        return QList<Column>{{"type", Words::tr("Qualified as"), Qt::AlignLeft, 260}, {"granted", Words::tr("Granted"), Qt::AlignRight, 120},
                             {"until", Words::tr("Last valid day"), Qt::AlignRight, 120}, {"state", Words::tr("Today"), Qt::AlignLeft, 180},
                             {"course", Words::tr("Course"), Qt::AlignLeft, 160}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(qualificationsOf(shown.office.database(), shown.id, shown.day), [day = shown.day](const QualificationHeld &held) {
            return QVariantList{inLanguage(held.type), held.grantedOn, held.standing.lastDay,
                                chipValue(standingChip(held.standing, day)), held.course, held.id.value};
        });
    },
    .emptyText = [] { return Words::tr("This person has no qualification yet. It follows from a course that was passed; Ctrl+N adds one by hand."); },
    .growing = {{0, 2}, {3, 1}, {4, 1}},
};

const PersonTable toursTable{
    .type = &recordType<Tour>,
    .name = [] { return Words::tr("Tours"); },
    .adding = [] { return Words::tr("Add tour"); },
    .columns = [] {
        return QList<Column>{{"mission", Words::tr("Mission"), Qt::AlignLeft, 140}, {"post", Words::tr("Post"), Qt::AlignLeft, 130},
                             {"arrived", Words::tr("Arrived"), Qt::AlignRight, 114}, {"until", Words::tr("Until, or planned"), Qt::AlignRight, 136},
                             {"days", Words::tr("Days"), Qt::AlignRight, 80},
                             {"state", Words::tr("How it ended"), Qt::AlignLeft, 124},
                             {"evaluation", Words::tr("Evaluation"), Qt::AlignLeft, 116}, {"decision", Words::tr("Decision"), Qt::AlignLeft, 154}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(toursOf(shown.office.database(), shown.id), [day = shown.day](const TourTaken &tour) { return tourCells(tour, day); });
    },
    .emptyText = [] { return Words::tr("This person has not been on a tour yet. Ctrl+N adds one."); },
    .growing = {{0, 1}, {1, 3}, {5, 1}, {6, 1}, {7, 1}},
};

} // namespace muster
