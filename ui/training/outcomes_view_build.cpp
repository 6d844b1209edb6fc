// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"
#include "ui/charts/card.h"
#include "ui/dashboard/names_view.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/shell/day_text.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/training/outcomes_bar.h"
#include "ui/training/outcomes_view.h"

#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int internationalHeight = 250;
constexpr int smallestTable = 384;

} // namespace

void OutcomesView::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_bar);
    rows->addWidget(m_stack, 1);
    m_stack->addWidget(buildFigures());
    m_stack->addWidget(buildNames());
}

QWidget *OutcomesView::buildFigures()
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(buildTotals());
    rows->addLayout(buildTables(), 1);
    rows->addWidget(buildInternational());
    m_table->setMatter([this] {
        QStringList lines{tr("As of %1").arg(longDayText(m_day))};
        for (const OutcomeCondition &condition : m_bar->among().where)
            lines << QStringLiteral("%1: %2").arg(keyWords(condition.key), valueWords(condition.key, condition.value));
        return ListMatter{.title = tr("Outcomes of training by: %1").arg(keyWords(m_bar->by())), .lines = lines};
    });
    auto *room = new QScrollArea(m_stack);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(page);
    setTabOrderOf({m_bar, m_totals, m_bar->span(), m_tools, m_table, m_trendBy, m_trendCard, m_international});
    return room;
}

QLayout *OutcomesView::buildTotals()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::unit);
    m_totals->setWordWrap(true);
    m_totals->setTextFormat(Qt::RichText);
    m_totals->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    row->addWidget(m_totals, 1);
    row->addWidget(m_bar->span());
    row->addWidget(m_tools);
    return row;
}

QLayout *OutcomesView::buildTables()
{
    for (int i = 0; i < 3; ++i)
        m_trendBy->addItem(QString(), i);
    m_trendCard->addTool(m_trendBy);
    m_trendCard->setContent(m_trend);
    m_trend->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);   // as many years as there are, no higher than they need
    m_table->setMinimumHeight(smallestTable);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(m_table, 6);
    row->addWidget(m_trendCard, 5);
    return row;
}

QWidget *OutcomesView::buildInternational()
{
    auto *box = new QWidget(this);
    box->setFixedHeight(internationalHeight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_internationalName, 1);
    head->addWidget(makeListButton(m_international, this));
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_international, 1);
    m_international->setMatter([this] { return ListMatter{.title = m_internationalName->text(), .lines = {tr("As of %1").arg(longDayText(m_day))}}; });
    return box;
}

QWidget *OutcomesView::buildNames()
{
    auto *page = new QWidget(m_stack);
    m_back->setIcon(lineIcon(QStringLiteral("back")));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(m_back);
    head->addWidget(m_namesTitle, 1);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_names, 1);
    return page;
}

void OutcomesView::setColumns()
{
    m_table->setColumns({{"key", keyWords(m_bar->by()), Qt::AlignLeft, 170},
                         {"trained", tr("Trained"), Qt::AlignRight, 80},
                         {"passed", tr("Passed"), Qt::AlignRight, 80},
                         {"percent", tr("Passed, %"), Qt::AlignRight, 90, 1},
                         {"qualified", tr("Qualified"), Qt::AlignRight, 92}});
    m_international->setColumns({{"code", tr("Course"), Qt::AlignLeft, 126},
                                 {"title", tr("Title"), Qt::AlignLeft, 170},
                                 {"ends", tr("Last day"), Qt::AlignRight, 112},
                                 {"partner", tr("Partner"), Qt::AlignLeft, 126},
                                 {"nations", tr("Nations"), Qt::AlignLeft, 170},
                                 {"trained", tr("Trained"), Qt::AlignRight, 80},
                                 {"passed", tr("Passed"), Qt::AlignRight, 80},
                                 {"qualified", tr("Qualified"), Qt::AlignRight, 92}});
}

void OutcomesView::retranslate()
{
    m_bar->retranslate();
    m_totals->setAccessibleName(tr("Outcomes all together"));
    m_table->setAccessibleName(tr("Outcomes of training"));
    m_table->setEmptyText(tr("No published result belongs here.\n\nChoose other days, another programme or organisation above."));
    m_trendCard->setTitle(tr("Trained by year"));
    m_trend->setCategoryHeading(tr("Year"));
    m_trend->setEmptyText(tr("No published result belongs here."));
    const QStringList parts{tr("by result"), tr("by sex"), tr("by service")};
    for (int i = 0; i < m_trendBy->count(); ++i)
        m_trendBy->setItemText(i, parts[i]);
    m_trendBy->setAccessibleName(tr("Split the years by"));
    m_internationalName->setText(tr("International courses and those with partners"));
    m_international->setAccessibleName(m_internationalName->text());
    m_international->setEmptyText(tr("No course here was held with a partner or by several nations."));
    m_back->setText(tr("Back to the figures"));
    setColumns();
    if (m_day.isValid())
        refresh(m_day);
}

} // namespace muster
