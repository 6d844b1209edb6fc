// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/person_history.h"
#include "ui/office_desk.h"
#include "ui/people/person_tab.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace muster {

class DateField;
class MomentSlider;
class RecordedView;

/// What happened to the records of a person as a time line, the newest first: when, who, under which name, and each
/// field before and after. The slider, or a day, leads back to the record as it stood after any change.
class HistoryTab : public PersonTab {
    Q_OBJECT

public:
    /// So many changes are laid out at once, as many again whenever one has scrolled down near the last of them.
    static constexpr int step = 10;

    explicit HistoryTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void fill(const PersonShown &shown) override;
    bool stepBack() override;
    void retranslate() override;

    MomentSlider *slider() const { return m_slider; }
    DateField *day() const { return m_day; }
    RecordedView *recorded() const { return m_recorded; }
    QScrollArea *timeLine() const { return m_timeLine; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTimeBar();
    QScrollArea *scrolled(QWidget *content);
    void clear();
    void showMore();
    void showAsScrolled();
    void fillTimeBar(QDate today);
    void showStop(int stop);
    void showDay(QDate day);
    QDate dayOf(int stop) const;

    OfficeDesk m_desk;
    PersonId m_person;
    QList<TrailLine> m_trail;
    QList<PersonChange> m_changes;
    qsizetype m_shown = 0;
    QWidget *m_timeBar;
    DateField *m_day;
    MomentSlider *m_slider;
    QLabel *m_asOf;
    QLabel *m_moment;
    QPushButton *m_toNow;
    QStackedWidget *m_stack;
    QScrollArea *m_timeLine = nullptr;
    QScrollArea *m_past = nullptr;
    QVBoxLayout *m_entries;
    RecordedView *m_recorded;
};

} // namespace muster
