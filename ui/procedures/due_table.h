// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/table_view.h"
#include "ui/procedures/step_deed.h"

namespace muster {

class ColumnSpread;
class DueRows;
class ListLayout;
struct DueRow;

/// The steps that are due, several of which can be chosen. Space asks to mark them done, Del not needed.
class DueTable : public TableView {
    Q_OBJECT

public:
    DueTable(DueRows *rows, QWidget *parent);

    /// In the order they stand in; those that cannot be read are left out.
    QList<DueRow> chosen() const;
    QList<ChosenStep> chosenSteps() const;
    void retranslate();

signals:
    void chosenChanged();
    void doneAsked();
    void notNeededAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setColumns();

    DueRows *m_rows;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
};

} // namespace muster
