// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/actions.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace muster {

namespace {

constexpr int barHeight = 56;
constexpr int nameWidth = 120;
constexpr int roomForAll = 900;

} // namespace

TopBar::TopBar(const TopBarSetup &setup, const Actions &actions, QWidget *parent)
    : QFrame(parent), m_search(new SearchField(setup.search, this)),
      m_product(makeLabel(TextLook::Heading, QStringLiteral("Muster"), this)),
      m_signedIn(makeChip(Tone::Info, setup.signedIn, this))
{
    setObjectName("topBar");
    setFixedHeight(barHeight);
    m_product->setProperty("look", "product");
    m_product->setFixedWidth(nameWidth);
    m_search->setMaximumWidth(560);
    m_signedIn->setVisible(!setup.signedIn.isEmpty());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::gap, 0, Theme::unit, 0);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_product);
    auto *back = buildStep(actions.at("back"));
    auto *forward = buildStep(actions.at("forward"));
    layout->addWidget(back);
    layout->addWidget(forward);
    layout->addWidget(m_search, 100);
    m_search->setVisible(bool(setup.search));
    layout->addStretch(1);
    auto *spoken = buildLanguages(setup);
    layout->addWidget(spoken);
    layout->addWidget(m_signedIn);
    layout->addWidget(buildMenu(actions));
    setTabOrderOf({back, forward, m_search, spoken, m_menu});
    retranslate();
}

QToolButton *TopBar::buildStep(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setIconSize({18, 18});
    return button;
}

QWidget *TopBar::buildLanguages(const TopBarSetup &setup)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *group = new QButtonGroup(row);
    for (const auto &language : setup.languages) {
        if (!group->buttons().isEmpty())
            layout->addWidget(makeLabel(TextLook::Faint, QStringLiteral("·"), row));
        auto *button = new QToolButton(row);
        button->setProperty("look", "language");
        button->setText(language.name);
        button->setCheckable(true);
        group->addButton(button);
        // Tab comes to the chosen one of a group, and the arrows to the others.
        button->setFocusPolicy(language.code == setup.language ? Qt::StrongFocus : Qt::ClickFocus);
        button->setChecked(language.code == setup.language);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this,
                [this, code = language.code] { emit languageChosen(code); });
    }
    return row;
}

QToolButton *TopBar::buildMenu(const Actions &actions)
{
    m_menu = new QToolButton(this);
    m_menu->setIcon(lineIcon("menu"));
    m_menu->setIconSize({20, 20});
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menu);
    menu->addActions(actions.all());
    m_menu->setMenu(menu);
    return m_menu;
}

void TopBar::setRoom(int width)
{
    m_product->setVisible(width >= roomForAll);
    m_signedIn->setVisible(width >= roomForAll && !m_signedIn->text().isEmpty());
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TopBar::retranslate()
{
    m_menu->setToolTip(tr("Everything you can do here. Signed in: %1").arg(m_signedIn->text()));
    m_menu->setAccessibleName(tr("Menu"));
    m_signedIn->setToolTip(tr("Signed in"));
    m_signedIn->setAccessibleName(tr("Signed in: %1").arg(m_signedIn->text()));
}

} // namespace muster
