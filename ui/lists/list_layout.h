// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace muster {

class ColumnSpread;
class TableView;

/// A column as the person arranges it.
struct ColumnChoice {
    int column = 0;
    QString title;
    bool shown = true;
};

/// A list's columns as this person likes them: which are shown, in which order and how wide, and by which the list is
/// sorted. Kept for the person, by the list's name and the columns' keys. Lives with the list.
class ListLayout : public QObject {
    Q_OBJECT

public:
    ListLayout(TableView *list, ColumnSpread *spread);

    /// Arranges the columns the list has now as they were kept under this name; those of these keys are hidden until
    /// they are chosen. The first column is always shown.
    void use(const QString &name, const QList<QByteArray> &hiddenAtFirst = {});

    /// In the order they stand in.
    QList<ColumnChoice> choices() const;
    void show(int column);
    void hide(int column);
    /// Moves a column so many places to the right, or to the left.
    void move(int column, int places);
    /// As the list was at first.
    void reset();

    /// The list's own, or nothing.
    static ListLayout *of(const TableView *list);

signals:
    void changed();

private:
    void arrange();
    void arrangeSort();
    void restore();
    void keep();
    void keepSort();
    QString key(const char *what) const;
    int columnOf(const QString &key) const;
    QString keyOf(int column) const;

    TableView *m_list;
    ColumnSpread *m_spread;
    QString m_name;
    QList<QByteArray> m_hiddenAtFirst;
    bool m_arranging = false;
};

} // namespace muster
