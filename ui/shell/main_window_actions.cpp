// SPDX-License-Identifier: GPL-3.0-or-later
// What the window itself can be asked to do, by key, by menu and in the top bar.
#include "ui/help/help_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_field.h"
#include "ui/shell/top_bar.h"

namespace muster {

namespace {

constexpr int mostNumberedPages = 9;

} // namespace

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
        {"help", QT_TRANSLATE_NOOP("Action", "Help"), "help", {QKeySequence("F1")}, [this] { showHelp(topicHere()); }},
        {"keys", QT_TRANSLATE_NOOP("Action", "Keys"), "help", {QKeySequence("Ctrl+F1")}, [this] { showHelp("keys"); }},
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
    int number = 0;
    for (const auto &page : m_setup.pages) {
        const bool isNumbered = page.group != RailGroup::Outside && ++number <= mostNumberedPages;
        const QKeySequence key = isNumbered ? QKeySequence(QStringLiteral("Ctrl+%1").arg(number)) : page.key;
        if (key.isEmpty())
            continue;
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

} // namespace muster
