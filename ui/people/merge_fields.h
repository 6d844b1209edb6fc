// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/record_desk.h"
#include "core/storage/database.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace muster {

/// The fields of two people side by side: what differs first, with a choice for each that the arrow keys move, below it
/// what is the same. An empty field of the one who stays begins with the value of the other.
class MergeFields : public QWidget {
    Q_OBJECT

public:
    explicit MergeFields(QWidget *parent = nullptr);

    void fill(const Database &database, const StoredRecord &kept, const StoredRecord &other);
    /// What the kept person is to have, in the order of the fields.
    QVariantList values() const;
    int differing() const { return int(m_choices.size()); }
    void focusFirst();
    /// Both sides of every choice, in reading order.
    QList<QWidget *> controls() const;

signals:
    void chosen();

private:
    struct Choice {
        qsizetype field;
        QButtonGroup *sides;
    };
    void clear();
    void addHeads();
    void addChoice(qsizetype field, const QStringList &words);
    void addSame(qsizetype field, const QString &words);
    bool prefersOther(qsizetype field) const;

    QWidget *m_sheet = nullptr;
    QGridLayout *m_grid = nullptr;
    StoredRecord m_kept;
    StoredRecord m_other;
    QList<Choice> m_choices;
};

} // namespace muster
