// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace muster {

class ChartView;

/// A rounded sheet with a title, a hint at the right and content. A chart as content gives it a small menu to
/// copy, save and print.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHint(const QString &hint);
    /// The card takes the content over; a chart also takes the card's title.
    void setContent(QWidget *content);
    /// Adds a control at the right of the title, for example a choice of grouping.
    void addTool(QWidget *tool);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMenu();
    void retranslate();

    QLabel *m_title;
    QLabel *m_hint;
    QToolButton *m_more;
    QHBoxLayout *m_head;
    QVBoxLayout *m_rows;
    ChartView *m_chart = nullptr;
};

} // namespace muster
