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
    QWidget *control() const override;

private:
    std::optional<double> typed() const;
    bool isWhole() const { return m_kind == FieldKind::Number; }

    FieldKind m_kind;
    QLineEdit *m_line;
};

} // namespace muster
