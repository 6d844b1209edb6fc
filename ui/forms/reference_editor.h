// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace muster {

class ChoiceBox;

/// Another record, found by typing any part of its name. The names are read when the form is filled.
class ReferenceEditor : public FieldEditor {
    Q_OBJECT

public:
    ReferenceEditor(const FieldInfo &field, RecordNames names, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QString typingFault() const override;
    QWidget *control() const override;

private:
    void readNames();

    const char *m_table;
    RecordNames m_names;
    ChoiceBox *m_box;
};

} // namespace muster
