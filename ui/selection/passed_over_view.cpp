// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/passed_over_view.h"

#include "core/base/text.h"
#include "core/selection/campaign_list.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/table_view.h"
#include "ui/selection/selection_place.h"
#include "ui/selection/short_list.h"
#include "ui/shell/guard.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace muster {

PassedOverView::PassedOverView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_call(new QComboBox(this)), m_words(new QLineEdit(this)),
      m_list(new ShortList({QStringLiteral("passed-over"), {{0, 1}, {4, 2}, {5, 3}}, {"call"}}, this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::unit);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_call->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_words, 1);
    head->addWidget(m_call);
    QToolButton *tools = makeListButton(m_list->view(), this);
    head->addWidget(tools);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_list, 1);
    setTabOrderOf({m_words, m_call, tools, m_list->view()});
    connect(m_words, &QLineEdit::textChanged, this, [this] { attempt(this, [this] { fill(); }); });
    connect(m_call, &QComboBox::currentIndexChanged, this, [this] { attempt(this, [this] { fill(); }); });
    connect(m_list, &ShortList::opened, this, [this](qint64 id) { emit goTo(candidatePlace({id})); });
    retranslate();
}

void PassedOverView::refresh(QDate)
{
    attempt(this, [this] {
        fillCalls();
        fill();
    });
}

void PassedOverView::fillCalls()
{
    const QSignalBlocker quiet(m_call);
    const QVariant before = m_call->currentData();
    m_call->clear();
    m_call->addItem(tr("All calls"), 0);
    for (const CampaignRow &row : campaignList(m_desk.office.database()))
        m_call->addItem(row.code, row.id.value);
    m_call->setCurrentIndex(std::max(0, m_call->findData(before)));
}

bool PassedOverView::isWanted(const PassedOverRow &row) const
{
    const QString text = folded(QStringList{row.fullName, row.serviceNo, row.mission, row.category, row.campaign, outcomeWords(row), reasonWords(row)}.join(u' '));
    return everyWordStartsAWord(searchWords(m_words->text()), text);
}

void PassedOverView::fill()
{
    QList<QVariantList> rows;
    for (const PassedOverRow &row : passedOver(m_desk.office.database(), {.campaign = {m_call->currentData().toLongLong()}}))
        if (isWanted(row))
            rows.append({row.fullName, row.serviceNo, QStringLiteral("%1 · %2").arg(row.mission, row.category), row.on, outcomeWords(row), reasonWords(row),
                         row.campaign, row.candidacy.value});
    m_list->setRows(rows);
    m_list->setAbout({m_call->currentText()});
    emit counted(tr("Passed over: %1").arg(rows.size()));
}

void PassedOverView::takeFocus()
{
    m_words->setFocus();
}

bool PassedOverView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return PageView::eventFilter(watched, event);
}

void PassedOverView::retranslate()
{
    m_words->setPlaceholderText(tr("Name, number, mission or reason"));
    m_words->setAccessibleName(tr("Filter who was passed over"));
    m_call->setAccessibleName(tr("Call"));
    m_list->setColumns({{"name", tr("Name"), Qt::AlignLeft, 160}, {"number", tr("Service no."), Qt::AlignLeft, 112}, {"for", tr("For"), Qt::AlignLeft, 148},
                        {"on", tr("On"), Qt::AlignRight, 118}, {"what", tr("What"), Qt::AlignLeft, 190}, {"why", tr("Why"), Qt::AlignLeft, 220},
                        {"call", tr("Call"), Qt::AlignLeft, 140}});
    m_list->setWords(tr("Passed over, and why"), tr("Nobody was passed over here.\n\nWho a board passes over, and whose candidacy ends or rests, is listed with the reason."));
}

} // namespace muster
