// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QAbstractButton>

class QMimeData;

namespace muster {

/// A person's photo, or the initials where there is none. Enter or a click offers what can be done; Ctrl+V pastes a
/// picture, Delete removes the photo, and a picture may be dropped on it.
class PortraitPlace : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr QSize room{72, 96};

    explicit PortraitPlace(QWidget *parent = nullptr);

    void setPerson(const QString &fullName, const QPixmap &photo);
    bool hasPhoto() const { return !m_photo.isNull(); }
    /// A photo can be set only for a person who is in the office.
    void setOpen(bool open);

signals:
    void choosing();
    void pasting();
    void removing();
    void dropped(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void offer();

    QString m_name;
    QPixmap m_photo;
};

/// The files of this machine that were dropped or pasted.
QStringList localFiles(const QMimeData *data);

} // namespace muster
