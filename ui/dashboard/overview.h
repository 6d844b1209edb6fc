// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboard_answer.h"
#include "ui/dashboard/names_answer.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace muster {

class BarChart;
class Card;
class KeyFigures;
class Reminders;
class SeriesChart;
class ShareBars;

/// Key figures and charts of one day, each opening the names behind it.
class Overview : public QWidget {
    Q_OBJECT

public:
    explicit Overview(QWidget *parent = nullptr);

    void setAnswer(const DashboardAnswer &answer);
    Reminders *reminders() const { return m_reminders; }
    QPushButton *allOutcomes() const { return m_allOutcomes; }
    void setSeries(const SeriesAnswer &answer);
    /// What the strength over time is split by.
    StrengthKey seriesBy() const;
    void retranslate();

signals:
    void askedFor(const muster::NamesQuestion &question);
    void dayChosen(QDate day);
    void seriesByChanged();
    /// All outcomes of training are asked for.
    void outcomesAskedFor();

private:
    void buildStrengthRow(QVBoxLayout *rows);
    void buildSeriesRow(QVBoxLayout *rows);
    void buildTrainingRow(QVBoxLayout *rows);
    void connectParts();
    void setTexts();

    DashboardAnswer m_answer;
    SeriesAnswer m_series;
    KeyFigures *m_figures;
    Reminders *m_reminders;
    Card *m_strengthCard;
    BarChart *m_strengthChart;
    Card *m_shareCard;
    ShareBars *m_shareChart;
    Card *m_seriesCard;
    SeriesChart *m_seriesChart;
    QComboBox *m_seriesBy;
    Card *m_outcomeCard;
    QPushButton *m_allOutcomes;
    BarChart *m_outcomeChart;
    Card *m_stageCard;
    BarChart *m_stageChart;
};

} // namespace muster
