// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QTableView;

namespace muster {

class FilterBar;

/// Whether a key pressed in a list is meant for the filter over it: letters, Backspace and Esc.
bool belongsInFilter(const QKeyEvent *event);

/// The keys between the words of a filter and what they narrow. From the words Down and PageDown lead to the list, Enter
/// opens what it is on, and Esc clears the filter. Lives with the bar.
class FilterKeys : public QObject {
    Q_OBJECT

public:
    explicit FilterKeys(FilterBar *bar);

    /// In the table letters go on in the filter, and Up from the first row leads back to it.
    void serve(QTableView *table);
    /// Does in the filter what a key pressed in the list asks for.
    void takeFromList(QKeyEvent *event);

signals:
    void listAsked();
    void openAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyInWords(int key);
    bool keyInTable(QKeyEvent *event);

    FilterBar *m_bar;
    QTableView *m_table = nullptr;
};

} // namespace muster
