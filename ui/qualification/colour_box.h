// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace muster {

/// A colour, chosen from those that print well or typed as #1a1f29; each shows itself beside its words.
class ColourBox : public QComboBox {
    Q_OBJECT

public:
    explicit ColourBox(QWidget *parent);

    /// Without saying that it changed.
    void show(const QString &colour);
    QString colour() const;
    void retranslate();

signals:
    void chosen(const QString &colour);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace muster
