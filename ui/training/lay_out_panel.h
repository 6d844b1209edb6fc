// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/lay_out_timetable.h"
#include "ui/office_desk.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace muster {

class MessageStrip;

/// The hours of a half-day as they are typed, and its hall. Without hours there is no lesson in it.
struct BlockFields {
    QLabel *name = nullptr;
    QLineEdit *from = nullptr;
    QLineEdit *until = nullptr;
    QComboBox *hall = nullptr;
};

/// Asks for the days, hours and halls a course is laid out on, tells what would come of it while one types, and lays it out
/// as one change set. Esc leaves and changes nothing.
class LayOutPanel : public QFrame {
    Q_OBJECT

public:
    explicit LayOutPanel(const OfficeDesk &desk, QWidget *parent = nullptr);

    void begin(const Course &course);
    void layOut();
    void retranslate();

    QListWidget *days() const { return m_days; }
    QComboBox *daysTaken() const { return m_taken; }
    const BlockFields &morning() const { return m_morning; }
    const BlockFields &afternoon() const { return m_afternoon; }
    QLineEdit *minutes() const { return m_minutes; }
    QLineEdit *title() const { return m_title; }
    QPushButton *layOutButton() const { return m_layOut; }
    QString preview() const;

signals:
    void closed();
    void laidOut(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildHours();
    BlockFields addBlock(QGridLayout *grid, int row);
    void fillHalls();
    void fillDays();
    void fillTaken();
    void showPreview();
    LayingOut asked() const;
    QString previewWords(const LayOutDone &done) const;

    OfficeDesk m_desk;
    Course m_course;
    bool m_hasLessons = false;
    MessageStrip *m_strip;          ///< the first control of the panel
    QLabel *m_heading;
    QLabel *m_takenName;
    QComboBox *m_taken;
    QListWidget *m_days;
    BlockFields m_morning;
    BlockFields m_afternoon;
    QLabel *m_minutesName;
    QLineEdit *m_minutes;
    QLabel *m_breakName;
    QLineEdit *m_break;
    QLabel *m_titleName;
    QLineEdit *m_title;
    QLabel *m_preview;
    QPushButton *m_layOut;
    QPushButton *m_close;
};

} // namespace muster
