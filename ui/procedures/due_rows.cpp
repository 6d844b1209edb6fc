// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/due_rows.h"

#include "core/missions/rotation.h"
#include "core/missions/unit.h"
#include "core/procedures/checklist_rows.h"
#include "core/storage/repository.h"
#include "ui/lists/paged_model.h"
#include "ui/people/person_words.h"
#include "ui/procedures/procedure_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/worker_faults.h"

namespace muster {

namespace {

/// The rotations that somebody on the way is to go with, as «L2FH 7».
QList<std::pair<RotationId, QString>> rotationsAhead(const Database &database)
{
    QHash<UnitId, QString> units;
    for (const Unit &unit : select<Unit>(database))
        units.insert(unit.id, unit.code);
    QList<std::pair<RotationId, QString>> rotations;
    const QString those = QStringLiteral("WHERE id IN (SELECT c.rotation_id FROM candidacy c JOIN checklist_item i ON i.candidacy_id = c.id "
                                         "WHERE i.done_on IS NULL) ORDER BY unit_id, id");
    for (const Rotation &rotation : select<Rotation>(database, those))
        rotations.append({rotation.id, unitAndRotation(units.value(rotation.unitId), rotation.number)});
    return rotations;
}

} // namespace

QVariantList dueCells(const DueRow &row, QDate day)
{
    const QString place = unitAndRotation(row.unit, row.rotation);
    const QVariant due = row.dueOn.isValid() ? QVariant(row.dueOn) : QVariant(noDueWords(row.anchor));
    const ChipCell stands = dueChip(row.dueOn, day);
    return {chipValue(stands.words.isEmpty() ? ChipCell{QCoreApplication::translate("Procedures", "no due day")} : stands), due, inLanguage(row.step), row.fullName,
            place.isEmpty() ? QStringLiteral("%1 · %2").arg(row.category, row.mission) : QStringLiteral("%1 · %2").arg(place, row.mission),
            row.responsible, row.departure, row.serviceNo, phaseName(row.phase), row.note, row.id.value};
}

DueRows::DueRows(OfficeDesk desk, QWidget *view) : QObject(view), m_desk(std::move(desk)), m_view(view), m_model(new PagedModel(this))
{
    onFault(*m_desk.worker, this, [this](const QString &words) { showFault(m_view, words); });
}

DueRows::Answer DueRows::read(const Database &database, const DueFilter &filter)
{
    return {filter, dueOutline(database, filter), {dueCounts(database, filter), dueOwners(database, filter), rotationsAhead(database)}};
}

void DueRows::ask(const DueFilter &filter)
{
    m_desk.worker->ask({this, "due"}, [filter](const Database &database) { return read(database, filter); },
                       [this](const Answer &answer) { take(answer); });
}

void DueRows::take(const Answer &answer)
{
    m_shown = answer.filter;
    m_outline = answer.outline;
    m_choices = answer.choices;
    m_read.clear();
    m_model->setSource({[this](qint64 offset, int limit) { return rows(offset, limit); }, m_outline.count});
    emit changed();
}

QList<QVariantList> DueRows::rows(qint64 offset, int limit)
{
    QList<QVariantList> cells;
    attempt(m_view, [&] {
        for (const DueRow &row : dueRows(m_desk.office.database(), m_shown, m_outline, offset, limit)) {
            m_read.insert(row.id.value, row);
            cells.append(dueCells(row, m_shown.day));
        }
    });
    return cells;
}

const DueRow *DueRows::at(int row)
{
    const auto known = m_read.constFind(m_model->idOf(row).toLongLong());
    return known == m_read.constEnd() ? nullptr : &*known;
}

std::function<SheetRows()> DueRows::everything() const
{
    return [address = m_desk.office.database().address(), filter = m_shown]() -> SheetRows {
        const auto database = std::make_shared<const Database>(Database::open(address));
        return [database, day = filter.day, next = duePages(*database, filter)] {
            QList<QVariantList> cells;
            for (const DueRow &row : next())
                cells.append(dueCells(row, day));
            return cells;
        };
    };
}

} // namespace muster
