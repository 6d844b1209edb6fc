// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/training/course_tab.h"
#include "ui/training/shown_results.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace muster {

class FilterCombo;
class GrantView;
class HeldTable;
class MessageStrip;
class TypedResults;

/// The results of a course: worked out, drafted by one person, published by another, corrected later; and the qualifications
/// granted on them.
class ResultsTab : public CourseTab {
    Q_OBJECT

public:
    explicit ResultsTab(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    void takeFocus() override;
    void retranslate() override;
    /// Drafts the results.
    void add() override;
    /// Corrects the chosen ones.
    void edit() override;
    void save() override;
    bool stepBack() override;

    HeldTable *table() const { return m_table; }
    FilterCombo *filter() const { return m_filter; }
    QPushButton *draftButton() const { return m_draft; }
    QPushButton *discardButton() const { return m_discard; }
    QPushButton *publishButton() const { return m_publish; }
    QPushButton *correctButton() const { return m_correct; }
    QPushButton *grantButton() const { return m_grant; }
    TypedResults *typed() const { return m_typed; }
    GrantView *granting() const { return m_granting; }
    MessageStrip *strip() const { return m_strip; }
    QString figures() const;
    QString progress() const;

protected:
    void turnTo(CourseId course) override;

private:
    QWidget *buildList();
    void listen();
    void read();
    void showWhole();
    void showRows();
    void showButtons();
    void setColumns();
    void draft();
    void discard();
    void publish();
    void grant();
    void leave();
    void done(const QString &words);
    QList<ListedResult> chosen() const;

    OfficeDesk m_desk;
    QDate m_day;
    ShownResults m_shown;
    MessageStrip *m_strip;
    QStackedWidget *m_stack;
    QLabel *m_figures;
    QLabel *m_progress;
    FilterCombo *m_filter;
    QPushButton *m_draft;
    QPushButton *m_discard;
    QPushButton *m_publish;
    QPushButton *m_correct;
    QPushButton *m_grant;
    HeldTable *m_table;
    QLabel *m_sheets;
    TypedResults *m_typed;
    GrantView *m_granting;
};

} // namespace muster
