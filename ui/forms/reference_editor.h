// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include <QPointer>

namespace muster {

class ReferenceBox;

/// Another record, found by typing any words of its name, or entered in passing in a form of its own below the field.
class ReferenceEditor : public FieldEditor {
    Q_OBJECT

public:
    ReferenceEditor(const FieldInfo &field, RecordNames names, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QString typingFault() const override;
    bool isMidway() const override;
    QString typedText() const override;
    void setTypedText(const QString &text) override;
    QWidget *control() const override;
    void retranslate() override;

    /// The form of the new record while it is open.
    RecordPanel *inPlace() const;

private:
    void beginNew(const QString &called);
    void take(qint64 id);
    void close();

    const char *m_table;
    RecordNames m_names;
    ReferenceBox *m_box;
    QPointer<RecordPanel> m_inPlace;
};

} // namespace muster
