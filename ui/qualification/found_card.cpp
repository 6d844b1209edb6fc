// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/found_card.h"

#include "ui/shell/theme.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int height = 104;

} // namespace

QWidget *makeFoundCard(QLabel *name, QLabel *found, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setObjectName(QStringLiteral("card"));
    card->setFixedHeight(height);
    auto *area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(found);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(Theme::gap, 10, Theme::gap, 10);
    rows->setSpacing(4);
    rows->addWidget(name);
    rows->addWidget(area, 1);
    found->setWordWrap(true);
    found->setAlignment(Qt::AlignTop);
    found->setTextFormat(Qt::RichText);
    found->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return card;
}

} // namespace muster
