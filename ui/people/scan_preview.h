// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace muster {

/// One page of a scan as it fits, with its number below when there are several. PageUp and PageDown ask for others.
class ScanPreview : public QWidget {
    Q_OBJECT

public:
    explicit ScanPreview(QWidget *parent = nullptr);

    /// Words in place of a picture.
    void say(const QString &words);
    struct Shown {
        QImage picture;
        int page = 0;
        int pages = 1;
    };
    void show(const Shown &shown);
    const Shown &shown() const { return m_shown; }

    QSize sizeHint() const override { return {240, 220}; }

signals:
    /// By so many pages.
    void turned(int by);
    void opened();
    /// There is more or less room for the picture now.
    void roomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Shown m_shown;
    QString m_words;
};

} // namespace muster
