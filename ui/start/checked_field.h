// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QHBoxLayout;
class QLabel;

namespace muster {

/// A field with its name above and what is wrong below.
class CheckedField : public QWidget {
    Q_OBJECT

public:
    explicit CheckedField(QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QString text() const { return m_edit->text().trimmed(); }
    void setName(const QString &name);
    /// Empty words take them away.
    void tell(const QString &fault);
    /// Puts a button behind the field.
    void addButton(QWidget *button);

private:
    QLabel *m_name;
    QLineEdit *m_edit;
    QLabel *m_fault;
    QHBoxLayout *m_row;
};

} // namespace muster
