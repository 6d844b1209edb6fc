// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/results_tab.h"

#include "core/training/percent.h"
#include "core/training/publish_results.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/filter_combo.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/people/person_place.h"
#include "ui/qualification/qualification_place.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/stack_size.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/training/grant_view.h"
#include "ui/training/typed_results.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace muster {

namespace {

enum { NameColumn, NumberColumn, AttendanceColumn, MarkColumn, BandColumn, OutcomeColumn, StandingColumn, QualifiedColumn, NoteColumn };

constexpr Outcome offered[] = {Outcome::Passed, Outcome::Failed, Outcome::Withdrawn, Outcome::Unknown};

/// How the filter calls it.
QString codeOf(Outcome outcome)
{
    return outcome == Outcome::Unknown ? QStringLiteral("unknown") : QString::fromLatin1(choicesOf<Outcome>()[size_t(outcome)].code);
}

Outcome outcomeOfCode(const QString &code)
{
    return *std::find_if(std::begin(offered), std::end(offered) - 1, [&code](Outcome one) { return codeOf(one) == code; });
}

QVariant shownPercent(std::optional<double> percent)
{
    return percent ? QVariant(roundedDown(*percent)) : QVariant();
}

} // namespace

ResultsTab::ResultsTab(const OfficeDesk &desk, QWidget *parent)
    : CourseTab(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_stack(new QStackedWidget(this)),
      m_figures(makeLabel(TextLook::Heading, {}, this)), m_progress(makeLabel(TextLook::Soft, {}, this)),
      m_filter(new FilterCombo("outcome", FilterCombo::Gone::Dropped, this)), m_draft(makeButton(ButtonLook::Plain, {}, this)),
      m_discard(makeButton(ButtonLook::Plain, {}, this)), m_publish(makeButton(ButtonLook::Primary, {}, this)),
      m_correct(makeButton(ButtonLook::Plain, {}, this)), m_grant(makeButton(ButtonLook::Plain, {}, this)),
      m_table(new HeldTable(QStringLiteral("results"), {{NameColumn, 2}, {NoteColumn, 3}}, this)), m_sheets(makeLabel(TextLook::Small, {}, this)),
      m_typed(new TypedResults(m_desk, this)), m_granting(new GrantView(m_desk, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Theme::unit);
    whole->addWidget(m_strip);
    whole->addWidget(m_stack, 1);
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_typed);
    m_stack->addWidget(m_granting);
    sizeAsShown(m_stack);
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Publish the results"), {QKeySequence(QStringLiteral("Ctrl+Shift+P"))}, [this] { publish(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Propose a qualification"), {QKeySequence(QStringLiteral("Ctrl+G"))}, [this] { grant(); });
    listen();
    retranslate();
}

QWidget *ResultsTab::buildList()
{
    auto *list = new QWidget(this);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Theme::unit);
    auto *listButton = makeListButton(m_table, list);
    for (QWidget *one : QList<QWidget *>{m_filter, m_draft, m_publish, m_discard, m_correct, m_grant})
        tools->addWidget(one);
    tools->addStretch(1);
    tools->addWidget(listButton);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_figures);
    rows->addWidget(m_progress);
    rows->addLayout(tools);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_sheets);
    m_progress->setWordWrap(true);
    m_sheets->setWordWrap(true);
    m_table->setChips({OutcomeColumn});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMatter([this] { return ListMatter{tr("Results of %1").arg(m_shown.course.code), {figures(), m_filter->currentText()}}; });
    setTabOrderOf({m_filter, m_draft, m_publish, m_discard, m_correct, m_grant, listButton, m_table});
    return list;
}

void ResultsTab::listen()
{
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ResultsTab::showRows);
    connect(m_draft, &QPushButton::clicked, this, &ResultsTab::draft);
    connect(m_discard, &QPushButton::clicked, this, &ResultsTab::discard);
    connect(m_publish, &QPushButton::clicked, this, &ResultsTab::publish);
    connect(m_correct, &QPushButton::clicked, this, &ResultsTab::edit);
    connect(m_grant, &QPushButton::clicked, this, &ResultsTab::grant);
    connect(m_table, &HeldTable::openedRecord, this, [this](qint64 person) { emit goTo(personPlace({person})); });
    connect(m_typed, &TypedResults::said, this, &PageView::said);
    connect(m_typed, &TypedResults::left, this, &ResultsTab::leave);
    connect(m_granting, &GrantView::said, this, [this](const QString &words) {
        emit said(words);
        m_strip->say(Tone::Good, words);
        m_strip->offer({{tr("Open the proposals"), [this] { emit goTo(qualificationPlace(QStringLiteral("granting"), {{QStringLiteral("show"), QStringLiteral("waiting")}})); }}});
    });
    connect(m_granting, &GrantView::left, this, &ResultsTab::leave);
}

void ResultsTab::turnTo(CourseId)
{
    m_stack->setCurrentIndex(0);
    m_strip->dismiss();
}

void ResultsTab::refresh(QDate day)
{
    m_day = day;
    read();
}

void ResultsTab::read()
{
    attempt(this, [this] { m_shown = shownResults(m_desk.office.database(), course(), m_desk.office.author()); });
    showWhole();
}

void ResultsTab::showWhole()
{
    m_figures->setText(figureWords(m_shown.figures));
    m_progress->setText(progressWords(m_shown));
    QStringList sheets;
    for (qsizetype i = 0; i < m_shown.sheets.size(); ++i)
        sheets.append(sheetWords(m_shown.sheets[i], int(i) + 1));
    m_sheets->setText(sheets.join(u'\n'));
    m_sheets->setVisible(!sheets.isEmpty());
    showButtons();
    showRows();
}

void ResultsTab::showButtons()
{
    const bool first = m_shown.hasParticipants && !m_shown.isPublished;
    m_draft->setVisible(first);
    m_draft->setText(m_shown.draft ? tr("Draft anew") : tr("Draft the results"));
    m_draft->setEnabled(!m_shown.results.isEmpty());
    m_publish->setVisible(m_shown.hasParticipants && (first || m_shown.draft));
    m_publish->setEnabled(m_shown.draft && m_shown.against.isEmpty());
    m_publish->setToolTip(m_shown.draft ? progressWords(m_shown) : tr("The results are drafted first."));
    m_discard->setVisible(m_shown.draft.has_value());
    m_correct->setVisible(m_shown.hasParticipants && m_shown.isPublished);
    m_grant->setEnabled(!m_shown.passedAndPublished().isEmpty());
    m_grant->setToolTip(m_grant->isEnabled() ? tr("For the chosen people who passed, or for all of them (Ctrl+G)") : tr("Nobody has a published pass of this course."));
}

void ResultsTab::showRows()
{
    const std::optional<Outcome> asked = m_filter->isAsking() ? std::optional(outcomeOfCode(m_filter->currentData().toString())) : std::nullopt;
    QList<QVariantList> rows;
    for (const ListedResult &one : m_shown.of(asked)) {
        QStringList note{one.note, correctionWords(m_shown, one.personId)};
        note.removeAll(QString());
        rows.append({one.fullName, one.serviceNo, shownPercent(one.attendance), shownPercent(one.mark), one.band,
                     chipValue({outcomeWords(one.outcome), toneOf(one.outcome)}), standingWords(one.standing),
                     m_shown.qualified.contains(one.personId), note.join(QStringLiteral(" · ")), one.personId.value});
    }
    m_table->setRows(rows);
    emit counted(tr("%n result(s)", "", int(rows.size())));
}

QList<ListedResult> ResultsTab::chosen() const
{
    const QList<qint64> ids = m_table->chosenAll();
    QList<ListedResult> results;
    for (const ListedResult &one : m_shown.results)
        if (ids.contains(one.personId.value))
            results.append(one);
    return results;
}

void ResultsTab::add()
{
    if (m_stack->currentIndex() == 0 && m_draft->isVisible())
        draft();
}

void ResultsTab::draft()
{
    m_strip->dismiss();
    if (!m_shown.hasRule) {
        m_typed->begin(m_shown, m_shown.results, m_day);
        m_stack->setCurrentWidget(m_typed);
        return m_typed->takeFocus();
    }
    attempt(this, [this] {
        const ResultsDrafted made = draftResults(m_desk.office.database(), {.course = course(), .on = m_day}, m_desk.signature());
        if (!made.faults.isEmpty())
            return m_strip->say(Tone::Warning, faultWords(made.faults));
        done(tr("The results are drafted. Somebody else publishes them."));
    });
}

void ResultsTab::discard()
{
    attempt(this, [this] {
        discardDraft(m_desk.office.database(), m_shown.draft->id, m_desk.signature());
        done(tr("The draft is discarded. Ctrl+Z brings it back."));
    });
}

void ResultsTab::publish()
{
    if (!m_shown.draft)
        return emit said(tr("The results are drafted first."));
    const bool published = attempt(this, [this] {
        publishResults(m_desk.office.database(), m_shown.draft->id, m_day, m_desk.signature());
        done(tr("The results are published. Ctrl+Z takes it back while nothing rests on it."));
    });
    if (!published)
        read();
}

void ResultsTab::edit()
{
    if (m_stack->currentIndex() != 0 || !m_correct->isVisible())
        return;
    m_strip->dismiss();
    const QList<ListedResult> some = chosen();
    m_typed->begin(m_shown, some.isEmpty() ? m_shown.results : some, m_day);
    m_stack->setCurrentWidget(m_typed);
    m_typed->takeFocus();
}

/// To those chosen who passed when several rows are chosen, else to all who passed and are not qualified by this course yet.
void ResultsTab::grant()
{
    if (m_stack->currentIndex() != 0 || !m_grant->isEnabled())
        return;
    m_strip->dismiss();
    const QList<ListedResult> some = chosen();
    QList<ListedResult> people;
    for (const ListedResult &one : m_shown.passedAndPublished())
        if (some.size() > 1 ? std::any_of(some.begin(), some.end(), [&one](const ListedResult &other) { return other.personId == one.personId; })
                            : !m_shown.qualified.contains(one.personId))
            people.append(one);
    if (people.isEmpty())
        return m_strip->say(Tone::Info, tr("Everybody who passed is qualified by this course already."));
    m_granting->begin(m_shown.course, people, m_day);
    m_stack->setCurrentWidget(m_granting);
    m_granting->takeFocus();
}

void ResultsTab::save()
{
    if (m_stack->currentWidget() == m_typed)
        m_typed->save();
    if (m_stack->currentWidget() == m_granting)
        m_granting->save();
}

bool ResultsTab::stepBack()
{
    if (m_stack->currentIndex() == 0)
        return false;
    leave();
    return true;
}

void ResultsTab::leave()
{
    m_stack->setCurrentIndex(0);
    read();
    m_table->setFocus();
    emit changed();
}

void ResultsTab::done(const QString &words)
{
    m_strip->dismiss();
    read();
    m_table->setFocus();
    emit changed();
    emit said(words);
}

void ResultsTab::takeFocus()
{
    if (m_stack->currentWidget() == m_typed)
        m_typed->takeFocus();
    else if (m_stack->currentWidget() == m_granting)
        m_granting->takeFocus();
    else
        m_table->setFocus();
}

QString ResultsTab::figures() const
{
    return m_figures->text();
}

QString ResultsTab::progress() const
{
    return m_progress->text();
}

void ResultsTab::setColumns()
{
    m_table->setColumns({{"name", tr("Name"), Qt::AlignLeft, 150},
                         {"service_no", tr("Service no."), Qt::AlignLeft, 104},
                         {"attendance", tr("Attendance %"), Qt::AlignRight, 122},
                         {"mark", tr("Mark %"), Qt::AlignRight, 84},
                         {"band", tr("Band"), Qt::AlignLeft, 96},
                         {"outcome", tr("Result"), Qt::AlignLeft, 98},
                         {"standing", tr("State"), Qt::AlignLeft, 118},
                         {"qualified", tr("Qualified"), Qt::AlignLeft, 96},
                         {"note", tr("Why"), Qt::AlignLeft, 110}});
}

void ResultsTab::retranslate()
{
    QList<FilterChoice> choices;
    choices.append({QString(), tr("Every result")});
    for (const Outcome one : offered)
        choices.append({codeOf(one), outcomeWords(one)});
    m_filter->offer(choices);
    m_filter->setName(tr("Result"));
    m_publish->setText(tr("Publish"));
    m_discard->setText(tr("Discard the draft"));
    m_correct->setText(tr("Correct…"));
    m_correct->setToolTip(tr("Correct the chosen results, or any: it asks for the reason and is published by somebody else (F2)"));
    m_grant->setText(tr("Propose qualification…"));
    m_table->setAccessibleName(tr("Results of the course"));
    m_table->setEmptyText(tr("No result here.\n\nResults come from the attendance and the marks of those who are on the course."));
    setColumns();
    retranslateActions(this);
    m_typed->retranslate();
    m_granting->retranslate();
    if (m_day.isValid())
        read();
}

} // namespace muster
