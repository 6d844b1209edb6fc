// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/letterhead_preview.h"

#include "core/base/in_language.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace muster {

namespace {

constexpr double sheetHeight = 1.414;       ///< of A4, where its width is 1
const QColor paper(Qt::white);
const QColor ink(0x1c, 0x23, 0x2b);
const QColor softInk(0x5b, 0x66, 0x73);
const QColor greyText(0xe4, 0xe7, 0xea);

double paintLines(QPainter &painter, const QRectF &room, const QString &words)
{
    const QRectF taken = painter.boundingRect(room, Qt::TextWordWrap, words);
    painter.drawText(room, Qt::TextWordWrap, words);
    return taken.bottom();
}

} // namespace

LetterheadPreview::LetterheadPreview(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void LetterheadPreview::show(const OfficeProfile &profile)
{
    m_profile = profile;
    setAccessibleDescription(head().join(QStringLiteral(". ")));
    update();
}

/// A letterhead that names the office already is not followed by its name.
QStringList LetterheadPreview::head() const
{
    const QString name = inLanguage(m_profile.name, m_profile.nameVi);
    QStringList lines{m_profile.letterhead, m_profile.letterhead.contains(name) ? QString() : name, m_profile.address};
    lines.removeAll(QString());
    return lines;
}

QRectF LetterheadPreview::sheet() const
{
    const double wide = std::min(double(width() - 2), (height() - 2) / sheetHeight);
    return {1, 1, wide, wide * sheetHeight};
}

void LetterheadPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().colours.line);
    painter.setBrush(paper);
    painter.drawRect(sheet());
    const double margin = sheet().width() / 10;
    QRectF room = sheet().adjusted(margin, margin, -margin, -margin);
    painter.setClipRect(sheet());
    room.setTop(paintHead(painter, room) + margin / 2);
    paintText(painter, room);
    paintSignature(painter, room);
}

double LetterheadPreview::paintHead(QPainter &painter, const QRectF &room) const
{
    double bottom = room.top();
    const QStringList lines = head();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setPen(i == 0 ? ink : softInk);
        painter.setFont(textFont(i == 0 ? 11 : 10, i == 0 ? QFont::DemiBold : QFont::Normal));
        bottom = paintLines(painter, QRectF(QPointF(room.left(), bottom + 2), room.bottomRight()), lines[i]);
    }
    painter.setPen(softInk);
    painter.drawLine(QPointF(room.left(), bottom + 6), QPointF(room.right(), bottom + 6));
    return bottom + 6;
}

/// Grey bars stand for whatever the paper says.
void LetterheadPreview::paintText(QPainter &painter, const QRectF &room) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(greyText);
    const double last = room.bottom() - room.height() / 3;
    int line = 0;
    for (double y = room.top(); y < last; y += 12, ++line)
        painter.drawRect(QRectF(room.left(), y, room.width() * (line % 4 == 3 ? 0.6 : 1), 5));
}

void LetterheadPreview::paintSignature(QPainter &painter, const QRectF &room) const
{
    const QRectF place(room.center().x(), room.bottom() - room.height() / 4, room.width() / 2, room.height() / 4);
    painter.setPen(ink);
    painter.setFont(textFont(10));
    painter.drawText(place, Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, m_profile.signatoryTitle);
    painter.setFont(textFont(10, QFont::DemiBold));
    painter.drawText(place, Qt::AlignBottom | Qt::AlignHCenter | Qt::TextWordWrap, m_profile.signatory);
}

} // namespace muster
