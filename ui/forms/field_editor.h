// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/record_names.h"

#include <QWidget>

namespace muster {

class RecordPanel;

/// Where one field of a record is typed or chosen; one kind of editor for each kind of field. Values are those of the
/// field tables.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// A control that loses the focus as it goes says so, and its editor is no more by then.
    ~FieldEditor() override;

    /// Shows the value without emitting edited().
    virtual void setValue(const QVariant &value) = 0;
    virtual QVariant value() const = 0;
    /// What is wrong with the letters themselves, as with «31/02»; empty when they make a value.
    virtual QString typingFault() const { return {}; }
    /// Whether the letters are the beginning of something: nothing is said of them while they are typed.
    virtual bool isMidway() const { return false; }
    /// A remark on what was typed, which is no problem.
    virtual QString advice() const { return {}; }
    /// The letters where they are no value (yet), to be kept and put back; setTypedText does not emit edited().
    virtual QString typedText() const { return {}; }
    virtual void setTypedText(const QString &) {}
    /// The control that takes the focus and the name.
    virtual QWidget *control() const = 0;
    /// Sets texts anew after the language has changed; what was typed stays.
    virtual void retranslate() {}

signals:
    void edited();
    /// Something is to be shown below the field, as wide as the form has room.
    void opened(QWidget *below);

protected:
    /// Lays the control out as all there is.
    void hold(QWidget *control);
};

/// The example of a field as its empty editor shows it.
QString exampleWords(const FieldInfo &field);

/// How a form reaches the records its fields refer to.
struct RecordNames {
    /// The first few that fit the words; all the same which record the form itself shows.
    std::function<QList<NamedRecord>(const char *table, const QString &words)> find = {};
    std::function<QString(const char *table, qint64 id)> nameOf = {};
    /// A panel for a new record called so; null where none is made in passing.
    std::function<RecordPanel *(const char *table, const QString &called)> beginNew = {};
    /// Whether a record is made in passing.
    std::function<bool(const char *table)> canBegin = [](const char *) { return false; };
    /// Content the office keeps; empty when it is not there.
    std::function<QByteArray(const FileDigest &file)> content = {};
    /// Keeps content; nothing when it cannot be kept.
    std::function<FileDigest(const QByteArray &content)> keep = {};
};

/// The editor of a field by its kind.
FieldEditor *makeFieldEditor(const RecordType &type, const FieldInfo &field, const RecordNames &names);

} // namespace muster
