// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/test_grid.h"
#include "core/selection/womens_share.h"

#include <QWidget>

namespace muster {

class ElidedLabel;
class ShareBars;

/// What stands below the tests: how many are through and who may resit, and for an assessment the women's share as bars.
class TestsSummary : public QWidget {
    Q_OBJECT

public:
    explicit TestsSummary(QWidget *parent = nullptr);

    void show(const TestGrid &grid, const QList<WomensShare> &shares);
    QString words() const;
    void retranslate();

private:
    ShareBars *m_share;
    ElidedLabel *m_words;
};

} // namespace muster
