// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/page_view.h"
#include "ui/training/outcomes_answer.h"

class QComboBox;
class QLabel;
class QPushButton;
class QLayout;
class QStackedWidget;
class QToolButton;

namespace muster {

class BarChart;
class Card;
class HeldTable;
class NamesView;
class OutcomesBar;

/// Who was trained, who passed and who was qualified, by whatever people ask; the trend by year, and the international courses.
/// Every figure opens the names behind it; Esc leads back to the figures. Read off the window's thread.
class OutcomesView : public PageView {
    Q_OBJECT

public:
    explicit OutcomesView(OfficeDesk desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {by: «sex», programme: …, organisation: …, from: …, until: …}, and {figure: 1, names: [«year», «2021»]} for names
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    bool stepBack() override;

    OutcomesBar *bar() const { return m_bar; }
    QLabel *totals() const { return m_totals; }
    HeldTable *table() const { return m_table; }
    BarChart *trend() const { return m_trend; }
    QComboBox *trendBy() const { return m_trendBy; }
    HeldTable *international() const { return m_international; }
    /// The names behind a figure, while they are on show.
    NamesView *names() const { return m_names; }
    QLabel *namesTitle() const { return m_namesTitle; }
    bool showsNames() const { return m_shown.has_value(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A figure whose names are on show.
    struct Shown {
        QList<OutcomeCondition> where;
        OutcomeFigure figure = OutcomeFigure::Trained;
    };

    void build();
    QWidget *buildFigures();
    QLayout *buildTotals();
    QLayout *buildTables();
    QWidget *buildInternational();
    QWidget *buildNames();
    void listen();
    void ask();
    void askNames();
    void take(const OutcomesAnswer &answer);
    void takeNames(const NamesAnswer &answer);
    void showTotals();
    void tellTotals();
    void showNames(const QList<OutcomeCondition> &where, OutcomeFigure figure);
    void showFigures();
    void openRow(qint64 id);
    void openCourse(qint64 id);
    void openBar(const QString &year, const QString &part);
    OutcomeQuestion shownQuestion() const;
    TrendBy trendChosen() const;
    void setColumns();

    OfficeDesk m_desk;
    QDate m_day;
    OutcomesAnswer m_answer;
    std::optional<Shown> m_shown;
    OutcomesBar *m_bar;
    QStackedWidget *m_stack;
    QLabel *m_totals;
    HeldTable *m_table;
    QToolButton *m_tools;
    Card *m_trendCard;
    BarChart *m_trend;
    QComboBox *m_trendBy;
    QLabel *m_internationalName;
    HeldTable *m_international;
    QPushButton *m_back;
    QLabel *m_namesTitle;
    NamesView *m_names;
};

} // namespace muster
