// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/help/help_panel.h"
#include "ui/shell/area_accessible.h"
#include "ui/shell/guard.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QResizeEvent>
#include <QSettings>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto pageKey = "window/page";
constexpr QSize firstSize(1280, 800);
/// A window of 1280 by 800 on a screen at 200 %; narrower parts scroll.
constexpr QSize leastSize(640, 400);
constexpr int helpWidth = 384;
constexpr int widthForBoth = 900;
constexpr int widthForNames = 900;
/// A changed part asks the layout around it to be done anew, which asks the next one in the next round of events.
constexpr int layoutLevels = 12;

} // namespace

MainWindow::MainWindow(const WindowSetup &setup, QWidget *parent)
    : QMainWindow(parent), m_setup(setup),
      m_actions(new Actions(ownActions() + m_setup.actions + pageActions(), this)),
      m_topBar(new TopBar({setup.signedIn, setup.language, languages(), setup.search}, *m_actions, this)),
      m_rail(new NavigationRail(setup.pages, this)), m_messages(nullptr), m_stack(new PageStack(setup.pages)),
      m_help(new HelpPanel([this] { return actionsHere(); }, this)), m_status(new StatusLine(setup.officeName, this))
{
    tellScrollAreas();
    build();
    connect(m_stack, &PageStack::made, this, &MainWindow::takeIn);
    connect(m_rail, &NavigationRail::chosen, this, [this](const QByteArray &page) { go({page, {}}); });
    connect(m_topBar->search(), &SearchField::found, this, &MainWindow::go);
    connect(m_topBar, &TopBar::languageChosen, this, &MainWindow::languageChosen);
    connect(m_actions, &Actions::done, this, [this](const QString &words) {
        m_status->setMessage(words);
        refreshPage();
    });
    m_actions->at("search")->setVisible(bool(m_setup.search));
    restoreWindow();
    updateSteps();
    updateTitle();
}

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    m_rail->setVisible(m_rail->count() > 0);
    columns->addWidget(buildRight(), 1);
    rows->addWidget(m_topBar);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    setCentralWidget(centre);
}

QWidget *MainWindow::buildRight()
{
    auto *right = new QWidget(this);
    m_messages = new MessageStrip(right);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_stack, 1);
    beside->addWidget(m_help, 1);
    auto *page = new QVBoxLayout(right);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_messages);
    page->addLayout(beside, 1);
    connect(m_help, &HelpPanel::shown, this, &MainWindow::makeRoomForHelp);
    connect(m_help, &HelpPanel::closed, this, &MainWindow::makeRoomForHelp);
    return right;
}

void MainWindow::go(const Location &place)
{
    if (!m_stack->pageOf(place.page))
        return m_rail->setCurrent(location().page);
    amendLocation();
    m_history.visit(place);
    display(m_history.current());
}

void MainWindow::openWhereLeft()
{
    const auto left = QSettings().value(pageKey).toByteArray();
    const auto known = [&](const PageEntry &entry) { return entry.id == left && entry.group != RailGroup::Outside; };
    const bool there = std::any_of(m_setup.pages.begin(), m_setup.pages.end(), known);
    if (!m_setup.pages.isEmpty())
        go({there ? left : m_setup.pages.first().id, {}});
}

void MainWindow::back()
{
    amendLocation();
    m_history.back();
    display(m_history.current());
}

void MainWindow::forward()
{
    amendLocation();
    m_history.forward();
    display(m_history.current());
}

Location MainWindow::location() const
{
    return m_history.current();
}

Page *MainWindow::currentPage() const
{
    return m_stack->current();
}

QImage MainWindow::shot(const QSize &size)
{
    setAttribute(Qt::WA_DontShowOnScreen);
    resize(size);
    show();
    for (int level = 0; level < layoutLevels; ++level)
        QApplication::processEvents();
    return grab().toImage();
}

void MainWindow::refreshPage()
{
    if (auto *page = currentPage()) {
        page->setToday(m_setup.today());
        attempt(page, [page] { page->refresh(); });
    }
    updateBadges();
}

void MainWindow::takeIn(Page *page)
{
    connect(page, &Page::goTo, this, &MainWindow::go);
    connect(page, &Page::moved, this, &MainWindow::amendLocation);
    connect(page, &Page::titleChanged, this, &MainWindow::updateTitle);
    connect(page, &Page::said, m_status, &StatusLine::setMessage);
    connect(page, &Page::said, this, &MainWindow::updateBadges);
    connect(page, &Page::counted, this, [this, page](const QString &figure) {
        if (page == currentPage())
            m_status->setFigure(figure);
    });
    setTabOrderOf({page, m_help});
}

void MainWindow::display(const Location &place)
{
    auto *page = m_stack->pageOf(place.page);
    if (!page)
        return;
    m_messages->dismiss();
    m_status->setFigure({});
    m_rail->setCurrent(place.page);
    m_stack->turnTo(page);
    page->setToday(m_setup.today());
    attempt(page, [&] {
        page->open(place.detail);
        page->refresh();
    });
    updateBadges();
    updateSteps();
    updateTitle();
    m_help->follow(helpTopicFor(place));
}

// A page keeps moving while it is on show; its last state is what back comes to.
void MainWindow::amendLocation()
{
    if (auto *page = m_stack->madePage(location().page))
        m_history.amend(page->detail());
}

void MainWindow::updateBadges()
{
    if (m_setup.countWaiting)
        attempt(this, [this] { m_setup.countWaiting(*m_rail, m_setup.today()); });
}

void MainWindow::updateSteps()
{
    m_actions->at("back")->setEnabled(m_history.canGoBack());
    m_actions->at("forward")->setEnabled(m_history.canGoForward());
}

void MainWindow::updateTitle()
{
    const auto *page = currentPage();
    QStringList parts{page ? page->title() : QString(), m_setup.officeName, QStringLiteral("Muster")};
    parts.removeAll(QString());
    setWindowTitle(parts.join(QStringLiteral(" — ")));
}

QList<QAction *> MainWindow::actionsHere() const
{
    auto actions = m_actions->all();
    if (auto *page = currentPage())
        actions += page->actionsHere();
    return actions;
}

void MainWindow::showHelp(const QByteArray &topic)
{
    m_help->open(topic);
}

QByteArray MainWindow::topicHere()
{
    amendLocation();
    return helpTopicFor(location());
}

/// A window too narrow for both shows the help in the place of the page.
void MainWindow::makeRoomForHelp()
{
    m_stack->setVisible(m_help->isHidden() || m_help->parentWidget()->width() >= widthForBoth);
    m_help->setMaximumWidth(m_stack->isHidden() ? QWIDGETSIZE_MAX : helpWidth);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setNames(width() >= widthForNames ? RailNames::Shown : RailNames::Told);
    m_topBar->setRoom(width());
    makeRoomForHelp();
}

void MainWindow::switchAppearance()
{
    const bool toDark = &theme() == &lightTheme();
    const auto chosen = toDark ? Appearance::Dark : Appearance::Light;
    applyTheme(*qApp, chosen);
    rememberAppearance(chosen);
}

void MainWindow::restoreWindow()
{
    setMinimumSize(leastSize);
    resize(firstSize);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_rail->retranslate();
        for (auto *page : m_stack->madePages())
            page->retranslate();
        refreshPage();
        updateTitle();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    if (!m_rail->current().isEmpty())
        settings.setValue(pageKey, location().page);
    QMainWindow::closeEvent(event);
}

} // namespace muster
