// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_places.h"
#include "core/training/roster.h"
#include "ui/office_desk.h"
#include "ui/training/course_tab.h"
#include "ui/training/participant_acts.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class EnrolPanel;
class HeldTable;
struct ListMatter;
class MessageStrip;
class PeoplePicker;
class RecordStack;
class SheetPanel;
class WithdrawalBar;

/// Who is on a course, found as one types, and a key for each thing that is done with the chosen ones: invited, confirmed,
/// present, withdrawn, replaced, the next from the waiting list, taken off. Ctrl+N enrols, F2 edits a note, Enter opens the
/// person.
class ParticipantsTab : public CourseTab {
    Q_OBJECT

public:
    explicit ParticipantsTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    void takeFocus() override;
    void retranslate() override;
    void add() override;
    void edit() override;
    void save() override;
    bool stepBack() override;

    HeldTable *table() const { return m_table; }
    QLineEdit *filter() const { return m_filter; }
    QString countWords() const;
    MessageStrip *strip() const { return m_strip; }
    ParticipantActs *acts() const { return m_acts; }
    QPushButton *enrolButton() const { return m_enrol; }
    EnrolPanel *enrolling() const { return m_enrolling; }
    SheetPanel *sheet() const { return m_sheet; }
    PeoplePicker *newcomer() const { return m_newcomer; }
    WithdrawalBar *withdrawal() const { return m_withdrawal; }
    RecordStack *records() const { return m_records; }
    /// Shows what stands on a sheet, to be taken.
    void readSheetAt(const QString &path);

protected:
    void turnTo(CourseId course) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildTop(QWidget *list);
    void listen();
    void read();
    void showRows();
    void showActs();
    void chooseSomebody();
    void act(ParticipantAct act);
    void moveChosen(ParticipantState to, const QString &note);
    void askNewcomer();
    void replaceChosen();
    void takeNext();
    void removeChosen();
    bool tell(const PlacesChanged &done, const QString &words);
    void offerNext();
    void askSheet();
    void tellEnrolled(const PlacesChanged &done);
    void openPerson(qint64 row);
    void leave();
    QList<ParticipantId> chosen() const;
    const RosterRow *row(qint64 number) const;
    const RosterRow *nextInLine() const;
    ListMatter matter() const;

    OfficeDesk m_desk;
    QDate m_day;
    Course m_shown;
    QList<RosterRow> m_rows;
    QLabel *m_words;
    QLineEdit *m_filter;
    QPushButton *m_enrol;
    MessageStrip *m_strip;
    HeldTable *m_table;
    ParticipantActs *m_acts;
    WithdrawalBar *m_withdrawal;
    RecordStack *m_records;
    EnrolPanel *m_enrolling;
    SheetPanel *m_sheet;
    PeoplePicker *m_newcomer;
    ParticipantId m_leaving;
};

} // namespace muster
