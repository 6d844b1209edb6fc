// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QColor>
#include <QFont>
#include <QPagedPaintDevice>

class QPainter;

namespace muster {

/// What stands above the table on the first page: the office's letterhead, the list's title, and what it is a list of.
class ListHead {
public:
    /// The sheet and the paper must outlive this; the paper has its page already.
    ListHead(const Sheet &sheet, const QPagedPaintDevice &paper);

    /// In the dots of the paper, with the room below.
    double height() const;
    void paint(QPainter &painter) const;

private:
    /// Words over the whole width, and the room above them.
    struct Line {
        QString words;
        QFont font;
        QColor colour;
        double above = 0;
    };
    double heightOf(const Line &one) const;

    const QPagedPaintDevice &m_paper;
    QList<Line> m_lines;
};

} // namespace muster
