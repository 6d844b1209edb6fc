// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/instructor_load.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace muster {

class ColumnSpread;
class DateField;
class HeldTable;
class ListLayout;
struct ListMatter;
class PagedModel;
class TableView;

/// How much everybody teaches in a span of days, the year by default. Enter shows the lessons behind a row; Enter there
/// leads to the timetable of the course, Esc back.
class InstructorsView : public PageView {
    Q_OBJECT

public:
    explicit InstructorsView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    void takeFocus() override;
    void retranslate() override;
    bool stepBack() override;

    QLineEdit *words() const { return m_words; }
    DateField *from() const { return m_from; }
    DateField *until() const { return m_until; }
    TableView *table() const { return m_table; }
    HeldTable *lessons() const { return m_lessons; }
    bool showsLessons() const;
    QString summary() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildLessons();
    void ask();
    void openPerson(int row);
    void backToPeople();
    void setColumns();
    LoadFilter filter() const;
    ListMatter matter() const;
    QStringList aboutLines() const;

    OfficeDesk m_desk;
    QDate m_day;
    LoadRow m_person;
    QHash<qint64, qint64> m_courses;    ///< of the lessons shown
    QStackedWidget *m_stack;
    QLabel *m_fromName;
    DateField *m_from;
    QLabel *m_untilName;
    DateField *m_until;
    QLineEdit *m_words;
    QLabel *m_summary;
    PagedModel *m_model;
    TableView *m_table;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    QLabel *m_personName;
    QPushButton *m_back;
    HeldTable *m_lessons;
};

} // namespace muster
