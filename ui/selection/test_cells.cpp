// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/test_cells.h"

#include "core/base/in_language.h"
#include "ui/selection/call_words.h"
#include "ui/selection/typed_mark.h"
#include "ui/shell/day_text.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct TestCells {
    Q_DECLARE_TR_FUNCTIONS(TestCells)
};

Tone toneOf(TestStanding standing)
{
    switch (standing) {
    case TestStanding::Passed:
        return Tone::Good;
    case TestStanding::Failed:
        return Tone::Error;
    case TestStanding::RunOut:
        return Tone::Warning;
    case TestStanding::NotKnown:
    case TestStanding::NotTaken:
        break;
    }
    return Tone::Info;
}

EntryCell cellOf(const TestCell &cell)
{
    if (cell.standing == TestStanding::NotTaken)
        return {};
    QString note = standingWords(cell.standing);
    if (cell.standing == TestStanding::RunOut)
        note = TestCells::tr("run out %1").arg(dayText(cell.validUntil));
    if (cell.attempts > 1)
        note = TestCells::tr("%1, attempt %2").arg(note, QString::number(cell.attempts));
    return {markText(cell.mark), note, toneOf(cell.standing)};
}

EntryCell clearanceCell(const Clearance &clearance)
{
    switch (clearance.standing) {
    case TestStanding::Passed:
        return {TestCells::tr("Cleared until %1").arg(dayText(clearance.validUntil)), {}, Tone::Good};
    case TestStanding::RunOut:
        return {TestCells::tr("Run out %1").arg(dayText(clearance.validUntil)), {}, Tone::Warning};
    case TestStanding::Failed:
        return {TestCells::tr("Not cleared"), {}, Tone::Error};
    case TestStanding::NotKnown:
    case TestStanding::NotTaken:
        break;
    }
    return {TestCells::tr("Not known yet")};
}

} // namespace

QString testName(const TestKind &kind)
{
    const QString name = inLanguage(kind.nameEn, kind.nameVi);
    return name.isEmpty() ? kind.code : name;
}

QList<EntryColumn> testColumns(const TestGrid &grid)
{
    QList<EntryColumn> columns{{TestCells::tr("Name"), {}, false, 200}, {TestCells::tr("Service no."), {}, false, 106}};
    for (const TestKind &kind : grid.kinds)
        columns.append({testName(kind), TestCells::tr("pass %1 of %2").arg(markText(kind.passMark), markText(kind.fullMark)), true, 152});
    if (grid.isAssessment)
        columns.append({TestCells::tr("Clearance"), {}, false, 232});
    return columns;
}

QList<EntryRow> testRows(const TestGrid &grid, QDate day)
{
    QList<EntryRow> rows;
    for (const TestGridRow &one : grid.rows) {
        EntryRow row{{one.fullName}, {one.serviceNo}};
        for (const TestCell &cell : one.cells)
            row.append(cellOf(cell));
        if (grid.isAssessment)
            row.append(clearanceCell(clearanceOf(one.cells, day)));
        rows.append(row);
    }
    return rows;
}

} // namespace muster
