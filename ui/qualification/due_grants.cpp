// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/due_grants.h"

#include "core/storage/repository.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/filter_combo.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/people/person_place.h"
#include "ui/people/person_words.h"
#include "ui/qualification/found_card.h"
#include "ui/qualification/grant_words.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/work_bar.h"
#include "ui/shell/worker_faults.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace muster {

namespace {

enum { NameColumn, NumberColumn, TypeColumn, CourseColumn, GrantedColumn, LastColumn, StateColumn, GroundsColumn };

constexpr int pageSize = 200;
constexpr int mostStretches = 50;

/// Stretches are put together until there is a page of them: one may be empty while the list goes on.
DuePage duePage(const Database &database, DueQuestion question)
{
    DuePage page;
    for (int stretch = 0; stretch < mostStretches; ++stretch) {
        const DuePage more = dueProposals(database, question);
        page.rows += more.rows;
        page.next = more.next;
        if (!more.next || page.rows.size() >= pageSize)
            break;
        question.after = *more.next;
    }
    return page;
}

} // namespace

DueGrants::DueGrants(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_type(new FilterCombo("type", FilterCombo::Gone::Kept, this)),
      m_course(new FilterCombo("course", FilterCombo::Gone::Kept, this)), m_work(new WorkBar(this)),
      m_table(new HeldTable(QStringLiteral("due-grants"), {{NameColumn, 1}, {TypeColumn, 2}, {GroundsColumn, 1}}, this)),
      m_more(makeButton(ButtonLook::Link, {}, this)), m_name(makeLabel(TextLook::Heading, {}, this)), m_found(makeLabel(TextLook::Body, {}, this)),
      m_grounds(new QLineEdit(this)), m_propose(makeButton(ButtonLook::Primary, {}, this))
{
    build();
    listen();
    showFaults(*m_desk.worker, this);
    retranslate();
}

void DueGrants::build()
{
    auto *tools = makeListButton(m_table, this);
    m_course->setMinimumContentsLength(34);
    m_table->setChips({StateColumn});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMatter([this] {
        return ListMatter{.title = tr("Qualifications due by rule"), .lines = {tr("As of %1").arg(longDayText(m_day)), m_type->currentText(), m_course->currentText()}};
    });
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::unit);
    top->addWidget(m_type);
    top->addWidget(m_course);
    top->addWidget(m_work, 1);
    top->addWidget(m_more);
    top->addWidget(tools);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(Theme::unit);
    deeds->addWidget(m_grounds, 1);
    deeds->addWidget(m_propose);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_strip);
    rows->addLayout(top);
    rows->addWidget(m_table, 1);
    rows->addWidget(makeFoundCard(m_name, m_found, this));
    rows->addLayout(deeds);
    setTabOrderOf({m_type, m_course, m_work, m_more, tools, m_table, m_found, m_grounds, m_propose});
}

void DueGrants::listen()
{
    for (FilterCombo *combo : {m_type, m_course})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            ask();
            emit moved();
        });
    connect(m_table, &HeldTable::currentRecord, this, &DueGrants::showFound);
    connect(m_table, &HeldTable::choiceChanged, this, &DueGrants::showButton);
    connect(m_table, &HeldTable::openedRecord, this, [this](qint64 number) { emit goTo(personPlace(caseOf(number)->personId)); });
    connect(m_more, &QPushButton::clicked, this, [this] { askMore(*m_next); });
    connect(m_propose, &QPushButton::clicked, this, &DueGrants::propose);
    connect(m_grounds, &QLineEdit::returnPressed, this, &DueGrants::propose);
}

QualificationTypeId DueGrants::chosenType() const
{
    return {m_type->currentData().toLongLong()};
}

CourseId DueGrants::chosenCourse() const
{
    return {m_course->currentData().toLongLong()};
}

void DueGrants::refresh(QDate day)
{
    m_day = day;
    m_desk.worker->ask({this, "choices"}, [day](const Database &database) { return Choices{select<QualificationType>(database, QStringLiteral("ORDER BY id")), dueCourses(database, day)}; },
                       [this](const Choices &choices) { offer(choices); });
    ask();
}

void DueGrants::offer(const Choices &choices)
{
    QList<FilterChoice> types{{0, tr("All types")}};
    for (const QualificationType &one : choices.types)
        types.append({one.id.value, recordTable<QualificationType>().naming(one)});
    QList<FilterChoice> courses{{0, tr("From every course")}};
    for (const DueCourse &one : choices.courses)
        if (chosenType().isNull() || one.typeId == chosenType())
            courses.append({one.courseId.value, tr("%1 → %2, up to %3").arg(one.code, inLanguage(one.type), QLocale().toString(one.people))});
    m_type->offer(types);
    m_course->offer(courses);
}

/// Of one type from one course everybody is told who passed it.
void DueGrants::ask()
{
    if (!m_day.isValid())
        return;
    m_cases.clear();
    m_next.reset();
    askMore({});
}

void DueGrants::askMore(const DuePlace &after)
{
    m_work->begin(tr("Asking the rules"), 0);
    const DueQuestion question{.day = m_day, .typeId = chosenType(), .courseId = chosenCourse(), .after = after, .limit = pageSize};
    m_desk.worker->ask({this, "due"}, [question](const Database &database) {
        const auto course = muster::find(database, question.courseId);
        const bool isOne = course && !question.typeId.isNull();
        const QDate on = course && course->endsOn.isValid() && course->endsOn < question.day ? course->endsOn : question.day;
        return isOne ? DuePage{casesOfCourse(database, question.courseId, question.typeId, on), {}} : duePage(database, question);
    }, [this](const DuePage &page) { take(page); });
}

void DueGrants::take(const DuePage &page)
{
    m_work->end();
    m_cases += page.rows;
    m_next = page.next;
    showRows();
}

void DueGrants::showRows()
{
    QList<QVariantList> rows;
    qint64 number = 0;
    for (const GrantCase &one : std::as_const(m_cases))
        rows.append({one.fullName, one.serviceNo, inLanguage(one.type), one.course, one.grantedOn, lastDayWords(one), chipValue(grantChip(one)),
                     one.isGranted() ? one.grounds : one.refusal, ++number});
    m_table->setRows(rows);
    if (m_table->chosen() == 0 && m_table->count() > 0)
        m_table->choose(m_table->idAt(0));
    m_more->setVisible(m_next.has_value());
    showFound();
    showButton();
    emit counted(m_next ? tr("Due: %1 and more").arg(QLocale().toString(m_cases.size())) : tr("Due: %1").arg(QLocale().toString(m_cases.size())));
}

const GrantCase *DueGrants::caseOf(qint64 number) const
{
    return number > 0 && number <= m_cases.size() ? &m_cases[number - 1] : nullptr;
}

void DueGrants::showFound()
{
    const GrantCase *one = caseOf(m_table->chosen());
    m_name->setText(one ? QStringLiteral("%1 · %2").arg(one->fullName, inLanguage(one->type)) : QString());
    m_found->setText(one ? findingLines(*one) : QString());
}

/// Those of the chosen rows that can be granted; all on show when not more than one is chosen.
QList<GrantCase> DueGrants::chosen() const
{
    QList<qint64> numbers = m_table->chosenAll();
    QList<GrantCase> cases;
    if (numbers.size() > 1) {
        for (const qint64 number : numbers)
            if (const GrantCase *one = caseOf(number); one && one->isGranted())
                cases.append(*one);
    } else {
        std::copy_if(m_cases.begin(), m_cases.end(), std::back_inserter(cases), [](const GrantCase &one) { return one.isGranted(); });
    }
    return cases;
}

void DueGrants::showButton()
{
    const int count = int(chosen().size());
    m_propose->setEnabled(count > 0);
    m_propose->setText(m_table->chosenAll().size() > 1 ? tr("Propose the %n chosen", nullptr, count) : tr("Propose all %n shown", nullptr, count));
    m_grounds->setEnabled(count > 0);
}

void DueGrants::propose()
{
    Proposing proposing{.grounds = m_grounds->text().trimmed(), .on = m_day};
    for (const GrantCase &one : chosen())
        proposing.wishes.append({one.personId, one.typeId, one.courseId, one.grantedOn});
    if (proposing.wishes.isEmpty())
        return;
    Proposed made;
    if (!attempt(m_strip, [&] { made = proposeGrants(m_desk.office.database(), proposing, m_desk.signature()); }))
        return;
    if (!made.refusals.isEmpty())
        return m_strip->say(Tone::Warning, tr("Nothing was proposed: %1.").arg(refusalWords(made.refusals)));
    m_strip->dismiss();
    m_grounds->clear();
    emit said(tr("Proposed: %1. Somebody else confirms them; Ctrl+Z takes it back.").arg(QLocale().toString(made.proposals.size())));
    emit proposed();
    refresh(m_day);
    m_table->setFocus();
}

void DueGrants::open(const QVariantMap &detail)
{
    for (FilterCombo *combo : {m_type, m_course})
        combo->choose(detail.value(combo->key(), 0));
}

QVariantMap DueGrants::detail() const
{
    QVariantMap detail;
    for (const FilterCombo *combo : {m_type, m_course})
        if (combo->isAsking())
            detail.insert(combo->key(), combo->currentData());
    return detail;
}

bool DueGrants::isClear() const
{
    return detail().isEmpty();
}

void DueGrants::clear()
{
    open({});
}

void DueGrants::takeFocus()
{
    m_table->setFocus();
}

void DueGrants::setColumns()
{
    m_table->setColumns({{"name", tr("Name"), Qt::AlignLeft, 140}, {"service_no", tr("Service no."), Qt::AlignLeft, 104}, {"type", tr("Qualification"), Qt::AlignLeft, 176},
                         {"course", tr("Course"), Qt::AlignLeft, 150}, {"granted", tr("Granted on"), Qt::AlignRight, 116}, {"last", tr("Valid until"), Qt::AlignRight, 132},
                         {"state", tr("By rule"), Qt::AlignLeft, 110}, {"grounds", tr("Grounds"), Qt::AlignLeft, 140}}, {"grounds"});
}

void DueGrants::retranslate()
{
    m_type->setItemText(0, tr("All types"));
    m_type->setName(tr("Qualification type"));
    m_course->setItemText(0, tr("From every course"));
    m_course->setName(tr("Course it rests on"));
    m_more->setText(tr("Show more"));
    m_grounds->setPlaceholderText(tr("Words to add to the grounds (may stay empty)"));
    m_grounds->setAccessibleName(tr("Words to add to the grounds"));
    m_propose->setToolTip(tr("Put them forward; another person confirms them (Ctrl+G)"));
    m_table->setAccessibleName(tr("Qualifications due by rule"));
    m_table->setEmptyText(tr("Nobody is due a qualification.\n\nWho passed a course, as published, and meets the terms of a type stands here; the terms are on the tab Types."));
    m_found->setAccessibleName(tr("How the terms are met"));
    m_work->retranslate();
    setColumns();
    showRows();
}

} // namespace muster
