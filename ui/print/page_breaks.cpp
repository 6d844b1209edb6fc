// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_breaks.h"

#include <algorithm>

namespace muster {

namespace {

class PageBreaks {
public:
    explicit PageBreaks(const PageRoom &room) : m_room(room), m_left(room.firstPage) {}

    void place(RowPiece piece)
    {
        if (heightOf(piece) > m_left && !m_pages.last().isEmpty())
            turn();
        while (heightOf(piece) > m_left) {
            const int fitting = std::max(1, int((m_left - 2 * m_room.padding) / m_room.lineHeight));
            m_pages.last().append({piece.row, piece.firstLine, fitting});
            piece.firstLine += fitting;
            piece.lines -= fitting;
            turn();
        }
        m_pages.last().append(piece);
        m_left -= heightOf(piece);
    }

    const QList<QList<RowPiece>> &pages() const { return m_pages; }

private:
    double heightOf(const RowPiece &piece) const { return piece.lines * m_room.lineHeight + 2 * m_room.padding; }

    void turn()
    {
        m_pages.append(QList<RowPiece>());
        m_left = m_room.otherPages;
    }

    const PageRoom &m_room;
    double m_left;
    QList<QList<RowPiece>> m_pages{{}};
};

} // namespace

QList<QList<RowPiece>> brokenIntoPages(const QList<int> &linesOfRows, const PageRoom &room)
{
    PageBreaks breaks(room);
    for (qsizetype row = 0; row < linesOfRows.size(); ++row)
        breaks.place({row, 0, linesOfRows[row]});
    return breaks.pages();
}

} // namespace muster
