// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/sheet_tab.h"

#include "core/storage/repository.h"
#include "ui/lists/entry_grid.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/theme.h"
#include "ui/shell/worker_faults.h"
#include "ui/training/sheet_draft.h"

#include <QHBoxLayout>
#include <QHideEvent>

namespace muster {

namespace {

/// More cells than these are saved off the window's thread.
constexpr qsizetype manyCells = 300;

} // namespace

SheetTab::SheetTab(const OfficeDesk &desk, QByteArray table, QWidget *parent)
    : CourseTab(parent), m_desk(desk), m_table(std::move(table)), m_strip(new MessageStrip(this)), m_head(new QHBoxLayout), m_grid(new EntryGrid(this)),
      m_here(new ElidedLabel(TextLook::Body, {}, this)), m_summary(new ElidedLabel(TextLook::Soft, {}, this)), m_unsaved(makeChip(Tone::Warning, {}, this)),
      m_takeBack(makeButton(ButtonLook::Plain, {}, this)), m_save(makeButton(ButtonLook::Primary, {}, this)),
      m_draft(new SheetDraft(desk, [this] { return typed(); }, this))
{
    build();
    listen();
}

void SheetTab::build()
{
    m_head->setSpacing(Theme::unit);
    m_grid->setSaving(EntrySaving::Later);
    m_takeBack->setIcon(lineIcon(QStringLiteral("undo")));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_here);
    words->addWidget(m_summary);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::unit);
    foot->addLayout(words, 1);
    foot->addWidget(m_unsaved);
    foot->addWidget(m_takeBack);
    foot->addWidget(m_save);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_strip);
    rows->addLayout(m_head);
    rows->addWidget(m_grid, 1);
    rows->addLayout(foot);
}

void SheetTab::listen()
{
    connect(m_grid, &EntryGrid::entered, this, [this](const QList<EntryPlace> &places) {
        showLive(places);
        showFoot();
        m_draft->soon();
    });
    connect(m_grid, &EntryGrid::gone, this, &SheetTab::showFoot);
    connect(m_grid, &EntryGrid::said, this, &PageView::said);
    connect(m_grid, &EntryGrid::refused, this, [this](const QString &words) { m_strip->say(Tone::Warning, words); });
    connect(m_save, &QPushButton::clicked, this, &SheetTab::save);
    connect(m_takeBack, &QPushButton::clicked, this, &SheetTab::takeAllBack);
    onFault(*m_desk.worker, this, [this](const QString &words) {
        m_isSaving = false;
        showFoot();
        showFault(this, words);
    });
}

/// What was typed for the course before is saved as when one leaves it.
void SheetTab::turnTo(CourseId)
{
    if (!m_shown.isNull())
        leave();
    if (m_isSaving)
        m_desk.worker->settle();
    m_draft->letGo();
    m_grid->settle();
    m_strip->dismiss();
    m_shown = {};
}

void SheetTab::refresh(QDate day)
{
    m_day = day;
    attempt(this, [this] { reread(); });
}

void SheetTab::reread()
{
    const Draft before = typed();
    const bool isOther = m_shown != course();
    m_shown = course();
    QStringList cells;
    for (const EnteredText &one : m_grid->pending())
        cells << keyOf(one.place);
    read();
    const auto pending = m_grid->pending();
    const bool stands = pending.size() == cells.size()
        && std::equal(pending.begin(), pending.end(), cells.begin(), [this](const EnteredText &one, const QString &key) { return keyOf(one.place) == key; });
    if (!stands && !isOther) {
        m_grid->settle();
        putBack(before);
    }
    QList<EntryPlace> all;
    for (int row = 0; row < m_grid->entries()->rowCount(); ++row)
        for (int column = 0; column < m_grid->entries()->columnCount(); ++column)
            all.append({row, column});
    showLive(all);
    showFoot();
    if (isOther)
        offerDraft();
}

Draft SheetTab::typed() const
{
    Draft draft{.place = {m_table, m_shown.value}};
    for (const EnteredText &one : m_grid->pending()) {
        draft.typed.insert(keyOf(one.place), one.text);
        draft.read.insert(keyOf(one.place), one.seen);
    }
    const auto shown = draft.typed.isEmpty() ? std::nullopt : muster::find(m_desk.office.database(), m_shown);
    draft.naming = shown ? shown->code : QString();
    return draft;
}

/// Cells that are not shown any more, as of somebody who left the course, cannot be put back and are told.
void SheetTab::putBack(const Draft &draft)
{
    QList<EnteredText> cells;
    int lost = 0;
    for (auto one = draft.typed.begin(); one != draft.typed.end(); ++one) {
        const EntryPlace place = placeOf(one.key());
        if (place.first >= 0)
            cells.append({place, one.value().toString(), draft.read.value(one.key()).toString()});
        else
            ++lost;
    }
    if (!cells.isEmpty())
        m_grid->entries()->putBack(cells);
    if (lost > 0)
        m_strip->say(Tone::Warning, tr("%n cell(s) that were not saved are gone from the grid: their lesson, component or participant is.", nullptr, lost));
}

void SheetTab::offerDraft()
{
    const QList<Draft> drafts = m_draft->others({m_table, m_shown.value});
    if (drafts.isEmpty())
        return;
    const Draft draft = drafts.first();
    const QDateTime at = draft.at.toLocalTime();
    m_strip->say(Tone::Info, tr("You entered %n cell(s) here on %1 at %2 that were not saved.", nullptr, int(draft.typed.size()))
                                 .arg(dayText(at.date()), at.time().toString(QStringLiteral("HH:mm"))));
    m_strip->offer({{tr("Put them back"), [this, draft] {
                         m_draft->takeUp(draft);
                         putBack(draft);
                         m_grid->setFocus();
                     }},
                    {tr("Throw them away"), [this, draft] {
                         m_desk.drafts->drop(draft.id);
                         offerDraft();
                     }}});
}

void SheetTab::showFoot()
{
    const auto pending = m_grid->entries()->pending().size();
    const QModelIndex here = m_grid->currentIndex();
    m_here->setText(here.isValid() && !m_grid->isColumnHidden(here.column()) ? here.data(Qt::AccessibleTextRole).toString() : QString());
    m_summary->setText(summaryWords());
    const QString words = m_isSaving ? tr("Saving…") : tr("%n cell(s) not saved", nullptr, int(pending));
    if (m_unsaved->text() != words)
        m_unsaved->setText(words);
    m_unsaved->setVisible(m_isSaving || pending > 0);
    m_takeBack->setVisible(pending > 0 && !m_isSaving);
    m_save->setEnabled(pending > 0 && !m_isSaving);
}

void SheetTab::hideEvent(QHideEvent *event)
{
    CourseTab::hideEvent(event);
    if (!event->spontaneous())
        leave();
}

void SheetTab::leave()
{
    if (m_grid->entries()->pending().isEmpty())
        return;
    m_draft->now();
    if (m_grid->entries()->wrong().isEmpty())
        save();
}

void SheetTab::save()
{
    if (m_isSaving)
        return;
    const QList<EnteredText> cells = m_grid->pending();
    if (cells.isEmpty())
        return emit said(tr("Everything is saved."));
    if (const auto wrong = m_grid->entries()->wrong(); !wrong.isEmpty())
        return refuse(wrong);
    m_draft->now();
    if (cells.size() > manyCells)
        return saveAside(cells);
    CellsSaved saved;
    if (attempt(this, [&] { saved = saving(cells)(m_desk.office.database()); }))
        take(cells, saved);
}

void SheetTab::saveAside(const QList<EnteredText> &cells)
{
    m_isSaving = true;
    showFoot();
    m_desk.worker->ask({this, "save"}, saving(cells), [this, cells](const CellsSaved &saved) {
        m_isSaving = false;
        take(cells, saved);
    });
}

void SheetTab::take(const QList<EnteredText> &cells, const CellsSaved &saved)
{
    if (saved.faults.isEmpty()) {
        m_grid->entries()->settle(cells);
        m_strip->dismiss();
        m_draft->now();
    }
    if (m_shown != course())
        return;     // of the course that is left; what was refused stays a draft
    attempt(this, [this] { reread(); });
    QMap<EntryPlace, QString> faults;
    for (const CellFault &fault : saved.faults)
        faults.insert(cells[fault.place].place, fault.words);
    if (!faults.isEmpty())
        return refuse(faults);
    if (!isVisible())
        return;
    emit said(tr("%n cell(s) saved. Ctrl+Z takes it back.", nullptr, int(cells.size())));
    emit changed();
}

void SheetTab::refuse(const QMap<EntryPlace, QString> &faults)
{
    m_grid->refuse(faults);
    const QString others = faults.size() > 1 ? tr(" %n more cell(s) are refused.", nullptr, int(faults.size() - 1)) : QString();
    m_strip->say(Tone::Warning, tr("%1: %2 Nothing was saved; put it right, or take it back with Ctrl+Z.%3")
                                    .arg(m_grid->entries()->nameOf(faults.firstKey()), faults.first(), others));
    showFoot();
}

/// As one step, which Ctrl+Z takes back in turn.
void SheetTab::takeAllBack()
{
    QList<EnteredText> cells;
    for (const EnteredText &one : m_grid->pending())
        cells.append({one.place, m_grid->entries()->cell(one.place).text});
    m_grid->entries()->enter(cells);
    m_strip->dismiss();
    m_grid->setFocus();
}

QString SheetTab::summary() const
{
    return m_summary->text();
}

void SheetTab::takeFocus()
{
    m_grid->setFocus();
}

void SheetTab::retranslate()
{
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save what was entered as one change (Ctrl+S)"));
    m_takeBack->setText(tr("Take back"));
    m_takeBack->setToolTip(tr("Take back what is not saved"));
    m_save->setAccessibleName(tr("Save what was entered"));
    m_takeBack->setAccessibleName(m_takeBack->toolTip());
}

} // namespace muster
