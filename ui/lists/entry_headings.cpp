// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/entry_headings.h"

#include "ui/lists/entry_model.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace muster {

namespace {

constexpr int inset = 8;
constexpr int narrowInset = 4;
constexpr int bandHeight = 26;
constexpr int lineHeight = 18;
constexpr int iconSize = 14;
/// Up to this width a column's title stands in its middle.
constexpr int narrow = 72;

QColor inkOf(Tone tone)
{
    const ThemeColours &colours = theme().colours;
    return tone == Tone::Good ? colours.good : tone == Tone::Warning ? colours.warning : tone == Tone::Error ? colours.error : colours.text;
}

void paintLines(QPainter *painter, const QRect &place)
{
    painter->setPen(theme().colours.line);
    painter->drawLine(place.bottomLeft(), place.bottomRight());
    painter->setPen(theme().colours.track);
    painter->drawLine(place.topRight(), place.bottomRight());
}

void paintTitle(QPainter *painter, const QRect &place, const QString &text)
{
    const bool isNarrow = place.width() <= narrow;
    const int margin = isNarrow ? narrowInset : inset;
    painter->setPen(theme().colours.textFaint);
    painter->setFont(textFont(theme().type.small, QFont::DemiBold));
    painter->drawText(place.adjusted(margin, margin, -margin, 0), int(Qt::AlignTop | (isNarrow ? Qt::AlignHCenter : Qt::AlignLeft)), text);
}

Qt::Alignment sideOf(const EntryColumn &column)
{
    return column.isFigure ? Qt::AlignRight : Qt::AlignLeft;
}

void paintCell(QPainter *painter, QRect place, const EntryCell &cell, Qt::Alignment side)
{
    place.adjust(inset, 0, -inset, 0);
    const QColor ink = inkOf(cell.tone);
    if (cell.tone != Tone::Info) {
        const QRectF square(place.left(), place.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        paintLineIcon(*painter, square, toneIcon(cell.tone), ink);
        place.setLeft(place.left() + iconSize + narrowInset);
    }
    painter->setPen(ink);
    const QString text = cell.text + cell.note;
    painter->drawText(place, int(Qt::AlignVCenter | side), painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

EntryColumnHeading::EntryColumnHeading(EntryModel *model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_entries(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

bool EntryColumnHeading::hasGroups() const
{
    const auto &columns = m_entries->columns();
    return std::any_of(columns.begin(), columns.end(), [](const EntryColumn &column) { return !column.group.isEmpty(); });
}

std::pair<int, int> EntryColumnHeading::groupOf(int column) const
{
    const auto &columns = m_entries->columns();
    const QString group = columns.value(column).group;
    int first = column;
    int last = column;
    while (!group.isEmpty() && first > 0 && columns[first - 1].group == group)
        --first;
    while (!group.isEmpty() && last + 1 < columns.size() && columns[last + 1].group == group)
        ++last;
    return {first, last};
}

QSize EntryColumnHeading::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (!hasGroups())
        return size;
    qsizetype lines = 1;
    for (const EntryColumn &column : m_entries->columns())
        lines = std::max(lines, column.title.count(u'\n') + 2);
    size.setHeight(bandHeight + int(lines) * lineHeight + narrowInset);
    return size;
}

void EntryColumnHeading::paintSection(QPainter *painter, const QRect &place, int column) const
{
    if (!hasGroups())
        return QHeaderView::paintSection(painter, place, column);
    painter->fillRect(place, theme().colours.surface);
    const QRect band(place.left(), place.top(), place.width(), bandHeight);
    paintGroup(painter, band, column);
    painter->setClipRect(place);
    const QRect below = place.adjusted(0, bandHeight, 0, 0);
    paintLines(painter, below);
    paintTitle(painter, below.adjusted(0, 0, 0, -2), model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

/// Each section draws its part of the name, which stands where the group comes into sight.
void EntryColumnHeading::paintGroup(QPainter *painter, const QRect &band, int column) const
{
    const auto [first, last] = groupOf(column);
    const int left = std::max(0, sectionViewportPosition(first));
    const int right = sectionViewportPosition(last) + sectionSize(last);
    painter->setClipRect(band);
    painter->setPen(theme().colours.text);
    painter->setFont(textFont(theme().type.small, QFont::DemiBold));
    painter->drawText(QRect(left + inset, band.top(), right - left - inset, band.height()), int(Qt::AlignVCenter | Qt::AlignLeft), m_entries->columns()[column].group);
    painter->setPen(theme().colours.line);
    painter->drawLine(band.bottomLeft(), band.bottomRight());
    if (column == last)
        painter->drawLine(band.topRight(), band.bottomRight());
}

void EntryColumnHeading::mousePressEvent(QMouseEvent *event)
{
    const int column = logicalIndexAt(event->pos());
    if (column < 0 || !hasGroups() || event->pos().y() > bandHeight || m_entries->columns()[column].group.isEmpty())
        return QHeaderView::mousePressEvent(event);
    const auto [first, last] = groupOf(column);
    emit groupPressed(first, last);
}

EntryRowHeading::EntryRowHeading(EntryModel *model, QWidget *parent) : QHeaderView(Qt::Vertical, parent), m_entries(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(Theme::rowHeight);
}

void EntryRowHeading::setFrozen(int columns)
{
    m_frozen = columns;
    int width = 0;
    for (int column = 0; column < columns; ++column)
        width += m_entries->columns().value(column).width;
    if (columns > 1)
        setFixedWidth(width);
}

void EntryRowHeading::paintSection(QPainter *painter, const QRect &place, int row) const
{
    if (m_frozen < 2)
        return QHeaderView::paintSection(painter, place, row);
    const bool isHere = selectionModel() && selectionModel()->currentIndex().row() == row;
    painter->fillRect(place, isHere ? theme().colours.accentSoft : theme().colours.surface);
    painter->setFont(textFont(theme().type.body));
    QRect cell = place;
    for (int column = 0; column < m_frozen; ++column) {
        cell.setWidth(m_entries->columns()[column].width);
        paintCell(painter, cell, m_entries->cell({row, column}), sideOf(m_entries->columns()[column]));
        cell.moveLeft(cell.right() + 1);
    }
    painter->setPen(theme().colours.line);
    painter->drawLine(place.topRight(), place.bottomRight());
    painter->setPen(theme().colours.track);
    painter->drawLine(place.bottomLeft(), place.bottomRight());
}

EntryCorner::EntryCorner(EntryModel *model, const EntryRowHeading *rows, QWidget *parent) : QWidget(parent), m_entries(model), m_rows(rows)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void EntryCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours.surface);
    QRect cell = rect();
    for (int column = 0; column < m_rows->frozen() && column < m_entries->columnCount(); ++column) {
        cell.setWidth(m_entries->columns()[column].width);
        const QString title = m_entries->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        painter.setPen(theme().colours.textFaint);
        painter.setFont(textFont(theme().type.small, QFont::DemiBold));
        painter.drawText(cell.adjusted(inset, 0, -inset, -inset), int(Qt::AlignBottom | sideOf(m_entries->columns()[column]) | Qt::TextWordWrap), title);
        cell.moveLeft(cell.right() + 1);
    }
    painter.setPen(theme().colours.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace muster
