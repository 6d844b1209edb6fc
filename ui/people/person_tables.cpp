// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_tables.h"

#include "core/office/office.h"
#include "core/pipeline/person_records.h"
#include "ui/people/person_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

namespace {

QString tr(const char *english)
{
    return QCoreApplication::translate("PersonTable", english);
}

QVariant orNothing(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant(QString());
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
    .name = [] { return tr("Papers"); },
    .columns = [] {
        return QList<Column>{{"type", tr("Paper"), Qt::AlignLeft, 240}, {"number", tr("Number"), Qt::AlignLeft, 140},
                             {"issued", tr("Issued"), Qt::AlignRight, 114}, {"expires", tr("Last valid day"), Qt::AlignRight, 120},
                             {"state", tr("Today"), Qt::AlignLeft, 180}, {"note", tr("Note"), Qt::AlignLeft, 160}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(papersOf(shown.office.database(), shown.id, shown.day), [day = shown.day](const Paper &paper) {
            return QVariantList{inLanguage(paper.type), paper.number, paper.issuedOn, paper.expiresOn,
                                chipValue(validityChip(paper.validity, paper.expiresOn, day)), paper.note};
        });
    },
    .emptyText = [] { return tr("No paper of this person has been entered yet: no passport, no medical form, no licence."); },
    .growing = {{0, 2}, {1, 1}, {4, 1}, {5, 2}},
};

const PersonTable languagesTable{
    .name = [] { return tr("Languages"); },
    .columns = [] {
        return QList<Column>{{"language", tr("Language"), Qt::AlignLeft, 240}, {"level", tr("Level"), Qt::AlignLeft, 240}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(languagesOf(shown.office.database(), shown.id), [](const SpokenLanguage &spoken) {
            return QVariantList{languageName(spoken.language), spoken.level};
        });
    },
    .emptyText = [] { return tr("No language has been entered yet."); },
    .growing = {{1}},
};

const PersonTable candidaciesTable{
    .name = [] { return tr("Candidacies"); },
    .columns = [] {
        return QList<Column>{{"mission", tr("Mission"), Qt::AlignLeft, 110}, {"category", tr("Category"), Qt::AlignLeft, 220},
                             {"unit", tr("Unit"), Qt::AlignLeft, 100}, {"stage", tr("Stage"), Qt::AlignLeft, 140},
                             {"nominated", tr("Nominated"), Qt::AlignRight, 114},
                             {"departs", tr("Planned departure"), Qt::AlignRight, 140}, {"note", tr("Note"), Qt::AlignLeft, 160}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(candidaciesOf(shown.office.database(), shown.id), [](const CandidacyMade &made) {
            return QVariantList{made.mission, inLanguage(made.category), unitAndRotation(made.unit, made.rotation),
                                chipValue(stageChip(made.stage)), made.nominatedOn, made.plannedDepartureOn, made.note};
        });
    },
    .emptyText = [] { return tr("This person has not been put forward for a mission yet."); },
    .growing = {{1, 2}, {3, 1}, {6, 2}},
};

const PersonTable trainingTable{
    .name = [] { return tr("Training"); },
    .columns = [] {
        return QList<Column>{{"course", tr("Course"), Qt::AlignLeft, 140}, {"title", tr("Title"), Qt::AlignLeft, 300},
                             {"from", tr("From"), Qt::AlignRight, 114}, {"to", tr("To"), Qt::AlignRight, 114},
                             {"attendance", tr("Attendance %"), Qt::AlignRight, 116}, {"mark", tr("Mark"), Qt::AlignRight, 76},
                             {"outcome", tr("Result"), Qt::AlignLeft, 124}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(trainingOf(shown.office.database(), shown.id), [](const TrainingTaken &taken) {
            return QVariantList{taken.course, taken.title.isEmpty() ? inLanguage(taken.programme) : taken.title,
                                taken.startsOn, taken.endsOn, orNothing(taken.attendancePercent),
                                orNothing(taken.score), chipValue(outcomeChip(taken.outcome))};
        });
    },
    .emptyText = [] { return tr("This person has not been on a course yet."); },
    .growing = {{1, 3}, {6, 1}},
};

const PersonTable qualificationsTable{
    .name = [] { return tr("Qualifications"); },
    .columns = [] {
        return QList<Column>{{"type", tr("Qualified as"), Qt::AlignLeft, 260}, {"granted", tr("Granted"), Qt::AlignRight, 120},
                             {"until", tr("Last valid day"), Qt::AlignRight, 120}, {"state", tr("Today"), Qt::AlignLeft, 180},
                             {"course", tr("Course"), Qt::AlignLeft, 160}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(qualificationsOf(shown.office.database(), shown.id, shown.day), [day = shown.day](const QualificationHeld &held) {
            return QVariantList{inLanguage(held.type), held.grantedOn, held.validUntil,
                                chipValue(validityChip(held.validity, held.validUntil, day)), held.course};
        });
    },
    .emptyText = [] { return tr("This person has no qualification yet. It follows from a course that was passed."); },
    .growing = {{0, 2}, {3, 1}, {4, 1}},
};

/// How a tour ended, or how it stands.
ChipCell tourState(const TourTaken &tour, QDate day)
{
    if (tour.underWayOn(day))
        return {tr("In the mission"), Tone::Good};
    if (tour.arrivedOn > day)
        return {tr("To come"), Tone::Warning};
    return {tour.endReason.isEmpty() ? tr("Over") : tour.endReason, Tone::Info};
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
    .name = [] { return tr("Tours"); },
    .columns = [] {
        return QList<Column>{{"mission", tr("Mission"), Qt::AlignLeft, 130}, {"post", tr("Post"), Qt::AlignLeft, 150},
                             {"arrived", tr("Arrived"), Qt::AlignRight, 114}, {"planned", tr("Planned end"), Qt::AlignRight, 114},
                             {"ended", tr("Last day"), Qt::AlignRight, 114}, {"days", tr("Days"), Qt::AlignRight, 66},
                             {"state", tr("How it ended"), Qt::AlignLeft, 128},
                             {"evaluation", tr("Evaluation"), Qt::AlignLeft, 140}, {"decision", tr("Decision"), Qt::AlignLeft, 150}};
    },
    .rows = [](const PersonShown &shown) {
        return rowsOf(toursOf(shown.office.database(), shown.id), [day = shown.day](const TourTaken &tour) { return tourCells(tour, day); });
    },
    .emptyText = [] { return tr("This person has not been on a tour yet."); },
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
