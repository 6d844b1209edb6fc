// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/way_so_far.h"
#include "ui/lists/paged_model.h"

#include <QWidget>

namespace muster {

class ColumnSpread;
class TableView;

/// The steps a candidate took: the day, from where to where, why, and who recorded it. As high as its rows.
class WayTable : public QWidget {
    Q_OBJECT

public:
    explicit WayTable(QWidget *parent = nullptr);

    void fill(const QList<WayStep> &steps);
    /// Whose way it is, for a list that is taken away.
    void setAbout(const QString &name) { m_about = name; }
    TableView *view() const { return m_view; }
    void retranslate();

private:
    void setColumns();

    QString m_about;
    QList<WayStep> m_steps;
    PagedModel *m_model;
    TableView *m_view;
    ColumnSpread *m_spread;
};

} // namespace muster
