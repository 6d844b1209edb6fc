// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/candidacy.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace muster {

/// Where cards are dropped that leave the board: those who depart, and the ways out that end a candidacy. Shown over the
/// lower edge of the board while cards are held.
class ExitBar : public QFrame {
    Q_OBJECT

public:
    explicit ExitBar(QWidget *parent = nullptr);

    std::optional<Stage> stageAt(QPoint global) const;
    /// Shows over which of them the cards are held; nothing: over none.
    void point(std::optional<Stage> stage);
    /// Offers the stages to which there is a step from this one.
    void offerFrom(Stage from);
    /// The place of a stage's field.
    QLabel *fieldOf(Stage stage) const;
    void retranslate();

private:
    QList<std::pair<Stage, QLabel *>> m_fields;
    QLabel *m_words;
};

} // namespace muster
