// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/holders.h"

#include <QWidget>

class QButtonGroup;

namespace muster {

/// The stages of the list of holders as a row of buttons, each with its count; one of them is chosen. The arrows go from one to
/// the next.
class StageChips : public QWidget {
    Q_OBJECT

public:
    explicit StageChips(QWidget *parent = nullptr);

    HolderStage stage() const;
    /// Without chosen().
    void choose(HolderStage stage);
    void setCounts(const HolderCounts &counts);
    void retranslate();

signals:
    void chosen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QButtonGroup *m_buttons;
    HolderCounts m_counts;
};

} // namespace muster
