// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/names_answer.h"

#include <QWidget>

class QLabel;

namespace muster {

class ColumnSpread;
class TableView;

/// The names behind a figure, with the rule in words above them and who is left out.
class NamesView : public QWidget {
    Q_OBJECT

public:
    explicit NamesView(QWidget *parent = nullptr);

    void setAnswer(const NamesAnswer &answer);

signals:
    void personChosen(qint64 person);

private:
    QLabel *m_reasons;
    PagedModel *m_model;
    TableView *m_table;
    ColumnSpread *m_spread;
};

} // namespace muster
