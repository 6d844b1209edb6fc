// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QFont>
#include <QPaintDevice>

namespace muster {

/// A cell's text broken into the lines it is printed in.
using CellLines = QStringList;

/// A row as it is printed; its height is that of its tallest cell.
struct PaperRow {
    QList<CellLines> cells;
    int lines = 1;
};

/// The columns of a list fitted to the width of a page: each as wide as its words ask for; where they ask for more than
/// there is, the widest give way and their words are broken into lines. Measures are those of the paper.
class PaperTable {
public:
    /// `texts` are the headings, then every row.
    PaperTable(const QList<QStringList> &texts, const QFont &font, QPaintDevice &paper);

    /// How wide the table would be if nothing were broken.
    double naturalWidth() const;
    void fit(double width);

    const QList<double> &widths() const { return m_widths; }
    PaperRow row(const QStringList &texts) const;

    double lineHeight() const { return m_lineHeight; }
    double padding() const { return m_padding; }

private:
    CellLines broken(const QString &text, double width) const;

    QFont m_font;
    QPaintDevice &m_paper;
    double m_lineHeight = 0;
    double m_padding = 0;
    QList<double> m_natural;
    QList<double> m_widths;
};

} // namespace muster
