// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_layout.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace muster {

/// What is wrong with items, by their places in the order of drawing.
using ItemFaults = QMap<int, QStringList>;

/// The items of one side in the order of drawing, those that something is wrong with marked. Enter leads to what the item
/// says, Del removes, Ctrl+D copies, Ctrl+Up and Ctrl+Down draw earlier and later.
class ItemsList : public QWidget {
    Q_OBJECT

public:
    explicit ItemsList(QWidget *parent = nullptr);

    void show(const CertificateLayout &layout, LayoutSide side, const ItemFaults &faults);
    /// Without a word to anybody.
    void choose(const QList<int> &items);
    void retranslate();

    QListWidget *list() const { return m_list; }

signals:
    void chosen(const QList<int> &items);
    void shiftAsked(int by);
    void copyAsked();
    void removeAsked();
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QList<int> selected() const;
    QToolButton *makeTool(const QString &icon);

    QLabel *m_title;
    QToolButton *m_earlier;
    QToolButton *m_later;
    QToolButton *m_copy;
    QToolButton *m_remove;
    QListWidget *m_list;
    QList<int> m_items;
};

} // namespace muster
