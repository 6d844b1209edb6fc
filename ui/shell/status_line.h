// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace muster {

/// The line at the bottom: the office at the left, the last message, a figure at the right.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    StatusLine(const QString &officeName, QWidget *parent);

    void setMessage(const QString &message);
    void setFigure(const QString &figure);
    QString message() const;
    QString figure() const;

private:
    QLabel *m_office;
    QLabel *m_message;
    QLabel *m_figure;
};

} // namespace muster
