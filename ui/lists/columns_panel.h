// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace muster {

class ListLayout;

/// Chooses the columns of a list: Space shows and hides, Ctrl+Up and Ctrl+Down move; the list follows at once.
class ColumnsPanel : public QDialog {
    Q_OBJECT

public:
    explicit ColumnsPanel(ListLayout *layout, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void choose(const QListWidgetItem *item);
    void move(int places);

    ListLayout *m_layout;
    QListWidget *m_list;
};

} // namespace muster
