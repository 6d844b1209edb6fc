// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/record_names.h"

#include <QLineEdit>

#include <functional>

class QAction;
class QStandardItemModel;

namespace muster {

/// A line in which a record is found by typing any words of its name; what fits drops down, the first few of however
/// many. F4, Alt+Down or Down opens the list, Enter chooses, and the last line of the list, or Ctrl+Shift+N, begins a new
/// record. When the field is left, the only record that fits is the one meant.
class ReferenceBox : public QLineEdit {
    Q_OBJECT

public:
    /// Finds the first records that fit the words.
    using Find = std::function<QList<NamedRecord>(const QString &words)>;

    explicit ReferenceBox(Find find, QWidget *parent = nullptr);

    /// The words of the line that begins a new record, %1 for what is typed; without them there is no such line.
    void setNewWords(const QString &words, const QString &wordsWithText);
    void choose(const NamedRecord &record);
    /// 0 when nothing is chosen, or when what was typed is no one record's name.
    qint64 chosen() const;
    bool isAstray() const { return chosen() == 0 && !text().trimmed().isEmpty(); }
    /// What fits the words typed last.
    const QList<NamedRecord> &found() const { return m_found; }
    /// Looks for what stands in the line, as if it had just been typed.
    void lookUp();
    void openList();

signals:
    void chosenByHand();
    void newWanted(const QString &words);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fillList(const QString &typed);
    void take(const QModelIndex &index);
    void settle();

    Find m_find;
    QString m_new;
    QString m_newWithText;
    NamedRecord m_chosen;
    QList<NamedRecord> m_found;
    QStandardItemModel *m_list;
};

} // namespace muster
