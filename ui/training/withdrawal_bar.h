// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

/// Asks why people withdraw from a course. Enter withdraws them, Esc leaves it.
class WithdrawalBar : public QWidget {
    Q_OBJECT

public:
    explicit WithdrawalBar(QWidget *parent = nullptr);

    /// Asks about so many.
    void begin(qsizetype people);
    QLineEdit *why() const { return m_why; }
    void retranslate();

signals:
    void given(const QString &why);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    qsizetype m_people = 1;
    QLabel *m_words;
    QLineEdit *m_why;
    QPushButton *m_act;
    QPushButton *m_cancel;
};

} // namespace muster
