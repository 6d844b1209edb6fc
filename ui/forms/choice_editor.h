// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace muster {

class ChoiceBox;

/// One of a fixed few, found by typing.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const RecordType &type, const FieldInfo &field, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QString typingFault() const override;
    bool isMidway() const override;
    QString typedText() const override;
    void setTypedText(const QString &text) override;
    QWidget *control() const override;
    void retranslate() override;

private:
    const RecordType &m_type;
    FieldInfo m_field;
    ChoiceBox *m_box;
};

} // namespace muster
