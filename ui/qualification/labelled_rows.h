// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace muster {

/// Fields one below another, each under its words; only those that mean something just now are shown.
class LabelledRows {
public:
    explicit LabelledRows(QWidget *owner);

    /// Without words over it.
    void add(QWidget *field);
    void addLabelled(QWidget *field);
    /// The words over a field.
    void name(QWidget *field, const QString &words);
    void showOnly(const QList<QWidget *> &fields);

private:
    QVBoxLayout *m_rows;
    QList<QWidget *> m_fields;
    QHash<QWidget *, QLabel *> m_labels;
};

} // namespace muster
