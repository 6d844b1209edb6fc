// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace muster {

/// One bar of a printed chart, with the values of its parts.
struct PaperBar {
    QString name;
    QList<int> parts;

    int all() const;
};

/// What one part of every bar is, and its colour.
struct PaperPart {
    QString words;
    QColor colour;
};

/// A chart as HTML, drawn from filled cells so that it is sharp at any size: one bar a row with numbers on its parts and the
/// sum at its end, and what the parts are below when there are several. Empty without bars.
QString barsHtml(const QList<PaperBar> &bars, const QList<PaperPart> &parts);

} // namespace muster
