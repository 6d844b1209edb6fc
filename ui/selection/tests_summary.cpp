// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/tests_summary.h"

#include "ui/selection/call_words.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

bool isThrough(const TestGridRow &row)
{
    return !row.cells.isEmpty()
        && std::all_of(row.cells.begin(), row.cells.end(), [](const TestCell &cell) { return cell.standing == TestStanding::Passed; });
}

bool mayResitOne(const TestGridRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const TestCell &cell) { return mayResit(cell.standing); });
}

} // namespace

TestsSummary::TestsSummary(QWidget *parent)
    : QWidget(parent), m_share(new ShareBars(this)), m_words(new ElidedLabel(TextLook::Soft, {}, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_share);
    rows->addWidget(m_words);
    m_share->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TestsSummary::show(const TestGrid &grid, const QList<WomensShare> &shares)
{
    const auto through = std::count_if(grid.rows.begin(), grid.rows.end(), isThrough);
    const auto resit = std::count_if(grid.rows.begin(), grid.rows.end(), mayResitOne);
    QStringList words;
    QList<ShareRow> bars;
    if (!grid.kinds.isEmpty() && !grid.rows.isEmpty())
        words << (grid.isAssessment ? tr("%1 of %2 are cleared; %3 may resit a part.") : tr("%1 of %2 have passed all tests; %3 may resit one."))
                     .arg(through).arg(grid.rows.size()).arg(resit);
    for (const WomensShare &share : shares) {
        words << shareWords(share);
        bars.append(shareRow(share));
    }
    m_share->setRows(bars);
    m_share->setFixedHeight(m_share->sizeHint().height());
    m_share->setVisible(!bars.isEmpty() && bars.first().share);
    const bool asksNothing = grid.kinds.isEmpty() && !grid.rows.isEmpty();
    m_words->setText(asksNothing ? tr("No test is asked for here yet: «New test» enters one, with its marks and the categories it is for.") : words.join(u' '));
}

QString TestsSummary::words() const
{
    return m_words->text();
}

void TestsSummary::retranslate()
{
    m_share->setAccessibleName(tr("Women’s share against what is asked"));
}

} // namespace muster
