// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/holders_view.h"

#include "ui/lists/chip_cell.h"
#include "ui/lists/column_spread.h"
#include "ui/lists/filter_keys.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/people/person_place.h"
#include "ui/people/person_words.h"
#include "ui/qualification/act_view.h"
#include "ui/qualification/found_card.h"
#include "ui/qualification/holder_rows.h"
#include "ui/qualification/holder_words.h"
#include "ui/qualification/register_place.h"
#include "ui/qualification/stage_chips.h"
#include "ui/selection/selection_place.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace muster {

namespace {

enum { OrganisationColumn = 3, TypeColumn = 4, StandingColumn = 7, TouchedColumn = 8 };

const QString stageKey = QStringLiteral("stage");
constexpr QualificationActKind actKinds[] = {QualificationActKind::Extension, QualificationActKind::Suspension, QualificationActKind::Reinstatement,
                                             QualificationActKind::Revocation};

} // namespace

HoldersView::HoldersView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_stack(new QStackedWidget(this)), m_stages(new StageChips(this)), m_bar(new HolderFilterBar(this)),
      m_keys(new FilterKeys(m_bar)), m_act(makeButton(ButtonLook::Plain, {}, this)), m_acts(new QMenu(this)), m_rows(new HolderRows(m_desk, this)),
      m_table(new TableView(this)), m_spread(new ColumnSpread(m_table, {{0, 2}, {OrganisationColumn, 1}, {TypeColumn, 2}, {TouchedColumn, 1}})),
      m_layout(new ListLayout(m_table, m_spread)), m_name(makeLabel(TextLook::Heading, {}, this)), m_found(makeLabel(TextLook::Body, {}, this)),
      m_actView(new ActView(m_desk, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 12, 0, 0);
    whole->addWidget(m_stack);
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_actView);
    buildTable();
    listen();
    retranslate();
}

QWidget *HoldersView::buildList()
{
    auto *list = new QWidget(m_stack);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    QWidget *top = buildTop();
    rows->addWidget(m_stages);
    rows->addWidget(top);
    rows->addWidget(m_table, 1);
    rows->addWidget(makeFoundCard(m_name, m_found, list));
    setTabOrderOf({m_stages, top, m_table, m_found});
    return list;
}

QWidget *HoldersView::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    auto *tools = makeListButton(m_table, top);
    m_act->setMenu(m_acts);
    row->addWidget(m_bar, 1);
    row->addWidget(m_act);
    row->addWidget(tools);
    setTabOrderOf({m_bar, m_act, tools, m_table});
    return top;
}

void HoldersView::buildTable()
{
    setColumns();
    m_table->setPagedModel(m_rows->model());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(StandingColumn, new ChipDelegate(m_table));
    m_spread->setWidths(widths(m_rows->model()->columns()));
    m_layout->use(QStringLiteral("holders"), {"service_no", "rank", "granted", "course"});
    m_table->setMatter([this] { return matter(); });
    m_keys->serve(m_table);
}

void HoldersView::listen()
{
    const auto askAnew = [this] {
        ask();
        emit moved();
    };
    connect(m_stages, &StageChips::chosen, this, askAnew);
    connect(m_bar, &HolderFilterBar::changed, this, askAnew);
    connect(m_rows, &HolderRows::changed, this, &HoldersView::showRows);
    connect(m_table, &TableView::opened, this, &HoldersView::openPerson);
    connect(m_keys, &FilterKeys::openAsked, this, [this] { openPerson(m_table->currentIndex().row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HoldersView::showFound);
    connect(m_found, &QLabel::linkActivated, this, [this](const QString &link) { emit goTo(candidatePlace({link.toLongLong()})); });
    connect(m_acts, &QMenu::aboutToShow, this, &HoldersView::fillActs);
    connect(m_keys, &FilterKeys::listAsked, this, &HoldersView::takeFocus);
    connect(m_actView, &ActView::said, this, &PageView::said);
    connect(m_actView, &ActView::left, this, &HoldersView::leaveAct);
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Filter the list"), {QKeySequence::Find}, [this] { m_bar->find(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Act on the chosen qualifications"), {QKeySequence(QStringLiteral("Ctrl+M"))}, [this] {
        if (!isActing())
            m_act->click();
    });
}

void HoldersView::openPerson(int row)
{
    const HolderRow *holder = row < 0 ? nullptr : m_rows->at(row);
    if (!holder)
        return;
    Location place = personPlace(holder->personId);
    place.detail.insert(QStringLiteral("tab"), QStringLiteral("qualifications"));
    emit goTo(place);
}

void HoldersView::refresh(QDate day)
{
    m_day = day;
    ask();
}

void HoldersView::ask()
{
    if (!m_day.isValid())
        return;
    HolderFilter filter = m_bar->filter(m_day);
    filter.stage = m_stages->stage();
    m_rows->ask(filter);
}

void HoldersView::showRows()
{
    m_stages->setCounts(m_rows->counts());
    m_bar->setChoices(m_rows->choices());
    if (m_rows->count() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->model()->index(0, 0));
    m_act->setEnabled(m_rows->count() > 0);
    m_table->setEmptyText(m_rows->counts().every == 0 && m_bar->isClear()
                              ? tr("Nobody has been granted a qualification yet.\n\nThe tab Granting proposes them after results are published.")
                              : tr("There is none like that.\n\nChoose another stage or other entries above the list; Esc empties the filter."));
    emit counted(tr("Qualifications: %1").arg(QLocale().toString(m_rows->count())));
    showFound();
}

/// The sentence of the standing, and below it whom its end touches.
void HoldersView::showFound()
{
    const HolderRow *row = m_table->currentIndex().isValid() ? m_rows->at(m_table->currentIndex().row()) : nullptr;
    m_name->setText(row ? QStringLiteral("%1 · %2").arg(row->fullName, inLanguage(row->type)) : QString());
    if (!row)
        return m_found->setText({});
    QStringList lines{standingWords(row->standing).toHtmlEscaped()};
    for (const TouchedByLapse &one : row->touched) {
        const QString words = touchedWords(one).toHtmlEscaped();
        lines << (one.candidacyId.isNull() ? words : QStringLiteral("<a href=\"%1\">%2</a>").arg(one.candidacyId.value).arg(words));
    }
    lines[0] = lines[0].left(1).toUpper() + lines[0].mid(1);
    m_found->setText(lines.join(QStringLiteral("<br>")));
}

QList<QualificationId> HoldersView::chosen() const
{
    QList<QualificationId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(QualificationId{m_rows->model()->idOf(index.row()).toLongLong()});
    return ids;
}

/// The acts on the chosen ones, and below them those on all of the list.
void HoldersView::fillActs()
{
    m_acts->clear();
    const int count = int(m_table->selectionModel()->selectedRows().size());
    const auto add = [this](QMenu *menu, auto begin) {
        for (const QualificationActKind kind : actKinds)
            menu->addAction(QStringLiteral("%1…").arg(actWords(kind)), this, [begin, kind] { begin(kind); });
    };
    if (count > 0) {
        m_acts->addSection(tr("For the %n chosen", nullptr, count));
        add(m_acts, [this](QualificationActKind kind) { beginChosen(kind); });
        m_acts->addAction(tr("Issue certificates…"), this, [this] { emit goTo(issuePlace(chosen())); });
    }
    m_acts->addSeparator();
    add(m_acts->addMenu(tr("For all of the list: %1").arg(QLocale().toString(m_rows->count()))), [this](QualificationActKind kind) { beginAll(kind); });
}

void HoldersView::beginChosen(QualificationActKind kind)
{
    begin({kind, chosen(), {}});
}

void HoldersView::beginAll(QualificationActKind kind)
{
    QList<QualificationId> all;
    if (attempt(this, [&] { all = holderIds(m_desk.office.database(), m_rows->shown()); }))
        begin({kind, all, matter().lines.join(QStringLiteral("; "))});
}

void HoldersView::begin(const ActScope &scope)
{
    if (scope.qualifications.isEmpty())
        return;
    m_actView->begin(scope, m_day);
    m_stack->setCurrentWidget(m_actView);
    m_actView->takeFocus();
}

bool HoldersView::isActing() const
{
    return m_stack->currentWidget() == m_actView;
}

void HoldersView::leaveAct()
{
    m_stack->setCurrentIndex(0);
    ask();
    m_table->setFocus();
}

void HoldersView::save()
{
    if (isActing())
        m_actView->save();
}

bool HoldersView::stepBack()
{
    if (isActing()) {
        m_actView->leave();
        return true;
    }
    if (m_bar->isClear() && m_stages->stage() == HolderStage::Valid)
        return false;
    m_stages->choose(HolderStage::Valid);
    m_bar->isClear() ? ask() : m_bar->clear();
    takeFocus();
    emit moved();
    return true;
}

void HoldersView::open(const QVariantMap &detail)
{
    if (!detail.contains(stageKey))
        return;
    m_stages->choose(holderStage(detail.value(stageKey).toString()));
    QVariantMap filter = detail;
    for (const QString &own : {stageKey, QStringLiteral("view")})
        filter.remove(own);
    m_bar->setState(filter);
}

QVariantMap HoldersView::detail() const
{
    QVariantMap detail = m_bar->state();
    detail.insert(stageKey, stageCode(m_stages->stage()));
    return detail;
}

void HoldersView::takeFocus()
{
    if (!isActing())
        m_table->setFocus();
}

ListMatter HoldersView::matter() const
{
    QStringList lines{tr("As of %1").arg(longDayText(m_day)), stageWords(m_stages->stage()), m_bar->inWords()};
    lines.removeAll(QString());
    return {.title = tr("Holders of qualifications"), .lines = lines, .rows = m_rows->everything()};
}

void HoldersView::setColumns()
{
    m_rows->model()->setColumns({{"name", tr("Name"), Qt::AlignLeft, 150},
                                 {"service_no", tr("Service no."), Qt::AlignLeft, 104},
                                 {"rank", tr("Rank"), Qt::AlignLeft, 110},
                                 {"organisation", tr("Organisation"), Qt::AlignLeft, 120},
                                 {"type", tr("Qualified as"), Qt::AlignLeft, 160},
                                 {"granted", tr("Granted on"), Qt::AlignRight, 114},
                                 {"last", tr("Last valid day"), Qt::AlignRight, 124},
                                 {"standing", tr("Standing"), Qt::AlignLeft, 150},
                                 {"touched", tr("Touches"), Qt::AlignLeft, 112},
                                 {"certificates", tr("Certificates"), Qt::AlignLeft, 124},
                                 {"course", tr("Course"), Qt::AlignLeft, 124}});
}

void HoldersView::retranslate()
{
    m_act->setText(tr("Act on them"));
    m_act->setToolTip(tr("Extend, suspend or revoke the chosen qualifications, or all of the list (Ctrl+M)"));
    m_acts->setAccessibleName(tr("Acts on qualifications"));
    m_table->setAccessibleName(tr("Holders of qualifications"));
    m_found->setAccessibleName(tr("What the end of this qualification touches"));
    setColumns();
    m_stages->retranslate();
    m_bar->retranslate();
    m_actView->retranslate();
    retranslateActions(this);
    if (m_day.isValid())
        ask();
}

} // namespace muster
