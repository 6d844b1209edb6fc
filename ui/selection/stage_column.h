// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/card_list.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace muster {

class FoldedColumn;

/// One stage of the board: its name, how many stand in it and how many of them are women, and their cards. A column that
/// rests at the side can be folded to a strip.
class StageColumn : public QFrame {
    Q_OBJECT

public:
    enum class Form { Open, Foldable };
    /// What a card that is held over the column may do.
    enum class Target { None, Allowed, Refused };

    StageColumn(Stage stage, Form form, QWidget *parent = nullptr);

    Stage stage() const { return m_stage; }
    CardList *list() const { return m_list; }
    void setCards(const CardStock &stock, const QList<qsizetype> &places);
    void setTarget(Target target);
    bool isFolded() const;
    void fold();
    void unfold();
    void retranslate();

    /// «153», and «24 women, 129 men».
    QString count() const;
    QString sexes() const;

private:
    void build();
    void showCount();

    Stage m_stage;
    QWidget *m_whole;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_sexes;
    CardList *m_list;
    QToolButton *m_fold = nullptr;
    FoldedColumn *m_folded = nullptr;
};

} // namespace muster
