// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QTimer>

namespace muster {

/// Tells, within two seconds and in the thread of its database, that somebody else committed a change.
class ChangeWatch {
public:
    ChangeWatch(const Database &database, std::function<void()> changed);

private:
    void poll();
    void listenAgain();

    const Database &database_;
    std::function<void()> changed_;
    QTimer timer_;
    qint64 seen_ = 0;
};

/// Part of every commit: wakes the watches of other connections.
void announceChange(const Database &database);

} // namespace muster
