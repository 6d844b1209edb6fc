// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_view.h"

#include "core/storage/repository.h"
#include "ui/lists/chip_cell.h"
#include "ui/lists/column_spread.h"
#include "ui/lists/filter_keys.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/saved_filter_button.h"
#include "ui/lists/table_view.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_rows.h"
#include "ui/people/people_tools.h"
#include "ui/people/person_words.h"
#include "ui/shell/day_text.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/page_header.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

namespace {

enum { NameColumn, NumberColumn, RankColumn, OrganisationColumn, ServiceColumn, BornColumn, StateColumn, PassportColumn };

/// Shown only when chosen.
const QList<QByteArray> spareColumns{"passport_name", "sex", "nationality", "service_name"};

} // namespace

PeopleView::PeopleView(OfficeDesk desk, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_header(new PageHeader(this)),
      m_count(makeLabel(TextLook::Soft, {}, this)), m_new(makeButton(ButtonLook::Plain, {}, this)),
      m_bar(new PeopleFilterBar(this)),
      m_saved(new SavedFilterButton({m_desk.office.database().address().text, QStringLiteral("people")},
                                    {[this] { return m_bar->state(); }, [this](const QVariantMap &state) { m_bar->setState(state); }}, this)),
      m_table(new TableView(this)),
      m_spread(new ColumnSpread(m_table, {{NameColumn, 2}, {RankColumn, 3}, {OrganisationColumn, 4}, {StateColumn, 1}, {PassportColumn, 1}})),
      m_layout(new ListLayout(m_table, m_spread)),
      m_rows(new PeopleRows(m_desk, this))
{
    buildTable();
    m_tools = new PeopleTools(m_table, m_rows, this);
    build();
    retranslate();
    connect(m_bar, &PeopleFilterBar::changed, this, [this] {
        m_rows->ask(m_bar->filter(), m_day);
        m_saved->showName();
        emit filterChanged();
    });
    connect(m_tools, &PeopleTools::mergeAsked, this, &PeopleView::mergeAsked);
    connect(m_tools, &PeopleTools::setFieldAsked, this, &PeopleView::setFieldAsked);
    connect(m_tools, &PeopleTools::duplicatesAsked, this, &PeopleView::duplicatesAsked);
    connect(m_rows, &PeopleRows::changed, this, &PeopleView::showRows);
    connect(m_rows, &PeopleRows::countChanged, this, &PeopleView::showCount);
}

void PeopleView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_header);
    for (QPushButton *tool : {m_tools->merge(), m_tools->setField(), m_tools->duplicates()})
        m_header->addRemark(tool);
    m_header->addTool(m_count);
    m_header->addTool(m_new);
    QToolButton *list = makeListButton(m_table, this);
    m_header->addTool(list);
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    connect(m_new, &QPushButton::clicked, this, &PeopleView::newPersonAsked);
    auto *filter = new QHBoxLayout;
    filter->setSpacing(Theme::unit);
    filter->addWidget(m_bar, 1);
    filter->addWidget(m_saved);
    layout->addLayout(filter);
    layout->addWidget(m_table, 1);
    setTabOrderOf({m_new, list, m_tools->merge(), m_tools->setField(), m_tools->duplicates(), m_bar, m_saved, m_table});
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_bar, &FilterBar::find);
    auto *saved = new QAction(this);
    saved->setObjectName(QStringLiteral("saved-filters"));
    saved->setShortcut(QKeySequence("Ctrl+Shift+F"));
    saved->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(saved, &QAction::triggered, this, [this] {
        if (isVisible())
            m_saved->openPanel();
    });
    addAction(saved);
    auto *keys = new FilterKeys(m_bar);
    keys->serve(m_table);
    connect(keys, &FilterKeys::openAsked, this, &PeopleView::openFirst);
}

void PeopleView::buildTable()
{
    setColumns();
    m_table->setPagedModel(m_rows->model());
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_spread->setWidths(widths(m_rows->model()->columns()));
    m_layout->use(QStringLiteral("people"), spareColumns);
    m_table->setMatter([this] { return matter(); });
    m_table->setItemDelegateForColumn(StateColumn, new ChipDelegate(m_table));
    connect(m_table, &TableView::opened, this, &PeopleView::open);
}

void PeopleView::setColumns()
{
    m_rows->model()->setColumns({
        {"name", tr("Name"), Qt::AlignLeft, 174},
        {"service_no", tr("Service no."), Qt::AlignLeft, 106},
        {"rank", tr("Rank"), Qt::AlignLeft, 156},
        {"organisation", tr("Organisation"), Qt::AlignLeft, 140},
        {"service", tr("Service"), Qt::AlignLeft, 94},
        {"born", tr("Born"), Qt::AlignRight, 114},
        {"state", tr("Now"), Qt::AlignLeft, 212},
        {"passport_name", tr("Passport spelling"), Qt::AlignLeft, 160},
        {"sex", tr("Sex"), Qt::AlignLeft, 80},
        {"nationality", tr("Nationality"), Qt::AlignLeft, 96},
        {"service_name", tr("Service, in full"), Qt::AlignLeft, 150},
    });
}

ListMatter PeopleView::matter() const
{
    const QString filter = m_bar->inWords();
    QStringList lines{tr("As of %1").arg(longDayText(m_day))};
    if (!filter.isEmpty())
        lines.append(tr("Filter: %1").arg(filter));
    return {.title = tr("People"), .lines = lines, .rows = m_rows->everybody(m_bar->filter())};
}

void PeopleView::readChoices()
{
    PeopleChoices choices;
    for (const Service &service : select<Service>(m_desk.office.database(), QStringLiteral("ORDER BY id")))
        choices.services.append({service.id, inLanguage({service.nameEn, service.nameVi})});
    for (const Organisation &organisation : select<Organisation>(m_desk.office.database(), QStringLiteral("ORDER BY name")))
        choices.organisations.append({organisation.id, organisation.name});
    m_bar->setChoices(choices);
}

void PeopleView::refresh(QDate day)
{
    const bool first = m_day.isNull();
    m_day = day;
    readChoices();
    if (first)
        m_rows->ask(m_bar->filter(), day);
    else
        m_rows->askAnew(m_bar->filter(), day);
}

/// While one types, the first row is chosen: it is the one that Enter opens.
void PeopleView::showRows()
{
    m_table->scrollToTop();
    if (m_rows->count() > 0 && !m_rows->shown().words.isEmpty())
        m_table->setCurrentIndex(m_rows->model()->index(0, 0));
    if (m_opensWhenRead)
        openFirst();
}

void PeopleView::showCount()
{
    const QLocale locale;
    const QString count = locale.toString(m_rows->count());
    const bool all = m_rows->shown() == PeopleFilter{};
    if (!m_rows->isCounted())
        m_count->setText(tr("counting…"));
    else if (!all && m_rows->total() >= 0)
        m_count->setText(tr("%1 of %2").arg(count, locale.toString(m_rows->total())));
    else
        m_count->setText(m_rows->count() == 1 ? tr("1 person") : tr("%1 people").arg(count));
    showEmptyText();
}

QString PeopleView::count() const
{
    return m_count->text();
}

void PeopleView::showEmptyText()
{
    const QString typed = m_bar->words()->text().trimmed();
    if (m_rows->total() == 0)
        m_table->setEmptyText(tr("There is nobody in this office yet.\n\nPress Ctrl+N to enter the first person. Many at once come in from the "
                                 "office's files: ask your administrator for an import."));
    else if (typed.isEmpty())
        m_table->setEmptyText(tr("Nobody is like that.\n\nChoose other entries beside the filter; Esc clears it."));
    else
        m_table->setEmptyText(tr("Nobody matches “%1”.\n\nThe beginnings of words are enough, in any order, with or without "
                                 "marks. Esc clears the filter.").arg(typed));
}

void PeopleView::open(int row)
{
    if (const qint64 id = m_rows->model()->idOf(row).toLongLong(); id != 0)
        emit opened({id});
}

void PeopleView::openFirst()
{
    m_opensWhenRead = !m_rows->isUpToDate();
    if (!m_opensWhenRead && m_rows->model()->rowCount() > 0)
        open(qMax(0, m_table->currentIndex().row()));
}

void PeopleView::takeFocus()
{
    if (m_table->currentIndex().isValid() && !m_table->selectionModel()->selectedRows().isEmpty())
        m_table->setFocus();
    else
        m_bar->words()->setFocus();
}

void PeopleView::retranslate()
{
    m_header->setTitle(tr("People"));
    m_tools->retranslate();
    for (QAction *action : actions())
        action->setText(tr("Saved filters"));
    m_new->setAccessibleName(tr("New person"));
    m_new->setToolTip(tr("New person (Ctrl+N)"));
    m_table->setAccessibleName(tr("People"));
    setColumns();
    m_bar->retranslate();
    m_saved->retranslate();
    readChoices();
    showCount();
}

} // namespace muster
