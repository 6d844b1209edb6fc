// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace muster {

class EntryModel;

/// Draws the cells of an entry grid and types into them with a bare field; what is being typed is not overwritten when rows
/// are read anew. Cells that take keys stand as a letter on its colour.
class EntryDelegate : public QStyledItemDelegate {
public:
    EntryDelegate(EntryModel *model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintKeyed(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    EntryModel *m_entries;
    QFont m_letters;
};

} // namespace muster
