// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/table_text.h"

namespace muster {

namespace {

QString onOneLine(QString cell)
{
    for (QChar &c : cell)
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    return cell;
}

/// Spreadsheets are told to keep the text as it is: 00123 is no number and =1+1 no formula.
QString htmlCell(const QString &cell, const QString &tag)
{
    QString text = cell.toHtmlEscaped();
    text.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<%1 style=\"mso-number-format:'\\@'\">%2</%1>").arg(tag, text);
}

} // namespace

QString tableText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(onOneLine(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString tableHtml(const QList<QStringList> &rows)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (qsizetype row = 0; row < rows.size(); ++row) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : rows[row])
            html += htmlCell(cell, row == 0 ? QStringLiteral("th") : QStringLiteral("td"));
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace muster
