// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tone.h"

#include <QFrame>

class QLabel;
class QShortcut;
class QToolButton;

namespace muster {

/// A line of words above a page or form, in place of a message box. Hidden until something is said; Esc
/// anywhere in its parent closes it.
class MessageStrip : public QFrame {
    Q_OBJECT

public:
    /// The parent is the form or window whose faults it shows.
    explicit MessageStrip(QWidget *parent);

    void say(Tone tone, const QString &words);
    QString words() const;
    Tone tone() const { return m_tone; }

signals:
    void closed();

public slots:
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void drawIcon();

    QLabel *m_icon;
    QLabel *m_words;
    QToolButton *m_close;
    QShortcut *m_escape;
    Tone m_tone = Tone::Info;
};

} // namespace muster
