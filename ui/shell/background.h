// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

namespace muster {

/// Runs work that does not touch the office off the window's thread; `take` gets its answer in the window's thread,
/// unless the owner is gone by then. The work may not throw.
template <class Work, class Take>
void inBackground(QObject *owner, Work work, Take take)
{
    using Answer = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Answer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, take] {
        take(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace muster
