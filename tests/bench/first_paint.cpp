// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into a program, ends it when its window has been painted once, and prints the moment on the monotonic clock in
// nanoseconds and the resident memory in kB.
#include "tests/bench/resident_memory.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

class FirstPaint : public QObject {
public:
    using QObject::QObject;

    /// What is posted here is handled once the painting, begun just now, has reached the screen.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QMainWindow *>(watched) && !std::exchange(m_seen, true))
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), INT_MAX);
        return false;
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%lld %ld\n", static_cast<long long>(std::chrono::nanoseconds(now).count()), muster::bench::residentKilobytes());
        std::fflush(stdout);
        std::_Exit(0);
    }

private:
    bool m_seen = false;
};

void watchForPaint()
{
    QCoreApplication::instance()->installEventFilter(new FirstPaint(QCoreApplication::instance()));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchForPaint)
