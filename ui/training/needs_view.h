// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/needs.h"
#include "core/training/course.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace muster {

class HeldTable;
class MessageStrip;
class WorkBar;

/// Who still needs what: the candidates on the way by the programmes that are asked of them. Enter opens the candidate; the
/// chosen ones can be enrolled in a course. Worked out off the window's thread.
class NeedsView : public PageView {
    Q_OBJECT

public:
    explicit NeedsView(OfficeDesk desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {rotation: 4} or {category: 7}, {programme: «CPTM»}, {lacking: true}
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;

    QComboBox *whom() const { return m_whom; }
    QComboBox *programme() const { return m_programme; }
    QCheckBox *onlyLacking() const { return m_onlyLacking; }
    QPushButton *enrolButton() const { return m_enrol; }
    /// The courses that the chosen people may be enrolled in; filled when it is opened.
    QMenu *courses() const { return m_courses; }
    HeldTable *table() const { return m_table; }
    QLabel *counts() const { return m_counts; }
    QLabel *found() const { return m_found; }
    MessageStrip *strip() const { return m_strip; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildFound();
    void listen();
    void fillWhom();
    void ask();
    void take(const QList<Need> &needs);
    void fillProgrammes();
    void showMatrix();
    void showRows();
    void showCounts();
    void showFound(qint64 id);
    void setColumns();
    void fillCourses();
    void enrolIn(const Course &course, const QList<PersonId> &people);
    QList<Need> chosen() const;
    QStringList shownProgrammes() const;
    bool isOneProgramme() const;
    QVariantList rowOf(const Need &need) const;
    const Need *needOf(qint64 id) const;

    OfficeDesk m_desk;
    QDate m_day;
    QList<Need> m_needs;
    QStringList m_asked;            ///< the programmes asked of anybody, in the order of their names
    MessageStrip *m_strip;
    QComboBox *m_whom;
    QComboBox *m_programme;
    QCheckBox *m_onlyLacking;
    QPushButton *m_enrol;
    QMenu *m_courses;
    WorkBar *m_work;
    QLabel *m_counts;
    HeldTable *m_table;
    QLabel *m_name;
    QLabel *m_found;
};

} // namespace muster
