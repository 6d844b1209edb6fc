// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/key_figure.h"

#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace muster {

namespace {

constexpr int padding = 16;
constexpr int numberRow = 38;
constexpr int noteIcon = 20;

QFont noteFont()
{
    return textFont(theme().type.small + 1);
}

QColor noteColour(Tone tone)
{
    const auto &colours = theme().colours;
    if (tone == Tone::Error)
        return colours.error;
    if (tone == Tone::Warning)
        return colours.warning;
    return tone == Tone::Good ? colours.good : colours.textSoft;
}

} // namespace

KeyFigure::KeyFigure(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyFigure::setFigure(const Figure &figure)
{
    m_figure = figure;
    QString name = figure.caption + ": " + figure.number;
    if (!figure.second.isEmpty())
        name += ", " + figure.second;
    setAccessibleName(name);
    setAccessibleDescription(figure.note);
    updateGeometry();
    update();
}

int KeyFigure::wrappedHeight(const QString &text, int width) const
{
    const int icon = m_figure.tone != Tone::Info && text == m_figure.note ? noteIcon : 0;
    const QRect room(0, 0, width - 2 * padding - icon, 1000);
    return text.isEmpty() ? 0 : QFontMetrics(noteFont()).boundingRect(room, Qt::TextWordWrap, text).height();
}

int KeyFigure::heightForWidth(int width) const
{
    return padding + wrappedHeight(m_figure.caption, width) + 4 + numberRow + 4 +
           wrappedHeight(m_figure.note, width) + padding - 2;
}

QSize KeyFigure::sizeHint() const
{
    return {208, heightForWidth(208)};
}

QSize KeyFigure::minimumSizeHint() const
{
    return {136, heightForWidth(qMax(136, width()))};
}

void KeyFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QRect inner = rect().adjusted(padding, padding - 2, -padding, -padding + 2);
    const int captionHeight = wrappedHeight(m_figure.caption, width());
    painter.setFont(noteFont());
    painter.setPen(theme().colours.textFaint);
    painter.drawText(QRect(inner.topLeft(), QSize(inner.width(), captionHeight)), Qt::TextWordWrap,
                     m_figure.caption);
    const QRect numbers(inner.left(), inner.top() + captionHeight + 4, inner.width(), numberRow);
    paintNumbers(painter, numbers);
    paintNote(painter,
              QRectF(inner.left(), numbers.bottom() + 5, inner.width(), inner.bottom() - numbers.bottom()));
}

void KeyFigure::paintGround(QPainter &painter) const
{
    const auto &colours = theme().colours;
    painter.setBrush(isDown() ? colours.hover : colours.surface);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2)
                              : QPen(underMouse() ? colours.accent : colours.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
}

void KeyFigure::paintNumbers(QPainter &painter, const QRectF &row) const
{
    const QFont big = textFont(theme().type.figure, QFont::Bold);
    painter.setFont(big);
    painter.setPen(theme().colours.text);
    const double baseline = row.bottom() - 8;
    painter.drawText(QPointF(row.left(), baseline), m_figure.number);
    const double after = row.left() + QFontMetricsF(big).horizontalAdvance(m_figure.number) + 8;
    painter.setFont(textFont(theme().type.heading + 1));
    painter.setPen(theme().colours.textSoft);
    painter.drawText(QPointF(after, baseline), m_figure.second);
}

void KeyFigure::paintNote(QPainter &painter, const QRectF &room) const
{
    QRectF text = room;
    if (m_figure.tone != Tone::Info && !m_figure.note.isEmpty()) {
        paintLineIcon(painter, QRectF(room.left(), room.top() + 1, 15, 15), toneIcon(m_figure.tone),
                      noteColour(m_figure.tone));
        text.setLeft(room.left() + noteIcon);
    }
    painter.setFont(noteFont());
    painter.setPen(noteColour(m_figure.tone));
    painter.drawText(text, Qt::TextWordWrap, m_figure.note);
}

// A narrower card wraps its words into more lines, which the layout only asks about when told.
void KeyFigure::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (heightForWidth(event->size().width()) != heightForWidth(event->oldSize().width()))
        updateGeometry();
}

// Buttons answer the space bar by themselves; Enter is expected of something that opens.
void KeyFigure::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void KeyFigure::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void KeyFigure::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace muster
