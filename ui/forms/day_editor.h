// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QLineEdit;

namespace muster {

/// A day typed as dd/mm/yyyy, or none. When the field is left the day is written out in full.
class DayEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit DayEditor(QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QString typingFault() const override;
    QWidget *control() const override;
    void retranslate() override;

private:
    QDate day() const;

    QLineEdit *m_line;
};

} // namespace muster
