// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/marks_tab.h"

#include "core/base/in_language.h"
#include "core/training/bands.h"
#include "core/training/save_marks.h"
#include "core/training/whole_mark.h"
#include "ui/lists/entry_grid.h"
#include "ui/selection/typed_mark.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace muster {

namespace {

/// Name and service number; the components follow, then the whole mark.
constexpr int personColumns = 2;
constexpr int mostSittings = 9;

QString nameOf(const Component &component)
{
    return inLanguage(component.nameEn, component.nameVi);
}

QString ruleWords(ResitRule rule)
{
    switch (rule) {
    case ResitRule::Best: return MarksTab::tr("After a resit the best mark counts.");
    case ResitRule::Last: return MarksTab::tr("After a resit the last mark counts.");
    case ResitRule::Capped: return MarksTab::tr("After a resit the best mark counts, a resit no more than the pass mark.");
    }
    return {};
}

double mean(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

QString rounded(double value)
{
    return markText(std::round(value * 10) / 10);
}

} // namespace

MarksTab::MarksTab(const OfficeDesk &desk, QWidget *parent)
    : SheetTab(desk, tableName<CourseMark>, parent), m_rule(new ElidedLabel(TextLook::Soft, {}, this)), m_resits(new QCheckBox(this))
{
    build();
    retranslate();
}

void MarksTab::build()
{
    head()->addWidget(m_rule, 1);
    head()->addWidget(m_resits);
    setTabOrderOf({m_resits, grid(), takeBackButton(), saveButton()});
    grid()->entries()->setCheck([this](EntryPlace place, const QString &text) { return faultOf(place, text); });
    connect(m_resits, &QCheckBox::toggled, this, [this] { refresh(day()); });
}

QList<MarksTab::Paper> MarksTab::papers() const
{
    QList<Paper> papers;
    for (const Component &component : m_book.components) {
        int sittings = 1;
        for (const CourseMark &mark : m_book.marks)
            if (mark.componentId == component.id)
                sittings = std::max(sittings, mark.sitting.value_or(1));
        sittings = std::min(mostSittings, sittings + (m_resits->isChecked() ? 1 : 0));
        for (int sitting = 1; sitting <= sittings; ++sitting)
            papers.append({component, sitting});
    }
    return papers;
}

void MarksTab::read()
{
    m_book = markBook(desk().office.database(), shown());
    m_papers = papers();
    m_whole = QList<std::optional<double>>(m_book.people.size());
    const bool isEmpty = m_papers.isEmpty() || m_book.people.isEmpty();
    grid()->set(isEmpty ? QList<EntryColumn>() : columns(), isEmpty ? QList<EntryRow>() : rows());
    grid()->setFrozen(isEmpty ? 1 : personColumns);
    grid()->setEmptyText(!m_book.curriculum         ? tr("This course has no curriculum, so no marks are asked.\n\nChoose the version of its programme under «Overview».")
                         : m_book.components.isEmpty() ? tr("The curriculum of this course has no components to mark.\n\nEnter them under «Programmes».")
                                                       : tr("Nobody is confirmed on this course.\n\nEnrol and confirm people under «Participants»."));
    m_rule->setText(isEmpty ? QString() : ruleWords(m_book.curriculum->resits));
    m_resits->setEnabled(!isEmpty);
}

QString MarksTab::hintOf(const Paper &paper) const
{
    const Component &one = paper.component;
    QStringList words{tr("of %1").arg(markText(one.fullMark))};
    if (one.passMark)
        words << tr("pass %1").arg(markText(one.passMark));
    if (paper.sitting == 1)
        words << tr("weight %1").arg(markText(one.weight));
    return words.join(QStringLiteral(", "));
}

QList<EntryColumn> MarksTab::columns() const
{
    const QString closed = m_book.isPublished ? tr("The results of this course are published; correct the result instead.") : QString();
    QList<EntryColumn> columns{{tr("Name"), {}, false, 200}, {tr("Service no."), {}, false, 112}};
    for (const Paper &paper : m_papers) {
        const QString title = paper.sitting == 1   ? nameOf(paper.component)
            : paper.sitting == 2                   ? tr("%1, resit").arg(nameOf(paper.component))
                                                   : tr("%1, resit %2").arg(nameOf(paper.component)).arg(paper.sitting - 1);
        columns.append({.title = title, .hint = hintOf(paper) + u'\n' + tr("no marks yet"), .isEntry = closed.isEmpty(), .width = 184, .closed = closed});
    }
    const auto least = m_book.curriculum->leastMark;
    columns.append({tr("Whole mark"), least ? tr("at least %1 %").arg(markText(least)) : tr("no least mark"), false, 132});
    columns.append({tr("Band"), {}, false, 150});
    return columns;
}

QList<EntryRow> MarksTab::rows() const
{
    QList<EntryRow> rows;
    for (const RosterRow &person : m_book.people) {
        EntryRow row{{person.fullName}, {person.serviceNo}};
        for (const Paper &paper : m_papers) {
            const auto known = std::find_if(m_book.marks.begin(), m_book.marks.end(), [&](const CourseMark &one) {
                return one.participantId == person.id && one.componentId == paper.component.id && one.sitting == paper.sitting;
            });
            row.append(EntryCell{known == m_book.marks.end() ? QString() : markText(known->mark)});
        }
        rows.append(row << EntryCell{} << EntryCell{});
    }
    return rows;
}

const MarksTab::Paper *MarksTab::paperAt(int column) const
{
    const int at = column - personColumns;
    return at >= 0 && at < m_papers.size() ? &m_papers[at] : nullptr;
}

QString MarksTab::faultOf(EntryPlace place, const QString &text) const
{
    const TypedMark typed = typedMark(text);
    if (!typed.isMark)
        return tr("“%1” is no mark.").arg(text);
    const Paper *paper = paperAt(place.second);
    return paper && typed.mark ? markFault(*typed.mark, paper->component) : QString();
}

QString MarksTab::keyOf(EntryPlace place) const
{
    const Paper *paper = paperAt(place.second);
    if (!paper || place.first < 0 || place.first >= m_book.people.size())
        return {};
    return QStringLiteral("%1:%2:%3").arg(m_book.people[place.first].id.value).arg(paper->component.id.value).arg(paper->sitting);
}

EntryPlace MarksTab::placeOf(const QString &key) const
{
    for (int row = 0; row < m_book.people.size(); ++row)
        for (int column = personColumns; paperAt(column); ++column)
            if (keyOf({row, column}) == key)
                return {row, column};
    return {-1, -1};
}

SheetTab::Saving MarksTab::saving(const QList<EnteredText> &cells) const
{
    MarkEntries marked{.course = shown(), .entries = {}};
    for (const EnteredText &one : cells) {
        const Paper *paper = paperAt(one.place.second);
        marked.entries.append({m_book.people[one.place.first].id, paper->component.id, paper->sitting, typedMark(one.text).mark, typedMark(one.seen).mark});
    }
    return [marked, by = desk().signature()](const Database &database) { return saveMarks(database, marked, by); };
}

QList<CourseMark> MarksTab::marksOf(int row) const
{
    QList<CourseMark> marks;
    for (int column = personColumns; const Paper *paper = paperAt(column); ++column) {
        const EntryPlace place{row, column};
        const auto mark = typedMark(grid()->entries()->textAt(place)).mark;
        if (mark && !grid()->entries()->faults().contains(place))
            marks.append({.participantId = m_book.people[row].id, .componentId = paper->component.id, .sitting = paper->sitting, .mark = mark});
    }
    return marks;
}

void MarksTab::showLive(const QList<EntryPlace> &places)
{
    if (grid()->entries()->rowCount() == 0)
        return;
    QSet<int> people;
    QSet<int> columns;
    for (const EntryPlace &place : places)
        if (paperAt(place.second)) {
            people.insert(place.first);
            columns.insert(place.second);
            showMark(place);
        }
    for (const int row : std::as_const(people))
        showPerson(row);
    for (const int column : std::as_const(columns))
        showPaper(column);
}

void MarksTab::showMark(EntryPlace place)
{
    const Paper *paper = paperAt(place.second);
    const auto mark = typedMark(grid()->entries()->textAt(place)).mark;
    EntryCell cell = grid()->entries()->cell(place);
    cell.tone = !mark || !paper->component.passMark ? Tone::Info : *mark < *paper->component.passMark ? Tone::Error : Tone::Good;
    cell.note = cell.tone == Tone::Error ? tr("below") : QString();
    grid()->entries()->setCell(place, cell);
}

void MarksTab::showPerson(int row)
{
    const WholeMark whole = wholeMark(m_book.components, marksOf(row), m_book.curriculum->resits);
    m_whole[row] = whole.percent;
    const int column = personColumns + int(m_papers.size());
    const auto least = m_book.curriculum->leastMark;
    EntryCell mark;
    if (whole.percent)
        mark = {QStringLiteral("%1 %").arg(rounded(*whole.percent)), {}, least && *whole.percent < *least ? Tone::Error : Tone::Info};
    else
        mark = {{}, tr("%n mark(s) missing", nullptr, int(whole.missing.size())), Tone::Info};
    grid()->entries()->setCell({row, column}, mark);
    const auto band = whole.percent ? bandOf(*whole.percent, m_book.bands) : std::nullopt;
    grid()->entries()->setCell({row, column + 1}, {band ? inLanguage(band->nameEn, band->nameVi) : QString()});
}

void MarksTab::showPaper(int column)
{
    const Paper *paper = paperAt(column);
    QList<double> marks;
    for (int row = 0; row < m_book.people.size(); ++row)
        if (const auto mark = typedMark(grid()->entries()->textAt({row, column})).mark; mark && !grid()->entries()->faults().contains({row, column}))
            marks.append(*mark);
    const QString average = marks.isEmpty() ? tr("no marks yet") : tr("average %1 of %n mark(s)", nullptr, int(marks.size())).arg(rounded(mean(marks)));
    grid()->entries()->setHint(column, hintOf(*paper) + u'\n' + average);
}

QString MarksTab::summaryWords() const
{
    if (m_whole.isEmpty() || m_papers.isEmpty())
        return {};
    QList<double> known;
    for (const auto &one : m_whole)
        if (one)
            known.append(*one);
    QStringList words{tr("%n participant(s)", nullptr, int(m_whole.size()))};
    words << (known.size() == m_whole.size() ? tr("all whole marks are known") : tr("%n whole mark(s) not known yet", nullptr, int(m_whole.size() - known.size())));
    if (!known.isEmpty())
        words << tr("the class’s average is %1 %").arg(rounded(mean(known)));
    if (m_book.isPublished)
        words << tr("the results are published, so nothing is changed here");
    return words.join(QStringLiteral(" · "));
}

void MarksTab::retranslate()
{
    SheetTab::retranslate();
    m_resits->setText(tr("Resit columns"));
    m_resits->setToolTip(tr("Show a column for one more sitting of each component"));
    grid()->setAccessibleName(tr("Marks"));
    if (day().isValid())
        refresh(day());
}

} // namespace muster
