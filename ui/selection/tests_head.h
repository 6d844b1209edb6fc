// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/test_grid.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace muster {

class DateField;

/// The row above the tests: whose tests they are, the day they were taken on, and what can be begun.
class TestsHead : public QWidget {
    Q_OBJECT

public:
    explicit TestsHead(QWidget *parent = nullptr);

    /// {call: 3} or {category: 2}.
    QVariantMap chosen() const;
    QString chosenWords() const;
    TestQuestion question(QDate day) const;
    /// What to go to at the next fill().
    void want(const QVariantMap &detail);
    void fill(const Database &database);
    void setDay(QDate day);
    /// Only to an assessment people are put forward.
    void suit(const TestGrid &grid);
    void retranslate();

    QComboBox *chooser() const { return m_chooser; }
    DateField *takenOn() const { return m_takenOn; }
    QPushButton *putForwardButton() const { return m_putForward; }

signals:
    void chosenChanged();
    void newAsked();
    void editAsked();
    void putForwardAsked();

private:
    void build();

    QVariantMap m_wanted;
    QDate m_day;
    QLabel *m_chooserName;
    QComboBox *m_chooser;
    QLabel *m_takenOnName;
    DateField *m_takenOn;
    QPushButton *m_putForward;
    QPushButton *m_newTest;
    QPushButton *m_editTest;
};

} // namespace muster
