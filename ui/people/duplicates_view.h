// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/twin_pairs.h"
#include "ui/office_desk.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

class ColumnSpread;
class PagedModel;
class PageHeader;
class TableView;
class WorkBar;

/// Pairs of people of the whole office who may be one: each is merged, or said to be two people. Enter looks at a pair
/// side by side; Esc leads back to the list of people.
class DuplicatesView : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostListed = 200;

    explicit DuplicatesView(OfficeDesk desk, QWidget *parent = nullptr);
    ~DuplicatesView() override;

    /// Looks through the office, in a thread of its own, so that nobody else's question waits.
    void look();
    /// Looks anew where that is quick; a large office is looked through when the list is opened.
    void refresh();
    /// Waits until the office is looked through.
    void settle();
    void takeFocus();
    void retranslate();

    TableView *table() const { return m_table; }
    QPushButton *mergeButton() const { return m_merge; }
    QPushButton *notTheSameButton() const { return m_notTheSame; }
    WorkBar *work() const { return m_work; }
    const QList<TwinPair> &pairs() const { return m_found.pairs; }
    QString count() const;

protected:
    void hideEvent(QHideEvent *event) override;

signals:
    void left();
    void mergeAsked(muster::PersonId one, muster::PersonId other);
    void opened(muster::PersonId id);
    void said(const QString &words);

private:
    void build();
    QWidget *buildButtons();
    void setColumns();
    void take(const TwinPairs &found);
    void showRows();
    void compare(int row);
    void openOne();
    void notTheSame();
    const TwinPair *current() const;

    static constexpr qint64 quick = 1000;       ///< milliseconds

    OfficeDesk m_desk;
    OfficeWorker m_worker;
    TwinPairs m_found;
    bool m_known = false;
    QElapsedTimer m_clock;
    qint64 m_took = 0;
    PageHeader *m_header;
    QLabel *m_count;
    WorkBar *m_work;
    PagedModel *m_model;
    TableView *m_table;
    ColumnSpread *m_spread;
    QPushButton *m_merge;
    QPushButton *m_open;
    QPushButton *m_notTheSame;
    QPushButton *m_leave;
};

} // namespace muster
