// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QCheckBox;

namespace muster {

/// Yes or no.
class FlagEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit FlagEditor(QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QWidget *control() const override;
    void retranslate() override;

private:
    QCheckBox *m_box;
};

} // namespace muster
