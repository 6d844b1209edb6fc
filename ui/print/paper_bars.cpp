// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_bars.h"

#include <algorithm>
#include <numeric>

namespace muster {

namespace {

/// Of the page's width, in percent: the names, the longest bar, and a part with a number at the least.
constexpr int namesWidth = 30;
constexpr int longestBar = 60;
constexpr int narrowest = 3;

/// Dark on light grounds, as the eye weighs the colours.
QString ink(const QColor &ground)
{
    const int weight = (299 * ground.red() + 587 * ground.green() + 114 * ground.blue()) / 1000;
    return weight < 128 ? QStringLiteral("#ffffff") : QStringLiteral("#1a1f29");
}

QString cell(int width, const QString &attributes, const QString &html)
{
    return QStringLiteral("<td width=\"%1%\"%2>%3</td>").arg(width).arg(attributes, html);
}

/// A bar is a table of its own: a page never ends within it. The parts fill their share of the room, the rest holds the sum.
QString barHtml(const PaperBar &bar, const QList<PaperPart> &parts, int largest)
{
    QString html = cell(namesWidth, QStringLiteral(" align=\"right\""), bar.name.toHtmlEscaped() + QStringLiteral("&nbsp;&nbsp;"));
    int left = 100 - namesWidth;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const int value = bar.parts.value(i);
        if (value == 0)
            continue;
        const int width = std::max(narrowest, value * longestBar / std::max(1, largest));
        html += cell(width, QStringLiteral(" bgcolor=\"%1\" align=\"center\" style=\"color: %2;\"").arg(parts[i].colour.name(), ink(parts[i].colour)), QString::number(value));
        left -= width;
    }
    html += cell(std::max(1, left), {}, QStringLiteral("&nbsp;<b>%1</b>").arg(bar.all()));
    return QStringLiteral("<table width=\"100%\" cellspacing=\"1\" cellpadding=\"2\"><tr>") + html + QStringLiteral("</tr></table>");
}

QString legendHtml(const QList<PaperPart> &parts)
{
    if (parts.size() < 2)
        return {};
    QStringList words;
    for (const PaperPart &part : parts)
        words << QStringLiteral("<span style=\"color: %1;\">■</span> %2").arg(part.colour.name(), part.words.toHtmlEscaped());
    return QStringLiteral("<p class=\"soft\">%1</p>").arg(words.join(QStringLiteral("&nbsp;&nbsp;&nbsp;")));
}

} // namespace

int PaperBar::all() const
{
    return std::accumulate(parts.begin(), parts.end(), 0);
}

QString barsHtml(const QList<PaperBar> &bars, const QList<PaperPart> &parts)
{
    if (bars.isEmpty())
        return {};
    int largest = 0;
    for (const PaperBar &bar : bars)
        largest = std::max(largest, bar.all());
    QString html;
    for (const PaperBar &bar : bars)
        html += barHtml(bar, parts, largest);
    return html + legendHtml(parts);
}

} // namespace muster
