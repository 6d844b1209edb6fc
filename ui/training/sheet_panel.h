// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/participant_sheet.h"
#include "ui/office_desk.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace muster {

class HeldTable;
class MessageStrip;

/// A sheet of participants before it is taken: its people, or what is wrong at which cell. Nothing is taken while one is wrong.
class SheetPanel : public QFrame {
    Q_OBJECT

public:
    explicit SheetPanel(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Reads the file for a course.
    void begin(CourseId course, const QString &path);
    void retranslate();

    HeldTable *table() const { return m_table; }
    QCheckBox *strangers() const { return m_strangers; }
    QPushButton *act() const { return m_act; }
    MessageStrip *strip() const { return m_strip; }
    QString words() const;

signals:
    void enrolled(const muster::PlacesChanged &done);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void read();
    void show(const Problems &problems);
    void showPeople();
    void showWords(const Problems &problems);
    void enrolAll();

    OfficeDesk m_desk;
    CourseId m_course;
    QString m_path;
    ParticipantSheet m_sheet;
    QLabel *m_title;
    MessageStrip *m_strip;
    QLabel *m_words;
    QLabel *m_asName;
    QComboBox *m_as;
    QCheckBox *m_strangers;
    QPushButton *m_again;
    HeldTable *m_table;
    QPushButton *m_act;
    QPushButton *m_cancel;
};

} // namespace muster
