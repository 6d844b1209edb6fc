// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/house_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace muster::house {
namespace {

constexpr int mostLines = 400;
constexpr std::string_view licence = "SPDX-License-Identifier: GPL-3.0-or-later";

// The rooms of core by floor. A room may include itself and the rooms of lower floors, no other.
const std::map<std::string_view, int> floorOfRoom = {
    {"base", 0},      {"record", 1},   {"storage", 2},       {"people", 3},     {"missions", 3},
    {"selection", 4}, {"training", 4}, {"qualification", 4}, {"deployment", 4}, {"procedures", 4},
    {"pipeline", 5},  {"strength", 6}, {"exchange", 7},      {"office", 8}};

// The ways between rooms of a floor: a qualification names the course it was gained in, a checklist is a candidacy's.
using Door = std::pair<std::string_view, std::string_view>;
constexpr std::array<Door, 2> doorsOnOneFloor = {Door{"qualification", "training"}, Door{"procedures", "selection"}};

const std::map<std::string_view, int> floorOfFolder = {{"core", 0}, {"ui", 1}, {"app", 2}, {"tests", 3}};

constexpr std::string_view guiHeaders =
    " QAction QBrush QClipboard QColor QCursor QDesktopServices QFont QFontDatabase QFontMetrics"
    " QGradient QGuiApplication QIcon QImage QImageReader QImageWriter QKeyEvent QKeySequence"
    " QMouseEvent QPageLayout QPageSize QPaintDevice QPaintEngine QPainter QPainterPath QPalette"
    " QPdfWriter QPen QPicture QPixmap QPolygon QRegion QRgb QScreen QStandardItem QStandardItemModel"
    " QStaticText QStyleHints QTextBlock QTextCursor QTextDocument QTextFormat QTextLayout QTransform"
    " QValidator QWindow"
    " ";

constexpr std::string_view widgetHeaders =
    " QAbstractButton QAbstractItemView QAbstractScrollArea QApplication QBoxLayout QButtonGroup"
    " QChartView QCheckBox QComboBox QCompleter QDateEdit QDateTimeEdit QDialog QDialogButtonBox"
    " QDockWidget QErrorMessage QFileDialog QFormLayout QFrame QGraphicsItem QGraphicsScene"
    " QGraphicsView QGridLayout QGroupBox QHBoxLayout QHeaderView QInputDialog QItemDelegate QLabel"
    " QLayout QLineEdit QListView QListWidget QMainWindow QMenu QMenuBar QMessageBox QPlainTextEdit"
    " QPrintDialog QPrintPreviewDialog QPrintPreviewWidget QProgressBar QProgressDialog QPushButton"
    " QRadioButton QScrollArea QScrollBar QShortcut QSlider QSpinBox QSplitter QStackedWidget QStatusBar"
    " QStyle QStyleOption QStyledItemDelegate QSvgWidget QTabBar QTabWidget QTableView QTableWidget"
    " QTextEdit QToolBar QToolButton QToolTip QTreeView QTreeWidget QVBoxLayout QWidget QWidgetAction"
    " QWizard"
    " ";

constexpr std::array clocks = {"currentDate(",
                               "currentDateTime(",
                               "currentDateTimeUtc(",
                               "currentTime(",
                               "currentMSecsSinceEpoch(",
                               "currentSecsSinceEpoch(",
                               "system_clock::now(",
                               "std::time(",
                               "gettimeofday(",
                               "clock_gettime("};

constexpr std::array sqlClasses = {"QSqlQuery", "QSqlDatabase", "QSqlTableModel", "QSqlQueryModel"};

bool isCode(std::string_view path)
{
    return path.ends_with(".cpp") || path.ends_with(".h");
}

// The part of a path before its first '/', or all of it.
std::string_view head(std::string_view path)
{
    return path.substr(0, path.find('/'));
}

std::string_view tail(std::string_view path)
{
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
}

std::optional<int> find(const std::map<std::string_view, int> &floors, std::string_view name)
{
    const auto found = floors.find(name);
    return found == floors.end() ? std::nullopt : std::optional(found->second);
}

// The name in a #include line with its quotation mark or bracket before it, or nothing.
std::string_view included(std::string_view line)
{
    const auto start = line.find_first_not_of(" \t");
    if (start == std::string_view::npos || line[start] != '#')
        return {};
    const auto word = line.find_first_not_of(" \t", start + 1);
    if (word == std::string_view::npos || !line.substr(word).starts_with("include"))
        return {};
    const auto open = line.find_first_of("\"<", word);
    if (open == std::string_view::npos)
        return {};
    return line.substr(open, line.find_first_of("\">", open + 1) - open);
}

std::string_view withoutComment(std::string_view line)
{
    return line.substr(0, line.find("//"));
}

template <typename Names, typename Name> bool isOneOf(const Names &names, const Name &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool holdsWord(std::string_view words, std::string_view word)
{
    return words.find(" " + std::string(word) + " ") != std::string_view::npos;
}

// True for a header of one of these Qt modules given as <QtModule> or <QtModule/Name>.
template <typename Modules> bool isFromModule(const Modules &modules, std::string_view header)
{
    return isOneOf(modules, head(header));
}

bool isWidgetsHeader(std::string_view header)
{
    static constexpr std::array modules = {"QtWidgets", "QtCharts", "QtSvgWidgets"};
    return isFromModule(modules, header) || holdsWord(widgetHeaders, header);
}

bool isGuiHeader(std::string_view header)
{
    static constexpr std::array modules = {"QtGui", "QtSvg", "QtPrintSupport"};
    return isFromModule(modules, header) || holdsWord(guiHeaders, header);
}

std::optional<std::string> roomBreach(std::string_view room, std::string_view other)
{
    const auto mine = find(floorOfRoom, room);
    const auto theirs = find(floorOfRoom, other);
    if (!mine || !theirs)
        return "core has no room " + std::string(mine ? other : room);
    if (room == other || *theirs < *mine || isOneOf(doorsOnOneFloor, Door(room, other)))
        return std::nullopt;
    return "core/" + std::string(room) + " may not include core/" + std::string(other);
}

std::optional<std::string> floorBreach(std::string_view path, std::string_view header)
{
    const auto mine = find(floorOfFolder, head(path));
    const auto theirs = find(floorOfFolder, head(header));
    if (!theirs)
        return "include by the path from the root of the repository: " + std::string(header);
    if (mine && *theirs > *mine)
        return std::string(head(path)) + " may not include " + std::string(head(header));
    if (path.starts_with("core/"))
        return roomBreach(head(tail(path)), head(tail(header)));
    if (path.starts_with("ui/print/") && header.starts_with("ui/") && !header.starts_with("ui/print/"))
        return "ui/print may not include the window's parts";
    return std::nullopt;
}

std::optional<std::string> qtBreach(std::string_view path, std::string_view header)
{
    const bool noWidgets = path.starts_with("core/") || path.starts_with("ui/print/");
    if (noWidgets && isWidgetsHeader(header))
        return "no Widgets header here: " + std::string(header);
    if (path.starts_with("core/") && isGuiHeader(header))
        return "no Gui header here: " + std::string(header);
    return std::nullopt;
}

std::optional<std::string> includeBreach(std::string_view path, std::string_view line)
{
    const auto include = included(line);
    if (include.empty())
        return std::nullopt;
    const auto header = include.substr(1);
    if (include.front() == '<')
        return qtBreach(path, header);
    if (header.ends_with(".moc") || (header.starts_with("moc_") && header.ends_with(".cpp")))
        return std::nullopt;
    return floorBreach(path, header);
}

std::optional<std::string> wordBreach(std::string_view path, std::string_view line)
{
    const auto code = withoutComment(line);
    const auto holds = [&](std::string_view word) { return code.find(word) != std::string_view::npos; };
    if (!path.starts_with("core/storage/") && !path.starts_with("tests/") &&
        std::any_of(sqlClasses.begin(), sqlClasses.end(), holds))
        return "only core/storage speaks to the database engine";
    if (path.starts_with("core/") && std::any_of(clocks.begin(), clocks.end(), holds))
        return "core reads no clock: the day or moment comes in as an argument";
    return std::nullopt;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool namesLicence(const std::vector<std::string_view> &lines)
{
    const std::size_t first = !lines.empty() && lines.front().starts_with("#!") ? 1 : 0;
    return lines.size() > first && lines[first].find(licence) != std::string_view::npos;
}

} // namespace

std::vector<Breach> breaches(const Source &source)
{
    const auto lines = linesOf(source.text);
    std::vector<Breach> found;
    if (!namesLicence(lines))
        found.push_back({1, "the first line names the licence"});
    for (std::size_t i = 0; isCode(source.path) && i < lines.size(); ++i) {
        for (const auto &rule : {includeBreach(source.path, lines[i]), wordBreach(source.path, lines[i])}) {
            if (rule)
                found.push_back({static_cast<int>(i) + 1, *rule});
        }
    }
    if (lines.size() > mostLines)
        found.push_back({0, "no file is longer than " + std::to_string(mostLines) + " lines"});
    return found;
}

} // namespace muster::house
