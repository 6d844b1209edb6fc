// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/stage_column.h"

#include "ui/selection/folded_column.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int stripWidth = 40;
constexpr int leastWidth = 168;

QString targetName(StageColumn::Target target)
{
    switch (target) {
    case StageColumn::Target::Allowed:
        return QStringLiteral("allowed");
    case StageColumn::Target::Refused:
        return QStringLiteral("refused");
    case StageColumn::Target::None:
        break;
    }
    return {};
}

} // namespace

StageColumn::StageColumn(Stage stage, Form form, QWidget *parent)
    : QFrame(parent), m_stage(stage), m_whole(new QWidget(this)), m_title(new ElidedLabel(TextLook::Heading, {}, m_whole)),
      m_count(makeLabel(TextLook::Heading, {}, m_whole)), m_sexes(new ElidedLabel(TextLook::Small, {}, m_whole)),
      m_list(new CardList(m_whole))
{
    setObjectName(QStringLiteral("stageColumn"));
    if (form == Form::Foldable) {
        m_fold = new QToolButton(m_whole);
        m_folded = new FoldedColumn(this);
        connect(m_fold, &QToolButton::clicked, this, [this] { fold(), m_folded->setFocus(); });
        connect(m_folded, &QAbstractButton::clicked, this, [this] { unfold(), m_list->setFocus(); });
    }
    build();
    unfold();
    if (m_folded)
        fold();
    retranslate();
}

void StageColumn::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->setContentsMargins(4, 0, Theme::unit, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    if (m_fold) {
        m_fold->setIcon(lineIcon(QStringLiteral("chevron_right")));
        m_fold->setIconSize({14, 14});
        head->addWidget(m_fold);
    }
    auto *rows = new QVBoxLayout(m_whole);
    rows->setContentsMargins(6, Theme::unit, 2, 2);
    rows->setSpacing(2);
    rows->addLayout(head);
    m_sexes->setContentsMargins(4, 0, 0, 0);
    rows->addWidget(m_sexes);
    rows->addSpacing(4);
    rows->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    layout->addWidget(m_whole);
    if (m_folded)
        layout->addWidget(m_folded);
}

bool StageColumn::isFolded() const
{
    return m_whole->isHidden();
}

void StageColumn::fold()
{
    m_whole->hide();
    m_folded->show();
    setMinimumWidth(stripWidth);
    setMaximumWidth(stripWidth);
}

void StageColumn::unfold()
{
    m_whole->show();
    if (m_folded)
        m_folded->hide();
    setMinimumWidth(leastWidth);
    setMaximumWidth(QWIDGETSIZE_MAX);
}

void StageColumn::setCards(const CardStock &stock, const QList<qsizetype> &places)
{
    m_list->setCards(stock, places);
    showCount();
}

void StageColumn::setTarget(Target target)
{
    setLook(this, "target", targetName(target));
}

QString StageColumn::count() const
{
    return QLocale().toString(m_list->cards()->rowCount());
}

QString StageColumn::sexes() const
{
    const QLocale locale;
    const CardsModel &cards = *m_list->cards();
    const QString known = tr("%1 women, %2 men").arg(locale.toString(cards.count(Sex::Female)), locale.toString(cards.count(Sex::Male)));
    const qsizetype unknown = cards.count(Sex::Unknown);
    return unknown == 0 ? known : tr("%1, %2 not known").arg(known, locale.toString(unknown));
}

void StageColumn::showCount()
{
    const QString stage = stageWords(m_stage);
    m_count->setText(count());
    m_sexes->setText(sexes());
    m_list->setAccessibleName(tr("%1: %2 candidates, %3").arg(stage, count(), sexes()));
    if (!m_folded)
        return;
    m_folded->setText(QStringLiteral("%1 %2").arg(stage, count()));
    m_folded->setAccessibleName(tr("%1: %2 candidates, folded").arg(stage, count()));
    m_folded->setToolTip(tr("Unfold %1").arg(stage));
    m_folded->update();
}

void StageColumn::retranslate()
{
    const QString stage = stageWords(m_stage);
    m_title->setText(stage);
    if (m_fold) {
        m_fold->setAccessibleName(tr("Fold %1").arg(stage));
        m_fold->setToolTip(tr("Fold %1").arg(stage));
    }
    showCount();
}

} // namespace muster
