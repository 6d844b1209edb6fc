// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace muster {

/// A number with a unit that is typed, or turned with Up and Down by one and with Shift by a tenth; a decimal point is
/// understood in every language. The mouse wheel scrolls what is around it and changes nothing.
class MeasureBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    MeasureBox(double least, double most, QWidget *parent);

    /// Without saying that it changed.
    void show(double value);

protected:
    QValidator::State validate(QString &text, int &at) const override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace muster
