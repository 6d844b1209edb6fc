// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/move_departure.h"
#include "ui/office_desk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace muster {

class DateField;
class MessageStrip;

/// Moves the planned departure of some candidates, and says before how many due dates move with it. Enter moves, Esc closes.
class DeparturePanel : public QFrame {
    Q_OBJECT

public:
    explicit DeparturePanel(OfficeDesk desk, QWidget *parent = nullptr);

    /// `from` is the day it is planned for now; null when it is not known.
    void begin(const QList<CandidacyId> &candidacies, QDate from, QDate today);
    void apply();
    void close();
    void retranslate();

    DateField *day() const { return m_day; }
    QLabel *preview() const { return m_preview; }
    MessageStrip *strip() const { return m_strip; }
    QPushButton *applyButton() const { return m_apply; }

signals:
    void changed(const QString &words);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPreview();
    DepartureMove move() const;

    OfficeDesk m_desk;
    QList<CandidacyId> m_candidacies;
    QDate m_today;
    MessageStrip *m_strip;
    QLabel *m_title;
    DateField *m_day;
    QLabel *m_preview;
    QPushButton *m_apply;
    QPushButton *m_close;
};

} // namespace muster
