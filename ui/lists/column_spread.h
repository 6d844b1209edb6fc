// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QTableView;

namespace muster {

/// A column that takes its share of what room is left.
struct GrowingColumn {
    int column = 0;
    int share = 1;
};

struct Column;

/// The widths that columns ask for.
QList<int> widths(const QList<Column> &columns);

/// Gives the columns of a list the widths they ask for, and what room is left to those that may grow; where there is
/// less room than they ask for, the list is scrolled. A column that a person has drawn to a width keeps it. Lives with
/// the view.
class ColumnSpread : public QObject {
    Q_OBJECT

public:
    ColumnSpread(QTableView *view, const QList<GrowingColumn> &growing);

    /// The widths asked for, one for each column; spreads them.
    void setWidths(const QList<int> &widths);
    /// Whether all columns have the width they ask for without scrolling.
    bool hasRoom() const;
    /// Waits while a column is being drawn.
    void spread();

    /// The width a person has given a column, or 0.
    int ownWidth(int column) const { return m_ownWidths.value(column); }
    void setOwnWidth(int column, int width) { m_ownWidths.insert(column, width); }
    void forgetOwnWidths() { m_ownWidths.clear(); }

signals:
    /// A person has drawn a column to another width.
    void widthChosen();
    /// The room for the columns is another one now.
    void roomChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int room() const;
    int shares() const;
    int widthOf(int column) const;
    bool mayGrow(int column) const;
    void drawn(int column, int width);
    void letGo();

    QTableView *m_view;
    QList<GrowingColumn> m_growing;
    QList<int> m_widths;
    QHash<int, int> m_ownWidths;
    bool m_held = false;        ///< a button is held down over the headings
};

} // namespace muster
