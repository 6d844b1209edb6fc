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
    void retranslate() override;

private:
    void fitHeight();

    const FieldInfo &m_field;
    QPlainTextEdit *m_text;
    QString m_filled;
    bool m_filling = false;
};

} // namespace muster
