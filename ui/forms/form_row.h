// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QLabel;
class QPushButton;

namespace muster {

/// How a field stands: as a new record begins, as it is saved, or typed and not yet saved.
enum class FieldState { Default, Applied, Edited };

/// One line of a form: the field's name, its editor as wide as what is meant for it and its unit, and below it what is wrong, or what somebody else saved meanwhile
/// with the choice between the two.
class FormRow : public QWidget {
    Q_OBJECT

public:
    FormRow(const RecordType &type, const FieldInfo &field, FieldEditor *editor);

    FieldEditor *editor() const { return m_editor; }
    const FieldInfo &field() const { return m_field; }
    FieldState state() const;
    bool isEdited() const { return state() == FieldState::Edited; }
    bool isEmpty() const;
    /// Takes the whole width of a form.
    bool isWide() const;

    /// Shows a value as the saved one, or as what a new record begins with.
    void fill(const QVariant &value, FieldState state);
    void takeBack() { fill(m_saved, m_unedited); }

    /// Words beside the field; none takes them away.
    void tell(const QString &fault);
    QString told() const;

    /// Somebody else saved another value than the one typed here: what was typed stays until one is chosen.
    struct Theirs {
        QVariant value;
        QString words;
        QString author;
    };
    void dispute(const Theirs &theirs);
    bool isDisputed() const { return m_disputed; }

    void retranslate();

signals:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildBody();
    QWidget *buildLine();
    QWidget *buildDispute();
    void settle();
    void showState();
    void describe();

    const RecordType &m_type;
    const FieldInfo &m_field;
    FieldEditor *m_editor;
    QLabel *m_label;
    QLabel *m_unit;
    QLabel *m_fault;
    QLabel *m_advice;
    QWidget *m_dispute = nullptr;
    QLabel *m_theirs = nullptr;
    QPushButton *m_keepMine = nullptr;
    QPushButton *m_takeTheirs = nullptr;
    QVariant m_saved;
    FieldState m_unedited = FieldState::Default;
    bool m_disputed = false;
};

} // namespace muster
