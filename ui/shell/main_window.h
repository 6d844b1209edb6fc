// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/location_history.h"
#include "ui/shell/page.h"
#include "ui/shell/search_field.h"

#include <QMainWindow>

namespace muster {

class HelpPanel;
class MessageStrip;
class NavigationRail;
class PageStack;
class StatusLine;
class TopBar;

/// Everything the window is made of. `today` is the one place where the window learns the day; `actions`
/// are added to the window's own table.
struct WindowSetup {
    QString officeName;
    QString signedIn;
    QString language;
    QList<PageEntry> pages;
    QList<ActionEntry> actions;
    Search search;
    std::function<QDate()> today = &QDate::currentDate;
    std::function<void(NavigationRail &rail, QDate today)> countWaiting = {};   ///< sets the badges of the rail anew
};

/// The window: top bar, navigation rail, pages made when first shown, status line.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowSetup &setup, QWidget *parent = nullptr);

    /// Goes to a place and remembers it for back and forward.
    void go(const Location &place);
    /// Goes where the window was left, or to the first page.
    void openWhereLeft();
    void back();
    void forward();

    Location location() const;
    Page *currentPage() const;
    MessageStrip *messages() const { return m_messages; }
    NavigationRail *rail() const { return m_rail; }
    TopBar *topBar() const { return m_topBar; }
    StatusLine *status() const { return m_status; }
    HelpPanel *help() const { return m_help; }
    const Actions &actions() const { return *m_actions; }

    /// The window as it would be painted, also when it is not on a screen.
    QImage shot(const QSize &size);

public slots:
    /// Reads the page on show anew, for example when another clerk has saved.
    void refreshPage();

signals:
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QList<ActionEntry> ownActions();
    QList<ActionEntry> pageActions();
    void takeIn(Page *page);
    void display(const Location &place);
    void amendLocation();
    void updateBadges();
    void updateSteps();
    void updateTitle();
    QWidget *buildRight();
    QList<QAction *> actionsHere() const;
    void showHelp(const QByteArray &topic);
    QByteArray topicHere();
    void makeRoomForHelp();
    void switchAppearance();
    void restoreWindow();

    WindowSetup m_setup;
    LocationHistory m_history;
    Actions *m_actions;
    TopBar *m_topBar;
    NavigationRail *m_rail;
    MessageStrip *m_messages;
    PageStack *m_stack;
    HelpPanel *m_help;
    StatusLine *m_status;
};

} // namespace muster
