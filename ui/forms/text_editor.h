// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QLineEdit;

namespace muster {

/// One line of text. Line ends and tabs that are pasted into it become spaces, and it says so.
class TextEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit TextEditor(const FieldInfo &field, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QString advice() const override;
    QWidget *control() const override;
    void retranslate() override;

private:
    void take();

    const FieldInfo &m_field;
    QLineEdit *m_line;
    bool m_joined = false;          ///< several lines were pasted and became one
    bool m_joining = false;
};

} // namespace muster
