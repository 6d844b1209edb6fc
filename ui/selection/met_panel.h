// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/finding.h"

#include <QWidget>

class QGridLayout;

namespace muster {

/// What is met, with the record that shows it one click away, and what was waived.
class MetPanel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(const QList<Finding> &findings);

signals:
    void evidenceAsked(const muster::Evidence &evidence);

private:
    void addMet(const Finding &finding);
    void addMark(const Finding &finding);
    QWidget *makeProof(const Finding &finding);

    QWidget *m_inside = nullptr;        ///< made anew each time
    QGridLayout *m_grid = nullptr;
};

} // namespace muster
