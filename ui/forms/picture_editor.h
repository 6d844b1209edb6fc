// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QLabel;
class QPushButton;

namespace muster {

class PaperPicture;

/// A picture the office keeps for a record, such as the image of a signature, shown on white as paper is: it is chosen from
/// a file, dropped here, or taken out.
class PictureEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit PictureEditor(const RecordNames &names, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QWidget *control() const override;
    void retranslate() override;

    /// The file's picture becomes the value, or it is told why it cannot be.
    void bring(const QString &path);
    QPushButton *takeOutButton() const { return m_takeOut; }
    QString fault() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void show();

    RecordNames m_names;
    FileDigest m_file;
    PaperPicture *m_picture;
    QLabel *m_fault;
    QPushButton *m_choose;
    QPushButton *m_takeOut;
};

} // namespace muster
