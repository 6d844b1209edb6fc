// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/organisation_tree.h"

#include <QTreeWidget>

namespace muster {

/// The organisations as a tree, each with its people. One is moved under another by dragging, or by Ctrl+X on it and
/// Ctrl+V on the other; the tree itself changes only when its nodes are set anew.
class OrganisationTreeView : public QTreeWidget {
    Q_OBJECT

public:
    explicit OrganisationTreeView(QWidget *parent = nullptr);

    /// What was open stays open.
    void setNodes(const QList<OrganisationNode> &nodes);
    /// Shows only those that hold all these words, with or without marks, and what they are part of.
    void narrow(const QString &words);
    int shownCount() const;
    /// Marks it without emitting chosen(); 0 marks the first one shown.
    void choose(qint64 id);
    qint64 current() const;
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    void retranslate();

signals:
    void chosen(qint64 id);
    void opened();
    /// Somebody wants it to be part of the other; 0 stands on top.
    void moveAsked(qint64 id, qint64 parent);
    /// Ctrl+X was pressed on it.
    void taken(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QTreeWidgetItem *itemOf(qint64 id) const;
    QList<QTreeWidgetItem *> items() const;
    bool show(QTreeWidgetItem *item, const QStringList &words);
    void take();
    void put();

    qint64 m_taken = 0;
    QString m_words;
    QString m_emptyText;
};

} // namespace muster
