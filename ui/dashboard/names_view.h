// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/names_answer.h"

#include <QWidget>

class QLabel;

namespace muster {

class ColumnSpread;
class ListLayout;
class TableView;

/// The names behind a figure, with the rule in words above them and who is left out.
class NamesView : public QWidget {
    Q_OBJECT

public:
    explicit NamesView(QWidget *parent = nullptr);

    /// The answer, and under which name its columns are kept.
    void setAnswer(const NamesAnswer &answer, const QString &layout);
    TableView *table() const { return m_table; }

signals:
    void personChosen(qint64 person);

private:
    void showSorted(const QByteArray &column, Qt::SortOrder order);

    QLabel *m_reasons;
    PagedModel *m_model;
    TableView *m_table;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    NamesAnswer m_answer;
};

} // namespace muster
