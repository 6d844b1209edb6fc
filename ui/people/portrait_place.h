// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace muster {

/// Where a person's photo would be: the initials on a ground of their own.
class PortraitPlace : public QWidget {
    Q_OBJECT

public:
    explicit PortraitPlace(QWidget *parent = nullptr);

    void setName(const QString &fullName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};

} // namespace muster
