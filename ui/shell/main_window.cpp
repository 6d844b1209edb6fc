// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/guard.h"
#include "ui/shell/help_sheet.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/status_line.h"
#include "ui/shell/theme.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto pageKey = "window/page";
constexpr QSize firstSize(1280, 800);
constexpr int mostNumberedPages = 9;
/// A changed part asks the layout around it to be done anew, which asks the next one in the next round of events.
constexpr int layoutLevels = 12;

} // namespace

MainWindow::MainWindow(const WindowSetup &setup, QWidget *parent)
    : QMainWindow(parent), m_setup(setup),
      m_actions(new Actions(ownActions() + m_setup.actions + pageActions(), this)),
      m_topBar(new TopBar({setup.signedIn, setup.language, languages(), setup.search}, *m_actions, this)),
      m_rail(new NavigationRail(setup.pages, this)), m_messages(nullptr), m_stack(new QStackedWidget),
      m_status(new StatusLine(setup.officeName, this))
{
    build();
    connect(m_rail, &NavigationRail::chosen, this, [this](const QByteArray &page) { go({page, {}}); });
    connect(m_topBar->search(), &SearchField::found, this, &MainWindow::go);
    connect(m_topBar, &TopBar::languageChosen, this, &MainWindow::languageChosen);
    connect(m_actions, &Actions::done, this, [this](const QString &words) {
        m_status->setMessage(words);
        refreshPage();
    });
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
    auto *right = new QWidget(centre);
    m_messages = new MessageStrip(right);
    auto *page = new QVBoxLayout(right);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_messages);
    page->addWidget(m_stack, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addWidget(right, 1);
    rows->addWidget(m_topBar);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    setCentralWidget(centre);
}

QList<ActionEntry> MainWindow::ownActions()
{
    return {
        {"search",
         QT_TRANSLATE_NOOP("Action", "Find anything"),
         "search",
         {QKeySequence("Ctrl+K")},
         [this] { m_topBar->search()->setFocus(Qt::ShortcutFocusReason), m_topBar->search()->selectAll(); }},
        {"back",
         QT_TRANSLATE_NOOP("Action", "Back"),
         "back",
         {QKeySequence("Alt+Left"), QKeySequence(Qt::Key_Back)},
         [this] { back(); }},
        {"forward",
         QT_TRANSLATE_NOOP("Action", "Forward"),
         "forward",
         {QKeySequence("Alt+Right"), QKeySequence(Qt::Key_Forward)},
         [this] { forward(); }},
        {"refresh",
         QT_TRANSLATE_NOOP("Action", "Read anew"),
         "refresh",
         {QKeySequence("F5")},
         [this] { refreshPage(); }},
        {"appearance",
         QT_TRANSLATE_NOOP("Action", "Light or dark"),
         "light_dark",
         {QKeySequence("Ctrl+Shift+L")},
         [this] { switchAppearance(); }},
        {"help", QT_TRANSLATE_NOOP("Action", "Keys"), "help", {QKeySequence("F1")}, [this] { showHelp(); }},
        {"leave",
         QT_TRANSLATE_NOOP("Action", "Leave Muster"),
         "leave",
         {QKeySequence("Ctrl+Q")},
         [this] { close(); }},
    };
}

QList<ActionEntry> MainWindow::pageActions()
{
    QList<ActionEntry> entries;
    for (const auto &page : m_setup.pages.mid(0, mostNumberedPages)) {
        const QKeySequence key(QStringLiteral("Ctrl+%1").arg(entries.size() + 1));
        entries.append({"page-" + page.id,
                        page.title,
                        page.icon,
                        {key},
                        [this, id = page.id] {
                            go({id, {}});
                        },
                        "Page"});
    }
    return entries;
}

void MainWindow::go(const Location &place)
{
    if (!pageOf(place.page))
        return m_rail->setCurrent(location().page);
    amendLocation();
    m_history.visit(place);
    display(m_history.current());
}

void MainWindow::openWhereLeft()
{
    const auto left = QSettings().value(pageKey).toByteArray();
    const auto known = [&](const PageEntry &entry) { return entry.id == left; };
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
    return qobject_cast<Page *>(m_stack->currentWidget());
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
}

Page *MainWindow::pageOf(const QByteArray &id)
{
    if (auto *made = m_pages.value(id))
        return made;
    for (const auto &entry : m_setup.pages) {
        if (entry.id == id)
            return makePage(entry);
    }
    return nullptr;
}

Page *MainWindow::makePage(const PageEntry &entry)
{
    Page *page = nullptr;
    attempt(m_stack, [&] { page = entry.make(m_stack); });
    if (!page)
        return nullptr;
    connect(page, &Page::goTo, this, &MainWindow::go);
    connect(page, &Page::moved, this, &MainWindow::amendLocation);
    connect(page, &Page::titleChanged, this, &MainWindow::updateTitle);
    connect(page, &Page::said, m_status, &StatusLine::setMessage);
    connect(page, &Page::counted, m_status, &StatusLine::setFigure);
    m_stack->addWidget(page);
    m_pages.insert(entry.id, page);
    return page;
}

void MainWindow::display(const Location &place)
{
    auto *page = pageOf(place.page);
    if (!page)
        return;
    m_messages->dismiss();
    m_status->setFigure({});
    m_rail->setCurrent(place.page);
    m_stack->setCurrentWidget(page);
    page->setToday(m_setup.today());
    attempt(page, [&] {
        page->open(place.detail);
        page->refresh();
    });
    updateSteps();
    updateTitle();
}

// A page keeps moving while it is on show; its last state is what back comes to.
void MainWindow::amendLocation()
{
    if (auto *page = m_pages.value(location().page))
        m_history.amend(page->detail());
}

void MainWindow::updateSteps()
{
    m_actions->at("back")->setEnabled(m_history.canGoBack());
    m_actions->at("forward")->setEnabled(m_history.canGoForward());
}

void MainWindow::updateTitle()
{
    const auto *page = currentPage();
    setWindowTitle(page ? page->title() + QStringLiteral(" — Muster") : QStringLiteral("Muster"));
}

void MainWindow::showHelp()
{
    auto actions = m_actions->all();
    if (auto *page = currentPage())
        actions += page->actions();
    auto *sheet = new HelpSheet(actions, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
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
    resize(firstSize);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_rail->retranslate();
        for (auto *page : std::as_const(m_pages))
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
    settings.setValue(pageKey, location().page);
    QMainWindow::closeEvent(event);
}

} // namespace muster
