// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/people/sample_desk.h"
#include "ui/office_window.h"

namespace muster {

/// The window over the sample office, led to every place a person can come to.
class EveryPlace : public SampleDeskTest {
protected:
    EveryPlace();

    struct Place {
        std::string name;
        Location where;
    };
    QList<Place> places() const;
    void go(const Place &place);
    void openHelp();
    void show(QSize size);

    /// What Tab should come to now: visible, enabled, and taking the focus by it.
    QList<QWidget *> controls() const;

    MainWindow window;

private:
    qint64 somebodyDeployed() const;
    qint64 somebodyElse(qint64 person) const;
};

/// What a control is called in the words of a failed test.
std::string told(const QWidget *widget);

} // namespace muster
