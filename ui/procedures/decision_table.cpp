// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/decision_table.h"

#include "ui/lists/chip_cell.h"
#include "ui/procedures/procedure_words.h"

namespace muster {

namespace {

enum { NumberColumn, KindColumn };

} // namespace

DecisionTable::DecisionTable(QWidget *parent) : HeldTable(QStringLiteral("decisions"), {{NumberColumn, 2}, {KindColumn, 3}}, parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setChips({KindColumn});
}

void DecisionTable::read(const Database &database)
{
    m_past = pastDecisions(database);
    QList<QVariantList> rows;
    for (qsizetype i = 0; i < m_past.size(); ++i)
        rows.append({m_past[i].number, chipValue({tr("not recorded yet"), Tone::Warning}), QDate(), QString(), 0, m_past[i].tours, -1 - i});
    for (const DecisionRow &row : decisionList(database))
        rows.append({row.decision.number, decisionWords(row.decision.kind), row.decision.signedOn, row.decision.signer, row.candidates,
                     row.tours, row.decision.id.value});
    setRows(rows);
    if (chosen() == 0 && count() > 0)
        choose(idAt(0));
}

QString DecisionTable::unrecorded() const
{
    const qint64 place = -1 - chosen();
    return place >= 0 && place < m_past.size() ? m_past[place].number : QString();
}

QString DecisionTable::figure() const
{
    const qsizetype recorded = count() - m_past.size();
    return m_past.isEmpty() ? tr("Decisions: %1").arg(recorded)
                            : tr("Decisions: %1, numbers on tours without a decision: %2").arg(recorded).arg(m_past.size());
}

void DecisionTable::retranslate()
{
    setAccessibleName(tr("Decisions"));
    setEmptyText(tr("No decision is recorded yet.\n\nPress Ctrl+N to enter one, or choose “Decide for candidates” to record one for many at once."));
    setColumns({{"number", tr("Number"), Qt::AlignLeft, 146},
                {"kind", tr("Kind"), Qt::AlignLeft, 116},
                {"signed", tr("Signed on"), Qt::AlignRight, 106},
                {"signer", tr("Signer"), Qt::AlignLeft, 120},
                {"candidacies", tr("Candidacies"), Qt::AlignRight, 98},
                {"tours", tr("Tours"), Qt::AlignRight, 66}},
               {"signer"});
}

} // namespace muster
