// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QLineEdit;

namespace muster {

/// One line of text.
class TextEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit TextEditor(const FieldInfo &field, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QWidget *control() const override;

private:
    QLineEdit *m_line;
};

} // namespace muster
