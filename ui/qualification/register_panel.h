// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class DateField;
class MessageStrip;

/// A card beside the register that asks what an act on it needs: a day, a reason and what else the act wants. Esc leaves it.
class RegisterPanel : public QFrame {
    Q_OBJECT

public:
    /// Gives what was typed.
    virtual void save() = 0;
    virtual void retranslate();

    DateField *day() const { return m_day; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *saveButton() const { return m_save; }
    MessageStrip *strip() const { return m_strip; }

signals:
    void left();

protected:
    /// An editor below its name.
    struct Asked {
        QLabel *name;
        QWidget *editor;
    };

    explicit RegisterPanel(QWidget *parent);

    /// One below the other, in this order; Enter in the last one, a line, saves.
    void build(const QList<Asked> &fields);
    /// A fresh card of this day.
    void beginOn(QDate day);

    Asked askedDay() const;
    Asked askedReason() const;
    void nameDay(const QString &name);
    QLabel *title() const { return m_title; }
    QLabel *meaning() const { return m_meaning; }

    void keyPressEvent(QKeyEvent *event) override;

private:
    MessageStrip *m_strip;
    QLabel *m_title;
    QLabel *m_dayName;
    DateField *m_day;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    QLabel *m_meaning;
    QPushButton *m_save;
    QPushButton *m_leave;
};

} // namespace muster
