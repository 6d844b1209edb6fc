// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace muster {

/// What a text on a certificate says: letters with fields from a menu; Ctrl+B makes the marked words bold, Ctrl+I slanted.
/// Taking back is the editor's, not this field's.
class ItemTextBox : public QWidget {
    Q_OBJECT

public:
    explicit ItemTextBox(QWidget *parent);

    /// Without saying that it changed; the cursor stays.
    void show(const QString &text);
    QString text() const;
    void retranslate();

    QPlainTextEdit *field() const { return m_text; }
    QToolButton *fieldButton() const { return m_field; }

signals:
    void typed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void put(const QString &words);
    void wrap(const QString &mark);

    QPlainTextEdit *m_text;
    QToolButton *m_field;
    QToolButton *m_bold;
    QToolButton *m_slanted;
    QMenu *m_menu;
};

} // namespace muster
