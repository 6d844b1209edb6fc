// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/record_desk.h"
#include "ui/forms/form_row.h"

#include <functional>

class QJsonObject;

namespace muster {

class FormGrid;

/// The form of any kind of record, made from its field table. What is wrong is told while one types. Enter goes on to
/// the next field, Esc takes back what was typed and is not saved.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    /// Fields of the fixed columns are not shown; their values stay as the form was filled.
    RecordForm(const RecordType &type, const RecordNames &names, const QList<QByteArray> &fixed, QWidget *parent = nullptr);

    const RecordType &type() const { return m_type; }

    /// The columns that mean nothing beside these values.
    using Unused = std::function<QList<QByteArray>(const QVariantList &values)>;
    /// Fields that mean nothing beside what is typed are not shown, and saved empty.
    void setUnused(Unused unused);
    void fill(const StoredRecord &record);
    const StoredRecord &stored() const { return m_stored; }
    /// The record with what is typed now.
    StoredRecord typed() const;
    bool isNew() const { return m_stored.state.id == 0; }
    bool isEdited() const;
    void takeBack();

    /// Everything that is wrong with what is typed now, in the order of the fields.
    Problems problems() const;
    /// Those that are told: not the empty fields of a record that was only just begun.
    Problems toldProblems() const;
    /// Tells all problems and goes to the first; false when there is none.
    bool stopAtProblems();

    /// Takes over what somebody else saved meanwhile. Fields that both changed are disputed; nothing typed is lost.
    struct Theirs {
        StoredRecord record;
        QStringList words;      ///< the values, in words
        QString author;
    };
    void meet(const Theirs &theirs);
    /// What is typed becomes a record of its own: the one it was read from is gone.
    void beginAnew();
    /// Goes to the first field that is disputed; false when there is none.
    bool stopAtDispute();

    FormRow *row(QByteArrayView column) const;    ///< null when it is not shown
    const QList<FormRow *> &rows() const { return m_rows; }
    void focusFirst();
    void retranslate();

    /// What is typed and not saved: values as history keeps them, letters that are no value as {"typed": letters}.
    QJsonObject typedJson() const;
    /// Fills the form as the record had been read, and types again what was typed into it then.
    void retype(const StoredRecord &read, const QJsonObject &typed);

signals:
    /// Enter was pressed in the last field.
    void walkedThrough();
    /// The focus went out of a field.
    void left();
    /// Something was typed, chosen or taken back.
    void changed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const RecordNames &names, const QList<QByteArray> &fixed);
    void addRow(const FieldInfo &field, const RecordNames &names);
    void tellProblems();
    void goOn();
    QVariantList valuesInFields() const;
    void leaveOutUnused();
    bool isBeingTyped(const FormRow &row) const;
    Problems faultsOf(const FormRow &row, const Problems &all) const;
    qsizetype placeOf(const FormRow *row) const { return m_type.indexOf(row->field().column); }

    const RecordType &m_type;
    StoredRecord m_stored;
    FormGrid *m_grid;
    QList<FormRow *> m_rows;            ///< of the fields that are shown
    bool m_tried = false;
    Unused m_unused = {};
};

/// The problems as one text for a strip, each with the name of its field.
QString problemWords(const RecordType &type, const Problems &problems);

} // namespace muster
