// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace muster {

/// A picture on a piece of white paper, or words that there is none.
class PaperPicture : public QWidget {
    Q_OBJECT

public:
    explicit PaperPicture(QWidget *parent);

    void show(const QImage &picture);
    void setEmptyWords(const QString &words);

    QSize sizeHint() const override { return {280, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QString m_emptyWords;
};

} // namespace muster
