// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/requirement_rows_view.h"

#include "core/storage/repository.h"
#include "core/office/record_list.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/held_table.h"
#include "ui/procedures/procedure_words.h"
#include "ui/procedures/requirement_fields.h"
#include "ui/procedures/requirement_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace muster {

namespace {

/// From this width on the form stands beside the rows.
constexpr int wide = 1100;
constexpr int sideWidth = 460;

enum { StageColumn, JoinedColumn, AskedColumn, OwnerColumn, LeadColumn, KeyColumn };

/// By stage, then as they were entered; rows of one alternative stand together, where the first of them stands.
QList<Requirement> inOrder(QList<Requirement> all)
{
    const auto place = [read = all](const Requirement &row) {
        const auto first = std::find_if(read.begin(), read.end(), [&row](const Requirement &one) {
            return row.alternative.isEmpty() ? one.id == row.id : one.alternative == row.alternative && one.neededFor == row.neededFor;
        });
        return std::tuple(row.neededFor, first - read.begin(), row.way.value_or(0));
    };
    std::stable_sort(all.begin(), all.end(), [&place](const Requirement &a, const Requirement &b) { return place(a) < place(b); });
    return all;
}

} // namespace

RequirementRowsView::RequirementRowsView(OfficeDesk desk, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_title(new ElidedLabel(TextLook::Heading, {}, this)),
      m_state(makeChip(Tone::Info, {}, this)), m_try(makeButton(ButtonLook::Primary, {}, this)),
      m_edit(makeButton(ButtonLook::Plain, {}, this)), m_add(makeButton(ButtonLook::Plain, {}, this)),
      m_rows(new HeldTable(QStringLiteral("requirements"), {{AskedColumn, 3}, {OwnerColumn, 1}}, this)),
      m_rowPanel(new RecordPanel(m_desk, recordType<Requirement>(), {.fixed = {"set_id"}, .unused = unusedByRequirement}, this)),
      m_setPanel(new RecordPanel(m_desk, recordType<RequirementSet>(), {}, this)), m_forms(new QStackedWidget(this)),
      m_parts(new QBoxLayout(QBoxLayout::TopToBottom))
{
    build();
    connectForms();
    connect(m_rows, &HeldTable::openedRecord, this, &RequirementRowsView::openRow);
    connect(m_rows, &HeldTable::currentRecord, this, &RequirementRowsView::follow);
    connect(m_try, &QPushButton::clicked, this, &RequirementRowsView::tryAsked);
    connect(m_edit, &QPushButton::clicked, this, &RequirementRowsView::editSet);
    connect(m_add, &QPushButton::clicked, this, &RequirementRowsView::addRow);
    retranslate();
}

void RequirementRowsView::build()
{
    m_forms->addWidget(m_rowPanel);
    m_forms->addWidget(m_setPanel);
    m_forms->hide();
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setSortingEnabled(false);
    m_rows->setGrouped(StageColumn);
    m_rows->setMatter([this] { return ListMatter{.title = m_title->text(), .lines = {m_state->text()}}; });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Theme::unit);
    whole->addWidget(buildHead());
    whole->addLayout(m_parts, 1);
    m_parts->setSpacing(Theme::gap);
    m_parts->addWidget(m_rows);
    m_parts->addWidget(m_forms);
    arrange();
}

QWidget *RequirementRowsView::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    m_add->setIcon(lineIcon(QStringLiteral("add")));
    auto *tools = makeListButton(m_rows, head);
    row->addWidget(m_title, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_try), static_cast<QWidget *>(m_edit),
                          static_cast<QWidget *>(m_add), static_cast<QWidget *>(tools)})
        row->addWidget(part);
    setTabOrderOf({m_try, m_edit, m_add, tools, m_rows, m_rowPanel, m_setPanel});
    return head;
}

void RequirementRowsView::connectForms()
{
    for (RecordPanel *panel : {m_rowPanel, m_setPanel}) {
        connect(panel, &RecordPanel::said, this, &RequirementRowsView::said);
        connect(panel, &RecordPanel::removed, this, [this] { closeForm(); });
    }
    connect(m_rowPanel, &RecordPanel::saved, this, [this](qint64 id) {
        read();
        m_rows->choose(id);
        m_rows->setFocus();
        emit changed(m_set);
    });
    connect(m_rowPanel, &RecordPanel::removed, this, [this] { emit changed(m_set); });
    connect(m_setPanel, &RecordPanel::saved, this, [this](qint64 id) {
        m_set = {id};
        closeForm();
        emit changed(m_set);
    });
    connect(m_setPanel, &RecordPanel::removed, this, [this] {
        m_set = {};
        emit changed({});
    });
}

void RequirementRowsView::show(RequirementSetId set)
{
    if (set == m_set && !set.isNull())
        return;
    if (isFormOpen() && !static_cast<RecordPanel *>(m_forms->currentWidget())->mayLeave())
        return;
    closeForm();
    m_set = set;
    read();
}

void RequirementRowsView::refresh(QDate day)
{
    m_day = day;
    read();
    if (isFormOpen())
        static_cast<RecordPanel *>(m_forms->currentWidget())->refresh();
}

void RequirementRowsView::read()
{
    attempt(this, [this] {
        const Database &database = m_desk.office.database();
        const auto set = muster::find(database, m_set);
        showHead(set.value_or(RequirementSet{}));
        const QList<Requirement> all = inOrder(select<Requirement>(database, QStringLiteral("WHERE set_id = ? ORDER BY id"), {m_set.value}));
        ValueWords words(database, recordTypes());
        QHash<ProcedureStepId, ProcedureStep> steps;
        for (const ProcedureStep &step : select<ProcedureStep>(database))
            steps.insert(step.id, step);
        QList<QVariantList> rows;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const ProcedureStep step = steps.value(all[i].stepId);
            const std::optional<int> lead = all[i].leadDays ? all[i].leadDays : step.leadDays;
            rows.append({stageWords(all[i].neededFor), joinedWords(all, i), askedWords(words, all[i]),
                         all[i].owner.isEmpty() ? step.responsible : all[i].owner, lead ? QVariant(*lead) : QVariant(), all[i].key, all[i].id.value});
        }
        m_rows->setRows(rows);
    });
}

void RequirementRowsView::showHead(const RequirementSet &set)
{
    const bool isThere = !set.id.isNull();
    const ChipCell state = setState(set, m_day);
    m_title->setText(isThere ? QStringLiteral("%1 · %2").arg(set.code, set.name) : tr("No requirement set chosen"));
    setChip(m_state, state.tone, state.words);
    m_state->setVisible(isThere);
    for (QPushButton *button : {m_edit, m_add, m_try})
        button->setEnabled(isThere);
    m_try->setVisible(isThere && isTrial(set, m_day));
}

void RequirementRowsView::openRow(qint64 id)
{
    if (id == 0)
        return;
    m_rowPanel->show(id);
    openForm(m_rowPanel);
}

/// While the form is open, the row that is chosen is the one in it.
void RequirementRowsView::follow(qint64 id)
{
    if (id != 0 && isFormOpen() && m_forms->currentWidget() == m_rowPanel && m_rowPanel->form()->stored().state.id != id && m_rowPanel->mayLeave())
        m_rowPanel->show(id);
}

void RequirementRowsView::addRow()
{
    if (m_set.isNull() || !m_rowPanel->mayLeave())
        return;
    m_rowPanel->beginNew({{"set_id", m_set.value}});
    openForm(m_rowPanel);
}

void RequirementRowsView::addSet()
{
    if (!m_setPanel->mayLeave())
        return;
    m_setPanel->beginNew();
    openForm(m_setPanel);
}

void RequirementRowsView::editSet()
{
    if (m_set.isNull())
        return;
    m_setPanel->show(m_set.value);
    openForm(m_setPanel);
}

void RequirementRowsView::save()
{
    if (isFormOpen())
        static_cast<RecordPanel *>(m_forms->currentWidget())->save();
}

bool RequirementRowsView::stepBack()
{
    if (!isFormOpen())
        return false;
    if (static_cast<RecordPanel *>(m_forms->currentWidget())->mayLeave())
        closeForm();
    return true;
}

bool RequirementRowsView::isFormOpen() const
{
    return !m_forms->isHidden();
}

void RequirementRowsView::openForm(RecordPanel *panel)
{
    m_forms->setCurrentWidget(panel);
    m_forms->show();
    emit formMoved();
    arrange();
    panel->form()->focusFirst();
}

void RequirementRowsView::closeForm()
{
    const bool hadFocus = m_forms->isAncestorOf(focusWidget());
    m_forms->hide();
    emit formMoved();
    arrange();
    read();
    if (hadFocus)
        m_rows->setFocus();
}

void RequirementRowsView::takeFocus()
{
    m_rows->setFocus();
}

void RequirementRowsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RequirementRowsView::arrange()
{
    const bool beside = width() >= wide;
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_forms->setMaximumWidth(beside ? sideWidth : QWIDGETSIZE_MAX);
    m_forms->setMinimumWidth(beside ? sideWidth : 0);
    m_parts->setStretch(0, beside ? 1 : 4);
    m_parts->setStretch(1, beside ? 0 : 5);
}

void RequirementRowsView::setColumns()
{
    m_rows->setColumns({{"stage", tr("Needed to enter"), Qt::AlignLeft, 124},
                        {"joined", tr("One of"), Qt::AlignLeft, 88},
                        {"asked", tr("What is asked"), Qt::AlignLeft, 230},
                        {"owner", tr("Owner"), Qt::AlignLeft, 94},
                        {"lead", tr("Days ahead"), Qt::AlignRight, 96},
                        {"key", tr("Key"), Qt::AlignLeft, 120}},
                       {"key"});
}

void RequirementRowsView::retranslate()
{
    m_try->setText(tr("Try before it counts"));
    m_try->setToolTip(tr("Who of the present candidates would fall short (Ctrl+T)"));
    m_edit->setText(tr("Edit the set"));
    m_edit->setToolTip(tr("Name, category, mission and first and last day of the set (F2)"));
    m_add->setText(tr("New row"));
    m_add->setToolTip(tr("New requirement of this set (Ctrl+N)"));
    m_rows->setAccessibleName(tr("Requirements of the set"));
    m_rows->setEmptyText(tr("This set asks for nothing yet.\n\nPress Ctrl+N to enter what is asked: a paper, a test, a rank, a decision."));
    setColumns();
    m_rowPanel->retranslate();
    m_setPanel->retranslate();
    read();
}

} // namespace muster
