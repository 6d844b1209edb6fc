// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/typed_results.h"

#include "core/base/text.h"
#include "ui/lists/entry_grid.h"
#include "ui/selection/typed_mark.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace muster {

namespace {

enum { NameColumn, NumberColumn, AttendanceColumn, MarkColumn, OutcomeColumn, NoteColumn };

/// A result as it is typed: its word in the language in use or in the files, or the beginning of one that fits no other.
std::optional<Outcome> typedOutcome(const QString &text)
{
    const QString typed = folded(text);
    if (typed.isEmpty())
        return Outcome::Unknown;
    QList<Outcome> fitting;
    for (const Outcome one : {Outcome::Passed, Outcome::Failed, Outcome::Withdrawn})
        if (folded(outcomeWords(one)).startsWith(typed) || QLatin1String(choicesOf<Outcome>()[size_t(one)].code).startsWith(typed))
            fitting.append(one);
    return fitting.size() == 1 ? std::optional(fitting.first()) : std::nullopt;
}

} // namespace

TypedResults::TypedResults(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_title(makeLabel(TextLook::Heading, {}, this)),
      m_reasonName(makeLabel(TextLook::Soft, {}, this)), m_reason(new QLineEdit(this)), m_grid(new EntryGrid(this)),
      m_save(makeButton(ButtonLook::Primary, {}, this)), m_leave(makeButton(ButtonLook::Plain, {}, this))
{
    auto *why = new QHBoxLayout;
    why->setSpacing(Theme::unit);
    why->addWidget(m_reasonName);
    why->addWidget(m_reason, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_save);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_strip);
    rows->addWidget(m_title);
    rows->addLayout(why);
    rows->addWidget(m_grid, 1);
    rows->addLayout(buttons);
    m_reasonName->setBuddy(m_reason);
    m_grid->setSaving(EntrySaving::Later);
    setTabOrderOf({m_reason, m_grid, m_save, m_leave});
    connect(m_save, &QPushButton::clicked, this, &TypedResults::save);
    connect(m_leave, &QPushButton::clicked, this, &TypedResults::left);
    connect(m_grid, &EntryGrid::said, this, &TypedResults::said);
    retranslate();
}

void TypedResults::begin(const ShownResults &shown, const QList<ListedResult> &results, QDate day)
{
    m_course = shown.course.id;
    m_day = day;
    m_corrects = shown.isPublished;
    m_results = results;
    m_reason->clear();
    m_strip->dismiss();
    m_reasonName->setVisible(m_corrects);
    m_reason->setVisible(m_corrects);
    m_grid->settle();
    retranslate();
}

void TypedResults::fillGrid()
{
    QList<EntryRow> rows;
    for (const ListedResult &one : std::as_const(m_results))
        rows.append({{one.fullName}, {one.serviceNo}, {markText(one.attendance)}, {markText(one.mark)},
                     {one.outcome == Outcome::Unknown ? QString() : outcomeWords(one.outcome)}, {one.note}});
    m_grid->set({{tr("Name"), {}, false, 220}, {tr("Service no."), {}, false, 110}, {tr("Attendance"), tr("in percent"), true, 110},
                 {tr("Mark"), tr("in percent"), true, 110}, {tr("Result"), tr("%1, %2 or %3").arg(outcomeWords(Outcome::Passed), outcomeWords(Outcome::Failed), outcomeWords(Outcome::Withdrawn)), true, 200},
                 {tr("Note"), {}, true, 240}}, rows);
}

/// What is wrong with the text; nothing when the result took it.
QString TypedResults::take(TypedResult &result, int column, const QString &text) const
{
    if (column == NoteColumn)
        result.note = text.trimmed();
    if (column == OutcomeColumn) {
        const auto outcome = typedOutcome(text);
        if (!outcome)
            return tr("“%1” is no result.").arg(text);
        result.outcome = *outcome;
    }
    if (column != AttendanceColumn && column != MarkColumn)
        return {};
    const TypedMark typed = typedMark(text);
    if (!typed.isMark)
        return tr("“%1” is no percentage.").arg(text);
    (column == MarkColumn ? result.mark : result.attendance) = typed.mark;
    return {};
}

/// Everybody's results with what was typed over them, of a correction only those that were typed into; false when something
/// that was typed is none.
bool TypedResults::readEntered(QList<TypedResult> &typed)
{
    QMap<int, TypedResult> results;
    for (qsizetype row = 0; !m_corrects && row < m_results.size(); ++row)
        results.insert(int(row), {m_results[row].personId, m_results[row].attendance, m_results[row].mark, m_results[row].outcome, m_results[row].note});
    QMap<EntryPlace, QString> faults;
    for (const EnteredText &one : m_grid->pending()) {
        const int row = one.place.first;
        if (!results.contains(row))
            results.insert(row, {m_results[row].personId, m_results[row].attendance, m_results[row].mark, m_results[row].outcome, m_results[row].note});
        if (const QString fault = take(results[row], one.place.second, one.text); !fault.isEmpty())
            faults.insert(one.place, fault);
    }
    typed = results.values();
    if (faults.isEmpty())
        return true;
    m_grid->refuse(faults);
    m_strip->say(Tone::Warning, tr("%1: %2 Nothing was drafted.").arg(m_results[faults.firstKey().first].fullName, faults.first()));
    return false;
}

void TypedResults::refuse(const QList<ResultFault> &faults)
{
    QMap<EntryPlace, QString> places;
    for (const ResultFault &fault : faults)
        for (int row = 0; row < m_results.size(); ++row)
            if (m_results[row].personId == fault.personId)
                places.insert({row, fault.cell == tr("Attendance") ? AttendanceColumn : fault.cell == tr("Mark") ? MarkColumn : OutcomeColumn}, fault.words);
    m_grid->refuse(places);
    m_strip->say(Tone::Warning, faultWords(faults));
}

void TypedResults::save()
{
    QList<TypedResult> typed;
    if (!readEntered(typed))
        return;
    attempt(m_strip, [&] {
        const ResultsDrafted made = draftResults(m_desk.office.database(), {.course = m_course, .on = m_day, .typed = typed, .reason = m_reason->text()}, m_desk.signature());
        if (!made.faults.isEmpty())
            return refuse(made.faults);
        m_grid->settle();
        emit said(tr("Drafted: %n result(s). Somebody else publishes them.", "", int(typed.size())));
        emit left();
    });
}

void TypedResults::takeFocus()
{
    m_corrects ? m_reason->setFocus() : m_grid->setFocus();
}

void TypedResults::retranslate()
{
    m_title->setText(m_corrects ? tr("Correct published results") : tr("Type the results"));
    m_reasonName->setText(tr("Reason for the correction"));
    m_reason->setAccessibleName(tr("Reason for the correction"));
    m_grid->setAccessibleName(tr("Results to be typed"));
    m_save->setText(tr("Draft"));
    m_save->setToolTip(tr("Draft these results; somebody else publishes them (Ctrl+S)"));
    m_leave->setText(tr("Cancel"));
    fillGrid();
}

} // namespace muster
