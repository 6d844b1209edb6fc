// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace muster {

class PhotoCut;

/// Where a photo is cut out of a picture, in the page itself: the picture with its frame, what the photo will be, and
/// the two ways out. Enter keeps, Esc leaves all as it was.
class PhotoPanel : public QFrame {
    Q_OBJECT

public:
    explicit PhotoPanel(QWidget *parent = nullptr);

    /// Shows the picture, when the panel is in sight, and takes the keyboard.
    void begin(const QImage &picture);
    void retranslate();
    PhotoCut *cut() const { return m_cut; }

signals:
    void kept(const QByteArray &jpeg);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void keep();
    void showResult();

    PhotoCut *m_cut;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_result;
    QPushButton *m_keep;
    QPushButton *m_leave;
};

} // namespace muster
