// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QPlainTextEdit;

namespace muster {

/// A text of several lines; Enter makes a new line, Tab goes on. As high as its text, within bounds.
class NoteEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit NoteEditor(const FieldInfo &field, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QWidget *control() const override;

private:
    void fitHeight();

    QPlainTextEdit *m_text;
    bool m_filling = false;
};

} // namespace muster
