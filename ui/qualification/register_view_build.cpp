// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/register_view.h"

#include "ui/lists/chip_cell.h"
#include "ui/lists/column_spread.h"
#include "ui/lists/filter_keys.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/qualification/certificate_card.h"
#include "ui/qualification/issue_view.h"
#include "ui/qualification/register_filter_bar.h"
#include "ui/qualification/register_rows.h"
#include "ui/qualification/revoke_panel.h"
#include "ui/qualification/spoil_panel.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int cardWidth = 352;
enum { HolderColumn = 1, StateColumn = 3 };
const QList<QByteArray> spareColumns{"type", "course", "issued_by", "prints"};

} // namespace

RegisterView::RegisterView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_personWords(makeLabel(TextLook::Body, {}, this)), m_everybody(makeButton(ButtonLook::Link, {}, this)),
      m_strip(new MessageStrip(this)), m_stack(new QStackedWidget(this)), m_side(new QStackedWidget(this)), m_issue(makeButton(ButtonLook::Primary, {}, this)),
      m_print(makeButton(ButtonLook::Plain, {}, this)), m_revoke(makeButton(ButtonLook::Plain, {}, this)), m_spoil(makeButton(ButtonLook::Plain, {}, this)),
      m_book(makeButton(ButtonLook::Plain, {}, this)), m_bar(new RegisterFilterBar(this)), m_table(new TableView(this)),
      m_spread(new ColumnSpread(m_table, {{HolderColumn, 1}})), m_layout(new ListLayout(m_table, m_spread)), m_rows(new RegisterRows(m_desk, this)),
      m_keys(new FilterKeys(m_bar)), m_card(new CertificateCard(this)), m_revoking(new RevokePanel(this)), m_spoiling(new SpoilPanel(m_desk, this)),
      m_issuing(new IssueView(m_desk, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 12, 0, 0);
    whole->setSpacing(Theme::unit);
    whole->addWidget(m_strip);
    whole->addWidget(m_stack, 1);
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_issuing);
    buildTable();
    listen();
    listenToPanels();
    retranslate();
}

QWidget *RegisterView::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    QToolButton *list = makeListButton(m_table, tools);
    for (QPushButton *button : {m_issue, m_print, m_spoil, m_revoke})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_book);
    row->addWidget(list);
    setTabOrderOf({m_issue, m_print, m_spoil, m_revoke, m_book, list});
    return tools;
}

QWidget *RegisterView::buildList()
{
    auto *list = new QWidget(m_stack);
    QWidget *tools = buildTools();
    auto *person = new QHBoxLayout;
    person->addWidget(m_personWords);
    person->addWidget(m_everybody);
    person->addStretch(1);
    for (QWidget *one : {static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_revoking), static_cast<QWidget *>(m_spoiling)})
        m_side->addWidget(one);
    m_side->setFixedWidth(cardWidth);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    columns->addWidget(m_table, 1);
    columns->addWidget(m_side);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(tools);
    rows->addWidget(m_bar);
    rows->addLayout(person);
    rows->addLayout(columns, 1);
    setTabOrderOf({tools, m_bar, m_everybody, m_table, m_side});
    return list;
}

void RegisterView::buildTable()
{
    setColumns();
    m_table->setPagedModel(m_rows->model());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(StateColumn, new ChipDelegate(m_table));
    m_spread->setWidths(widths(m_rows->model()->columns()));
    m_layout->use(QStringLiteral("register"), spareColumns);
    m_table->setMatter([this] { return matter(); });
    m_keys->serve(m_table);
    m_table->installEventFilter(this);
    m_bar->words()->installEventFilter(this);
}

void RegisterView::listen()
{
    connect(m_rows->model(), &PagedModel::sortChosen, this, [this](const QByteArray &column, Qt::SortOrder order) {
        m_rows->sortBy(column, order);
        ask();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterView::showCard);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegisterView::showButtons);
    connect(m_bar, &RegisterFilterBar::changed, this, [this] {
        ask();
        emit moved();
    });
    connect(m_keys, &FilterKeys::listAsked, this, [this] { m_table->setFocus(); });
    connect(m_keys, &FilterKeys::openAsked, this, &RegisterView::print);
    connect(m_table, &TableView::opened, this, &RegisterView::print);
    connect(m_everybody, &QPushButton::clicked, this, [this] {
        m_person = {};
        ask();
        m_table->setFocus();
        emit moved();
    });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Filter the list"), {QKeySequence::Find}, [this] { m_bar->find(); });
}

void RegisterView::listenToPanels()
{
    connect(m_issue, &QPushButton::clicked, this, &RegisterView::add);
    connect(m_print, &QPushButton::clicked, this, &RegisterView::print);
    connect(m_revoke, &QPushButton::clicked, this, &RegisterView::askRevoking);
    connect(m_spoil, &QPushButton::clicked, this, &RegisterView::askSpoiling);
    connect(m_book, &QPushButton::clicked, this, &RegisterView::writeBook);
    connect(m_issuing, &IssueView::issued, this, &RegisterView::takeIssued);
    connect(m_issuing, &IssueView::goTo, this, &PageView::goTo);
    connect(m_issuing, &IssueView::left, this, &RegisterView::backToList);
    connect(m_revoking, &RevokePanel::given, this, &RegisterView::revoke);
    connect(m_revoking, &RevokePanel::left, this, &RegisterView::backToList);
    connect(m_spoiling, &SpoilPanel::given, this, &RegisterView::spoil);
    connect(m_spoiling, &SpoilPanel::left, this, &RegisterView::backToList);
}

void RegisterView::setColumns()
{
    m_rows->model()->setColumns({{"number", tr("Number"), Qt::AlignLeft, 152},
                                 {"holder", tr("Holder"), Qt::AlignLeft, 150},
                                 {"issued", tr("Issued on"), Qt::AlignRight, 118},
                                 {"state", tr("State"), Qt::AlignLeft, 140},
                                 {"type", tr("Qualified as"), Qt::AlignLeft, 112},
                                 {"course", tr("Course"), Qt::AlignLeft, 140},
                                 {"issued_by", tr("Issued by"), Qt::AlignLeft, 150},
                                 {"prints", tr("Prints"), Qt::AlignLeft, 160}});
}

void RegisterView::retranslate()
{
    m_issue->setText(tr("Issue…"));
    m_issue->setToolTip(tr("Issue certificates (Ctrl+N)"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Print the chosen certificates, or look at them as on paper (Enter)"));
    m_revoke->setText(tr("Revoke…"));
    m_revoke->setToolTip(tr("Revoke the chosen certificates, with a reason"));
    m_spoil->setText(tr("Spoiled blank…"));
    m_spoil->setToolTip(tr("Write a spoiled print of the chosen certificate down, or a blank on which nothing was printed yet"));
    m_book->setText(tr("Register’s book…"));
    m_book->setToolTip(tr("Write the register as the office’s book: every number in order, as a PDF file"));
    m_everybody->setText(tr("Show everybody’s"));
    m_table->setAccessibleName(tr("Register of certificates"));
    setColumns();
    m_bar->retranslate();
    m_card->retranslate();
    m_revoking->retranslate();
    m_spoiling->retranslate();
    m_issuing->retranslate();
    retranslateActions(this);
    if (m_day.isValid())
        refresh(m_day);
}

} // namespace muster
