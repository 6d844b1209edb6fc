// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_tables.h"

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

/// One row for each record, made into cells.
template <class Record, class Cells>
QList<QVariantList> rowsOf(const QList<Record> &records, Cells cells)
{
    QList<QVariantList> rows;
    for (const Record &record : records)
        rows.append(cells(record));
    return rows;
}

const PersonTable papersTable{
    .name = [] { return Words::tr("Papers"); },
    .columns = [] {
        return QList<Column>{{"type", Words::tr("Paper"), Qt::AlignLeft, 240}, {"number", Words::tr("Number"), Qt::AlignLeft, 140},
                             {"issued", Words::tr("Issued"), Qt::AlignRight, 114}, {"expires", Words::tr("Last valid day"), Qt::AlignRight, 120},
                             {"state", Words::tr("Today"), Qt::AlignLeft, 180}, {"note", Words::tr("Note"), Qt::AlignLeft, 160}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(papersOf(shown.office.database(), shown.id, shown.day), [day = shown.day](const Paper &paper) {
            return QVariantList{inLanguage(paper.type), paper.number, paper.issuedOn, paper.expiresOn,
                                chipValue(validityChip(paper.validity, paper.expiresOn, day)), paper.note};
        });
    },
    .emptyText = [] { return Words::tr("No paper of this person has been entered yet: no passport, no medical form, no licence."); },
    .growing = {{0, 2}, {1, 1}, {4, 1}, {5, 2}},
};

const PersonTable languagesTable{
    .name = [] { return Words::tr("Languages"); },
    .columns = [] {
        return QList<Column>{{"language", Words::tr("Language"), Qt::AlignLeft, 240}, {"level", Words::tr("Level"), Qt::AlignLeft, 240}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(languagesOf(shown.office.database(), shown.id), [](const SpokenLanguage &spoken) {
            return QVariantList{languageName(spoken.language), spoken.level};
        });
    },
    .emptyText = [] { return Words::tr("No language has been entered yet."); },
    .growing = {{1}},
};

const PersonTable candidaciesTable{
    .name = [] { return Words::tr("Candidacies"); },
    .columns = [] {
        return QList<Column>{{"mission", Words::tr("Mission"), Qt::AlignLeft, 110}, {"category", Words::tr("Category"), Qt::AlignLeft, 220},
                             {"unit", Words::tr("Unit"), Qt::AlignLeft, 100}, {"stage", Words::tr("Stage"), Qt::AlignLeft, 140},
                             {"nominated", Words::tr("Nominated"), Qt::AlignRight, 114},
                             {"departs", Words::tr("Planned departure"), Qt::AlignRight, 140}, {"note", Words::tr("Note"), Qt::AlignLeft, 160}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(candidaciesOf(shown.office.database(), shown.id), [](const CandidacyMade &made) {
            return QVariantList{made.mission, inLanguage(made.category), unitAndRotation(made.unit, made.rotation),
                                chipValue(stageChip(made.stage)), made.nominatedOn, made.plannedDepartureOn, made.note};
        });
    },
    .emptyText = [] { return Words::tr("This person has not been put forward for a mission yet."); },
    .growing = {{1, 2}, {3, 1}, {6, 2}},
};

const PersonTable trainingTable{
    .name = [] { return Words::tr("Training"); },
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
                                figure(taken.score), chipValue(outcomeChip(taken.outcome))};
        });
    },
    .emptyText = [] { return Words::tr("This person has not been on a course yet."); },
    .growing = {{1, 3}, {6, 1}},
};

const PersonTable qualificationsTable{
    .name = [] { return Words::tr("Qualifications"); },
    .columns = [] {
        return QList<Column>{{"type", Words::tr("Qualified as"), Qt::AlignLeft, 260}, {"granted", Words::tr("Granted"), Qt::AlignRight, 120},
                             {"until", Words::tr("Last valid day"), Qt::AlignRight, 120}, {"state", Words::tr("Today"), Qt::AlignLeft, 180},
                             {"course", Words::tr("Course"), Qt::AlignLeft, 160}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(qualificationsOf(shown.office.database(), shown.id, shown.day), [day = shown.day](const QualificationHeld &held) {
            return QVariantList{inLanguage(held.type), held.grantedOn, held.validUntil,
                                chipValue(validityChip(held.validity, held.validUntil, day)), held.course};
        });
    },
    .emptyText = [] { return Words::tr("This person has no qualification yet. It follows from a course that was passed."); },
    .growing = {{0, 2}, {3, 1}, {4, 1}},
};

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
    const QString mission = unit.isEmpty() ? tour.mission : QStringLiteral("%1 · %2").arg(tour.mission, unit);
    return {mission, tour.post.isEmpty() ? inLanguage(tour.category) : tour.post, tour.arrivedOn, planned,
            tour.endedOn, tour.daysServed(day), chipValue(tourState(tour, day)), tour.evaluation, tour.decisionNo};
}

PersonTab *tabOf(const PersonTable &table)
{
    return new TableTab(table);
}

} // namespace

const PersonTable toursTable{
    .name = [] { return Words::tr("Tours"); },
    .columns = [] {
        return QList<Column>{{"mission", Words::tr("Mission"), Qt::AlignLeft, 130}, {"post", Words::tr("Post"), Qt::AlignLeft, 150},
                             {"arrived", Words::tr("Arrived"), Qt::AlignRight, 114}, {"planned", Words::tr("Planned end"), Qt::AlignRight, 114},
                             {"ended", Words::tr("Last day"), Qt::AlignRight, 114}, {"days", Words::tr("Days"), Qt::AlignRight, 66},
                             {"state", Words::tr("How it ended"), Qt::AlignLeft, 128},
                             {"evaluation", Words::tr("Evaluation"), Qt::AlignLeft, 140}, {"decision", Words::tr("Decision"), Qt::AlignLeft, 150}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(toursOf(shown.office.database(), shown.id), [day = shown.day](const TourTaken &tour) { return tourCells(tour, day); });
    },
    .emptyText = [] { return Words::tr("This person has not been on a tour yet."); },
    .growing = {{0, 1}, {1, 3}, {6, 1}, {7, 1}, {8, 1}},
};

PersonTab *papersTab()
{
    return tabOf(papersTable);
}

PersonTab *languagesTab()
{
    return tabOf(languagesTable);
}

PersonTab *candidaciesTab()
{
    return tabOf(candidaciesTable);
}

PersonTab *trainingTab()
{
    return tabOf(trainingTable);
}

PersonTab *qualificationsTab()
{
    return tabOf(qualificationsTable);
}

} // namespace muster
