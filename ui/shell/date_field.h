// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace muster {

/// A day to type or pick: d/m/yyyy (also with dots or dashes) or yyyy-mm-dd, a calendar, and buttons for the
/// day before and after. In the field, Up and Down move by a day, PageUp and PageDown by a month; F4 or Alt+Down opens the
/// calendar.
class DateField : public QWidget {
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    /// Sets the day without emitting; it is kept within the range.
    void setDay(QDate day);
    /// Both ends included; a null end is open.
    void setRange(QDate first, QDate last);
    /// What is called today: the button that leads back to it is offered on every other day.
    void setToday(QDate today);

    QLineEdit *edit() const { return m_edit; }

signals:
    void dayChanged(QDate day);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const char *icon, const char *name);
    void build();
    void take();
    void choose(QDate day);
    void showCalendar();
    QDate within(QDate day) const;
    void display();
    void retranslate();

    QDate m_day;
    QDate m_first;
    QDate m_last;
    QDate m_today;
    QLineEdit *m_edit;
    QToolButton *m_previous;
    QToolButton *m_calendar;
    QToolButton *m_next;
    QToolButton *m_toToday;
};

} // namespace muster
