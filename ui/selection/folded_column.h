// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace muster {

/// A column folded to a strip: its name, written upwards, and how many stand in it. A click, Enter or Space unfolds it.
class FoldedColumn : public QAbstractButton {
    Q_OBJECT

public:
    explicit FoldedColumn(QWidget *parent) : QAbstractButton(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override { return {36, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace muster
