// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_check.h"
#include "ui/shell/tone.h"

#include <QFrame>

class QFormLayout;
class QLabel;

namespace muster {

/// The answer of a check, large: the verdict in words and colour, what was signed, and what else is to be known.
class VerdictCard : public QFrame {
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void show(const CheckResult &result);
    /// What is shown before anything was checked.
    void showNothing();
    /// Everything on it as text, as a reader of the screen hears it.
    QString text() const;

private:
    void build();
    void showVerdict(Tone tone, const QString &title, const QString &words);
    void showContent(const CheckResult &result);
    void clearContent();

    QFrame *m_band;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_heading;
    QFormLayout *m_content;
    QLabel *m_notes;
};

/// How a verdict speaks: green only what is genuine and in force.
Tone toneOf(CheckVerdict verdict);

} // namespace muster
