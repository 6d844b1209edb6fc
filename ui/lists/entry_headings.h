// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace muster {

class EntryModel;

/// The headings of an entry grid's columns: title and hint, above them the group that columns beside each other share. A click
/// on a group's name chooses all of them.
class EntryColumnHeading : public QHeaderView {
    Q_OBJECT

public:
    EntryColumnHeading(EntryModel *model, QWidget *parent);

    /// The columns of the group that a column belongs to, first and last.
    std::pair<int, int> groupOf(int column) const;
    bool hasGroups() const;
    QSize sizeHint() const override;

signals:
    void groupPressed(int first, int last);

protected:
    void paintSection(QPainter *painter, const QRect &place, int column) const override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void paintGroup(QPainter *painter, const QRect &band, int column) const;

    EntryModel *m_entries;
};

/// The headings of an entry grid's rows: its first columns, which stay in sight while the others are scrolled.
class EntryRowHeading : public QHeaderView {
    Q_OBJECT

public:
    EntryRowHeading(EntryModel *model, QWidget *parent);

    /// So many of the first columns; from two on each has the width it asks for.
    void setFrozen(int columns);
    int frozen() const { return m_frozen; }
    /// Draws one row anew.
    void showRow(int row) { updateSection(row); }

protected:
    void paintSection(QPainter *painter, const QRect &place, int row) const override;

private:
    EntryModel *m_entries;
    int m_frozen = 1;
};

/// What stands above the rows' headings: the titles of those columns.
class EntryCorner : public QWidget {
    Q_OBJECT

public:
    EntryCorner(EntryModel *model, const EntryRowHeading *rows, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EntryModel *m_entries;
    const EntryRowHeading *m_rows;
};

} // namespace muster
