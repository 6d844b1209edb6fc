// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QLabel;
class QPushButton;

namespace muster {

/// A file kept inside a record: its size is told, and it can be taken out.
class BytesEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit BytesEditor(QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QWidget *control() const override;
    void retranslate() override;

private:
    QByteArray m_bytes;
    QLabel *m_size;
    QPushButton *m_takeOut;
};

} // namespace muster
