// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/blocked_view.h"

#include "core/missions/category.h"
#include "core/missions/rotation.h"
#include "core/missions/unit.h"
#include "core/storage/repository.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/people/person_words.h"
#include "ui/lists/held_table.h"
#include "ui/procedures/procedure_words.h"
#include "ui/selection/selection_place.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/work_bar.h"
#include "ui/shell/worker_faults.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace muster {

namespace {

enum { NameColumn, StageColumn, ForColumn, OpenColumn, ActsColumn, DepartureColumn, EarliestColumn, ChainColumn };

constexpr int actsHeight = 168;

QString rotationKey(RotationId id) { return QStringLiteral("rotation-%1").arg(id.value); }
QString categoryKey(CategoryId id) { return QStringLiteral("category-%1").arg(id.value); }

bool isOpen(const Finding &finding)
{
    return finding.isOpen();
}

QString openTitles(const BlockedCandidate &candidate)
{
    QStringList titles;
    for (const Finding &finding : candidate.findings)
        if (isOpen(finding))
            titles << finding.title;
    return titles.join(QStringLiteral("; "));
}

/// One act: what, what was found, who, by when.
QString actWords(const Finding &finding, QDate day)
{
    QStringList parts{QStringLiteral("<b>%1</b>").arg(finding.title.toHtmlEscaped()), finding.words.toHtmlEscaped()};
    if (!finding.owner.isEmpty())
        parts << finding.owner.toHtmlEscaped();
    if (finding.dueOn.isValid())
        parts << QStringLiteral("%1 (%2)").arg(dayText(finding.dueOn), dueChip(finding.dueOn, day).words);
    parts.removeAll(QString());
    return QStringLiteral("• ") + parts.join(QStringLiteral(" · "));
}

ChipCell openChip(int open)
{
    return {QString::number(open), open == 0 ? Tone::Good : open > 3 ? Tone::Error : Tone::Warning};
}

} // namespace

BlockedView::BlockedView(OfficeDesk desk, QWidget *parent)
    : PageView(parent), m_desk(std::move(desk)), m_whom(new QComboBox(this)), m_count(makeLabel(TextLook::Soft, {}, this)),
      m_work(new WorkBar(this)),
      m_table(new HeldTable(QStringLiteral("blocked"), {{NameColumn, 1}, {ActsColumn, 3}, {ChainColumn, 2}}, this)),
      m_name(makeLabel(TextLook::Heading, {}, this)), m_acts(makeLabel(TextLook::Body, {}, this))
{
    build();
    connect(m_whom, &QComboBox::currentIndexChanged, this, [this] {
        ask();
        emit moved();
    });
    connect(m_table, &HeldTable::currentRecord, this, &BlockedView::showActs);
    connect(m_table, &HeldTable::openedRecord, this, [this](qint64 id) { emit goTo(candidatePlace({id})); });
    onFault(*m_desk.worker, this, [this](const QString &words) {
        m_work->end();
        showFault(this, words);
    });
    retranslate();
}

void BlockedView::build()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::unit);
    auto *tools = makeListButton(m_table, this);
    m_whom->setMinimumContentsLength(30);
    m_whom->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_whom->setMinimumWidth(60);
    top->addWidget(m_whom);
    top->addWidget(m_count);
    top->addWidget(m_work, 1);
    top->addWidget(tools);
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setFixedHeight(actsHeight);
    auto *area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_acts);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    inner->addWidget(m_name);
    inner->addWidget(area, 1);
    m_acts->setWordWrap(true);
    m_acts->setAlignment(Qt::AlignTop);
    m_acts->setTextFormat(Qt::RichText);
    m_acts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(top);
    rows->addWidget(m_table, 1);
    rows->addWidget(card);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setChips({StageColumn, OpenColumn});
    m_table->setMatter([this] { return ListMatter{.title = tr("What blocks candidates: %1").arg(m_whom->currentText()), .lines = {tr("As of %1").arg(longDayText(m_day))}}; });
    setTabOrderOf({m_whom, m_work, tools, m_table});
}

/// Rotations and categories that somebody on the way goes for; the first entry is everybody.
void BlockedView::fillChoices()
{
    const Database &database = m_desk.office.database();
    QHash<UnitId, QString> units;
    for (const Unit &unit : select<Unit>(database))
        units.insert(unit.id, unit.code);
    const QSignalBlocker quiet(m_whom);
    const QString before = m_whom->currentData().toString();
    m_whom->clear();
    m_whom->addItem(tr("All candidates on the way"), QString());
    for (const Rotation &one : select<Rotation>(database, QStringLiteral("WHERE id IN (SELECT rotation_id FROM candidacy) ORDER BY unit_id, id")))
        m_whom->addItem(tr("Rotation %1").arg(unitAndRotation(units.value(one.unitId), one.number)), rotationKey(one.id));
    for (const Category &one : select<Category>(database, QStringLiteral("WHERE id IN (SELECT category_id FROM candidacy) ORDER BY code")))
        m_whom->addItem(tr("Category %1").arg(one.code), categoryKey(one.id));
    m_whom->setCurrentIndex(qMax(0, m_whom->findData(before)));
    m_whom->view()->setMinimumWidth(m_whom->view()->sizeHintForColumn(0) + 3 * Theme::unit);
}

void BlockedView::refresh(QDate day)
{
    m_day = day;
    attempt(this, [this] { fillChoices(); });
    ask();
}

void BlockedView::ask()
{
    if (!m_day.isValid())
        return;
    BlockFilter filter{.day = m_day};
    const QString chosen = m_whom->currentData().toString();
    if (chosen.startsWith(QLatin1String("rotation")))
        filter.rotation = RotationId{chosen.section(u'-', 1).toLongLong()};
    else if (chosen.startsWith(QLatin1String("category")))
        filter.category = CategoryId{chosen.section(u'-', 1).toLongLong()};
    m_work->begin(tr("Looking at what blocks each candidate…"), 0);
    m_work->giveUpButton()->setEnabled(false);
    m_desk.worker->ask({this, "blocked"}, [filter](const Database &database) { return blockedCandidates(database, filter); },
                       [this](const QList<BlockedCandidate> &candidates) { take(candidates); });
}

void BlockedView::take(const QList<BlockedCandidate> &candidates)
{
    m_work->end();
    m_candidates = candidates;
    QList<QVariantList> rows;
    qint64 blocked = 0;
    for (const BlockedCandidate &one : candidates) {
        blocked += one.open() > 0 ? 1 : 0;
        const QString unit = unitAndRotation(one.unit, one.rotation);
        rows.append({one.fullName, chipValue(stageChip(one.stage)), unit.isEmpty() ? QStringLiteral("%1 · %2").arg(one.category, one.mission) : QStringLiteral("%1 · %2").arg(unit, one.mission),
                     chipValue(openChip(one.open())), openTitles(one), one.departure, one.earliestDeparture, one.chain, one.id.value});
    }
    m_table->setRows(rows);
    if (m_table->chosen() == 0 && m_table->count() > 0)
        m_table->choose(m_table->idAt(0));
    showActs(m_table->chosen());
    m_count->setText(tr("Blocked: %1 of %2").arg(blocked).arg(candidates.size()));
    emit counted(m_count->text());
}

void BlockedView::showActs(qint64 id)
{
    const auto known = std::find_if(m_candidates.begin(), m_candidates.end(), [id](const BlockedCandidate &one) { return one.id.value == id; });
    m_name->setVisible(known != m_candidates.end());
    if (known == m_candidates.end())
        return m_acts->setText({});
    QStringList lines;
    for (const Finding &finding : known->findings)
        if (isOpen(finding))
            lines << actWords(finding, m_day);
    if (lines.isEmpty())
        lines << tr("Nothing blocks this candidate.");
    if (!known->chain.isEmpty())
        lines << tr("Earliest departure %1: %2").arg(dayText(known->earliestDeparture), known->chain.toHtmlEscaped());
    m_name->setText(QStringLiteral("%1 · %2").arg(known->fullName, known->serviceNo));
    m_acts->setText(lines.join(QStringLiteral("<br>")));
}

void BlockedView::open(const QVariantMap &detail)
{
    const qint64 rotation = detail.value(QStringLiteral("rotation")).toLongLong();
    const qint64 category = detail.value(QStringLiteral("category")).toLongLong();
    if (rotation == 0 && category == 0)
        return;
    attempt(this, [this] { fillChoices(); });
    m_whom->setCurrentIndex(qMax(0, m_whom->findData(rotation != 0 ? rotationKey({rotation}) : categoryKey({category}))));
}

QVariantMap BlockedView::detail() const
{
    const QString chosen = m_whom->currentData().toString();
    return chosen.isEmpty() ? QVariantMap() : QVariantMap{{chosen.section(u'-', 0, 0), chosen.section(u'-', 1).toLongLong()}};
}

void BlockedView::takeFocus()
{
    m_table->setFocus();
}

void BlockedView::setColumns()
{
    m_table->setColumns({{"name", tr("Name"), Qt::AlignLeft, 168},
                         {"stage", tr("Stage"), Qt::AlignLeft, 118},
                         {"for", tr("For"), Qt::AlignLeft, 140},
                         {"open", tr("Acts"), Qt::AlignLeft, 78},
                         {"acts", tr("What is missing"), Qt::AlignLeft, 230},
                         {"departure", tr("Departure"), Qt::AlignRight, 116},
                         {"earliest", tr("Earliest"), Qt::AlignRight, 116},
                         {"chain", tr("Set by"), Qt::AlignLeft, 130}},
                        {"chain"});
}

void BlockedView::retranslate()
{
    m_whom->setAccessibleName(tr("Rotation or category"));
    m_whom->view()->setAccessibleName(tr("Rotation or category"));
    m_table->setAccessibleName(tr("Candidates, worst first"));
    m_table->setEmptyText(tr("Nobody on the way belongs here.\n\nChoose another rotation or category above."));
    m_work->retranslate();
    setColumns();
    if (m_day.isValid())
        refresh(m_day);
}

} // namespace muster
