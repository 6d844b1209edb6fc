// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QLabel;
class QPushButton;

namespace muster {

/// A file the office keeps for a record: whether there is one, and it can be taken out.
class FileEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit FileEditor(QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QWidget *control() const override;
    void retranslate() override;

private:
    FileDigest m_file;
    QLabel *m_state;
    QPushButton *m_takeOut;
};

} // namespace muster
