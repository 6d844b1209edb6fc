// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style_sheet.h"

#include "ui/shell/theme.h"

namespace muster {

namespace {

constexpr auto frames = R"(
#topBar, #rail, #statusLine { background: @surface; }
#topBar { border-bottom: 1px solid @line; }
#rail { border: none; border-right: 1px solid @line; border-radius: 0; }
#statusLine { border-top: 1px solid @line; }
#helpPanel { background: @surface; border: none; border-left: 1px solid @line; }
#helpPanel QTextBrowser { border: none; padding: 0; }
#helpPanel QTextBrowser:focus { border: none; padding: 0; border-top: 2px solid @accent; }
#card { background: @surface; border: 1px solid @line; border-radius: 8px; }
#stageColumn { background: @track; border: 2px solid @track; border-radius: 8px; }
#stageColumn[target="allowed"] { border-color: @accent; }
#stageColumn[target="refused"] { border: 2px dashed @error; }
#exitBar { background: @surface; border: 1px solid @line; border-radius: 8px; }
#exitField { border: 1px dashed @textFaint; border-radius: 6px; padding: 0 8px; }
#exitField[target="allowed"] { border: 2px solid @accent; background: @accentSoft; }
#heldCards { background: @accent; color: @onAccent; border-radius: 6px; padding: 8px 12px; font-weight: 600; }
#rule { background: @track; border: none; }
#actTitle { font-weight: 600; }
#earliest { background: @page; border-radius: 6px; padding: 10px 12px; }
#metMark { color: @good; font-weight: 700; }
#waivedMark { color: @warning; font-weight: 700; }
#movePanel { background: @surface; border: 1px solid @line; border-radius: 8px; }
#searchHits { background: @surface; border: 1px solid @line; border-radius: 8px; }
#searchHits QListView { border: none; background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 8px; }
)";

constexpr auto texts = R"(
QLabel { background: transparent; }
QLabel[look="title"] { font-size: @titlepx; font-weight: 700; }
QLabel[look="heading"] { font-size: @headingpx; font-weight: 600; }
QLabel[look="soft"] { color: @textSoft; }
QLabel[look="faint"] { color: @textFaint; }
QLabel[look="small"] { color: @textFaint; font-size: @smallpx; }
QLabel[look="fault"] { color: @error; font-size: @smallpx; }
QLabel[look="product"] { color: @accent; font-size: 17px; font-weight: 700; }
QLabel[tone] { border-radius: 11px; padding: 0 10px; min-height: 22px; max-height: 22px; font-size: @smallpx; }
QLabel[tone="info"] { background: @track; color: @textSoft; }
QLabel[tone="good"] { background: @goodSoft; color: @good; }
QLabel[tone="warning"] { background: @warningSoft; color: @warning; }
QLabel[tone="error"] { background: @errorSoft; color: @error; }
#messageStrip { border-radius: 8px; margin: 12px 24px 0 24px; }
#verdict { border-radius: 8px; background: @accentSoft; border: 1px solid @accent; }
#verdict[tone="good"] { background: @goodSoft; border: 1px solid @good; }
#verdict[tone="warning"] { background: @warningSoft; border: 1px solid @warning; }
#verdict[tone="error"] { background: @errorSoft; border: 1px solid @error; }
#messageStrip[tone="info"] { background: @accentSoft; border: 1px solid @accent; }
#messageStrip[tone="warning"] { background: @warningSoft; border: 1px solid @warning; }
#messageStrip[tone="error"] { background: @errorSoft; border: 1px solid @error; }
)";

constexpr auto buttons = R"(
QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 0 14px; min-height: 30px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @track; }
QPushButton:checked { background: @accentSoft; border-color: @accent; color: @accent; }
QPushButton:disabled { color: @textFaint; background: @page; }
QPushButton:focus { border: 2px solid @accent; padding: 0 13px; min-height: 28px; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { border-color: @text; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled { background: @track; color: @textFaint; border-color: @line; }
QPushButton[look="link"] { border: none; background: transparent; color: @accent; padding: 0 2px;
    text-decoration: underline; min-height: 20px; }
QPushButton[look="link"]:disabled { color: @textFaint; text-decoration: none; }
QPushButton[look="link"]:focus { border: 1px solid @accent; padding: 0 1px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @track; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[look="boxed"] { background: @surface; border: 1px solid @line; }
QToolButton[look="boxed"]:hover { background: @hover; }
QToolButton[look="boxed"]:focus { border: 1px solid @accent; }
QToolButton[look="language"] { color: @textFaint; padding: 4px 6px; }
QToolButton[look="language"]:checked { color: @text; font-weight: 600; }
)";

constexpr auto fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: @surface; color: @text;
    border: 1px solid @line; border-radius: 6px; padding: 0 10px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 30px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; padding: 0 9px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { min-height: 28px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid @error; padding: 0 9px; min-height: 28px; }
QPlainTextEdit[wrong="true"] { border: 2px solid @error; padding: 0 9px; }
QLineEdit:disabled, QComboBox:disabled { background: @page; color: @textFaint; }
#searchField { background: @page; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/muster/icons/combo_arrow.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 20px; }
QAbstractSpinBox::up-arrow { image: url(:/muster/icons/sort_up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/muster/icons/sort_down.svg); width: 10px; height: 10px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 2px; border: 1px solid transparent;
    border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QMenu::indicator { width: 14px; height: 14px;
    border: 1px solid @textFaint; background: @surface; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QMenu::indicator { margin-left: 8px; }
QCheckBox::indicator:checked, QListView::indicator:checked, QMenu::indicator:checked { background: @accent;
    border: 1px solid @accent; image: url(:/muster/icons/tick_on_@name.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @onAccent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @track; border-color: @line; }
)";

constexpr auto views = R"(
QTableView, QListView, QTreeView { background: @surface; border: 1px solid @line; border-radius: 8px;
    outline: none; selection-background-color: @accentSoft; selection-color: @text; }
muster--TableView { gridline-color: transparent; }
muster--TableView::item { padding: 0 12px; border-bottom: 1px solid @track; }
muster--TableView::item:hover { background: @hover; }
muster--TableView::item:selected { background: @accentSoft; color: @text; }
muster--CardList { background: transparent; border: none; border-radius: 0; }
muster--EntryGrid { gridline-color: @track; }
muster--EntryGrid::item { padding: 0 6px; border: 1px solid transparent; }
muster--EntryGrid::item:selected { background: @accentSoft; border: 2px solid @accent; }
muster--EntryGrid QHeaderView::section { background: @surface; color: @textFaint; font-size: @smallpx; font-weight: 600;
    border: none; border-bottom: 1px solid @line; border-right: 1px solid @track; padding: 4px 8px; }
muster--EntryGrid QHeaderView::section:vertical { color: @text; font-size: @bodypx; font-weight: 400; padding: 0 12px;
    border-bottom: 1px solid @track; }
muster--EntryGrid QTableCornerButton::section { background: @surface; border: none; border-bottom: 1px solid @line;
    border-right: 1px solid @track; }
muster--EntryGrid QLineEdit { border: 2px solid @accent; border-radius: 0; padding: 0 6px; min-height: 20px; }
QListView::item { padding: 6px 8px; border-radius: 6px; }
QListView::item:hover { background: @hover; }
QListView::item:selected { background: @accentSoft; color: @text; }
muster--OrganisationTreeView::item { min-height: 32px; padding: 0 6px; border-bottom: 1px solid @track; }
muster--OrganisationTreeView::item:hover { background: @hover; }
muster--OrganisationTreeView::item:selected { background: @accentSoft; color: @text; }
muster--OrganisationTreeView QHeaderView::section { background: @surface; color: @textFaint; font-size: @smallpx;
    font-weight: 600; border: none; border-bottom: 1px solid @line; padding: 0 6px; min-height: 35px; }
QHeaderView { background: @surface; border: none; border-top-left-radius: 8px; border-top-right-radius: 8px; }
QMenu { background: @surface; border: 1px solid @line; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 6px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @textFaint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 6px 8px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @textSoft; border: none; border-bottom: 2px solid transparent;
    padding: 8px 2px; margin-right: 22px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; border-bottom: 2px solid @text; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
)";

constexpr auto bars = R"(
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @line; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
muster--CardList QScrollBar::handle { background: @textFaint; }
QScrollBar::handle:hover { background: @textFaint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @track; border: none; border-radius: 4px; max-height: 8px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QSplitter::handle { background: transparent; }
QCalendarWidget QWidget { alternate-background-color: @surface; }
QCalendarWidget QAbstractItemView { border: none; border-radius: 0; selection-background-color: @accent;
    selection-color: @onAccent; }
#qt_calendar_navigationbar { background: @surface; min-height: 40px; }
#qt_calendar_monthbutton, #qt_calendar_yearbutton { color: @text; font-weight: 600; }
)";

struct Token {
    const char *name;
    QString value;
};

QList<Token> tokens(const Theme &theme)
{
    const auto &c = theme.colours;
    const auto px = [](int size) { return QString::number(size) + "px"; };
    return {{"@accentSoft", c.accentSoft.name()},
            {"@onAccent", c.onAccent.name()},
            {"@accent", c.accent.name()},
            {"@textSoft", c.textSoft.name()},
            {"@textFaint", c.textFaint.name()},
            {"@text", c.text.name()},
            {"@goodSoft", c.goodSoft.name()},
            {"@good", c.good.name()},
            {"@warningSoft", c.warningSoft.name()},
            {"@warning", c.warning.name()},
            {"@errorSoft", c.errorSoft.name()},
            {"@error", c.error.name()},
            {"@surface", c.surface.name()},
            {"@page", c.page.name()},
            {"@track", c.track.name()},
            {"@line", c.line.name()},
            {"@hover", c.hover.name()},
            {"@titlepx", px(theme.type.title)},
            {"@name", theme.name},
            {"@bodypx", px(theme.type.body)},
            {"@headingpx", px(theme.type.heading)},
            {"@smallpx", px(theme.type.small)}};
}

} // namespace

// Longer names stand before the names they begin with, so plain replacing is safe.
QString styleSheet(const Theme &theme)
{
    QString sheet;
    for (const auto *part : {frames, texts, buttons, fields, views, bars})
        sheet += QLatin1String(part);
    for (const auto &[name, value] : tokens(theme))
        sheet.replace(QLatin1String(name), value);
    return sheet;
}

} // namespace muster
