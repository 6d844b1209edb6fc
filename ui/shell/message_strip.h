// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tone.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QShortcut;
class QToolButton;

namespace muster {

/// Something to do about what a strip says; the strip is closed when it is done.
struct StripAct {
    QString words;
    std::function<void()> run;
};

/// A line of words above a page or form, in place of a message box. Hidden until something is said; Esc
/// anywhere in its parent closes it.
class MessageStrip : public QFrame {
    Q_OBJECT

public:
    /// The parent is the form or window whose faults it shows.
    explicit MessageStrip(QWidget *parent);

    void say(Tone tone, const QString &words);
    /// Offers these beside what was just said.
    void offer(const QList<StripAct> &acts);
    /// Says it with other words now, if it is still said.
    void amend(const QString &words);
    QString words() const;
    Tone tone() const { return m_tone; }

signals:
    void closed();

public slots:
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retranslate();
    void drawIcon();
    void clearActs();

    QLabel *m_icon;
    QLabel *m_words;
    QBoxLayout *m_body;
    QHBoxLayout *m_acts;
    QToolButton *m_close;
    QShortcut *m_escape;
    Tone m_tone = Tone::Info;
};

} // namespace muster
