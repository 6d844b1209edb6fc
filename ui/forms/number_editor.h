// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include <optional>

class QLineEdit;

namespace muster {

/// A whole or decimal number as the language writes it, or none.
class NumberEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit NumberEditor(const FieldInfo &field, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QString typingFault() const override;
    bool isMidway() const override;
    QString typedText() const override;
    void setTypedText(const QString &text) override;
    QWidget *control() const override;
    void retranslate() override;

private:
    std::optional<double> typed() const;
    bool isWhole() const { return m_field.kind == FieldKind::Number; }

    const FieldInfo &m_field;
    QLineEdit *m_line;
};

} // namespace muster
