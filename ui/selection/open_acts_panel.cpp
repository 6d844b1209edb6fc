// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/open_acts_panel.h"

#include "ui/lists/chip_cell.h"
#include "ui/people/person_words.h"
#include "ui/selection/act_words.h"
#include "ui/shell/day_text.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int leastOwnerWidth = 110;

enum { ActColumn, OwnerColumn, DueColumn, LeadColumn, WaiveColumn, ColumnCount };

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setObjectName(QStringLiteral("rule"));
    rule->setFixedHeight(1);
    return rule;
}

QLabel *makeWrapped(TextLook look, const QString &words, QWidget *parent)
{
    QLabel *label = makeLabel(look, words, parent);
    label->setWordWrap(true);
    return label;
}

QLabel *makeActTitle(const QString &words, QWidget *parent)
{
    QLabel *title = makeWrapped(TextLook::Body, words, parent);
    title->setObjectName(QStringLiteral("actTitle"));
    return title;
}

} // namespace

OpenActsPanel::OpenActsPanel(QWidget *parent)
    : QWidget(parent), m_words(makeWrapped(TextLook::Soft, {}, this)), m_earliest(makeWrapped(TextLook::Body, {}, this))
{
    m_earliest->setObjectName(QStringLiteral("earliest"));
    m_earliest->setTextFormat(Qt::RichText);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_earliest);
    rows->addWidget(m_words);
    rows->addStretch(1);
    m_earliest->hide();
}

void OpenActsPanel::clear()
{
    delete m_acts;
    m_acts = new QWidget(this);
    m_grid = new QGridLayout(m_acts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::gap);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(ActColumn, 5);
    m_grid->setColumnStretch(OwnerColumn, 3);
    m_grid->setColumnMinimumWidth(OwnerColumn, leastOwnerWidth);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_acts);
}

void OpenActsPanel::say(const QString &words)
{
    clear();
    m_acts->hide();
    m_words->setText(words);
    m_words->show();
    m_earliest->hide();
}

void OpenActsPanel::addHeadings()
{
    m_grid->addWidget(makeLabel(TextLook::Small, tr("Act"), m_acts), 0, ActColumn);
    m_grid->addWidget(makeLabel(TextLook::Small, tr("Who"), m_acts), 0, OwnerColumn);
    m_grid->addWidget(makeLabel(TextLook::Small, tr("Due"), m_acts), 0, DueColumn, Qt::AlignRight);
    m_grid->addWidget(makeLabel(TextLook::Small, tr("Lead time"), m_acts), 0, LeadColumn, Qt::AlignRight);
}

void OpenActsPanel::addAct(const Finding &finding, QDate day)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeRule(m_acts), row, 0, 1, ColumnCount);
    auto *act = new QVBoxLayout;
    act->setSpacing(0);
    act->addWidget(makeActTitle(finding.title, m_acts));
    if (!finding.words.isEmpty())
        act->addWidget(makeWrapped(TextLook::Small, finding.words, m_acts));
    act->addStretch(1);
    m_grid->addLayout(act, row + 1, ActColumn);
    m_grid->addWidget(makeWrapped(TextLook::Small, orDash(finding.owner), m_acts), row + 1, OwnerColumn, Qt::AlignTop);
    const ChipCell due = dueChip(finding, day);
    m_grid->addWidget(makeChip(due.tone, due.words, m_acts), row + 1, DueColumn, Qt::AlignRight | Qt::AlignTop);
    m_grid->addWidget(makeLabel(TextLook::Body, leadWords(finding), m_acts), row + 1, LeadColumn, Qt::AlignRight | Qt::AlignTop);
    if (finding.key.isEmpty())
        return;
    QPushButton *waive = makeButton(ButtonLook::Link, tr("Waive…"), m_acts);
    waive->setAccessibleName(tr("Waive: %1").arg(finding.title));
    connect(waive, &QPushButton::clicked, this, [this, finding] { emit waiveAsked(finding); });
    m_grid->addWidget(waive, row + 1, WaiveColumn, Qt::AlignTop);
}

void OpenActsPanel::show(const Shown &shown)
{
    clear();
    m_words->setVisible(shown.open.isEmpty());
    m_words->setText(tr("Nothing. Everything asked for is met or waived."));
    m_acts->setVisible(!shown.open.isEmpty());
    addHeadings();
    for (const Finding &finding : shown.open)
        addAct(finding, shown.day);
    sayEarliest(shown);
}

void OpenActsPanel::sayEarliest(const Shown &shown)
{
    m_earliest->setText(earliestSentence(shown.earliest, shown.departure, shown.chain));
    m_earliest->setVisible(shown.earliest.isValid());
}

QString OpenActsPanel::earliestWords() const
{
    return m_earliest->isHidden() ? QString() : m_earliest->text();
}

} // namespace muster
