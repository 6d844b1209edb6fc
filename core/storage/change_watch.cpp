// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_watch.h"

#include "core/base/errors.h"
#include "core/storage/connection.h"

#include <QSqlDriver>

namespace muster {

namespace {

constexpr int pollEveryMs = 500;
constexpr int seeWhetherCutEveryMs = 2000;

QString channel()
{
    return QStringLiteral("muster_change");
}

} // namespace

ChangeWatch::ChangeWatch(const Database &database, std::function<void()> changed)
    : database_(database), changed_(std::move(changed))
{
    if (database.engine() == Engine::Postgres) {
        QSqlDriver *driver = database.connection_->database().driver();
        driver->subscribeToNotification(channel());
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { listenAgain(); });
        timer_.start(seeWhetherCutEveryMs);
        QObject::connect(driver, &QSqlDriver::notification, &timer_,
                         [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &) {
                             if (source == QSqlDriver::OtherSource)
                                 changed_();
                         });
        return;
    }
    seen_ = database.rows(QStringLiteral("PRAGMA data_version"))[0][0].toLongLong();
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { poll(); });
    timer_.start(pollEveryMs);
}

/// SQLite's data version moves only when another connection commits (sqlite.org/pragma.html#pragma_data_version).
void ChangeWatch::poll()
{
    qint64 version = seen_;
    try {
        version = database_.rows(QStringLiteral("PRAGMA data_version"))[0][0].toLongLong();
    } catch (const StorageError &) {
        return; // Busy or away for a moment: asked again the next time.
    }
    if (std::exchange(seen_, version) != version)
        changed_();
}

/// A connection that was cut and made anew hears nothing until it asks to; what was saved meanwhile is told at once.
void ChangeWatch::listenAgain()
{
    try {
        database_.rows(QStringLiteral("SELECT 1"));
    } catch (const StorageError &) {
        return; // Still away: tried again the next time.
    }
    QSqlDriver *driver = database_.connection_->database().driver();
    if (driver->subscribedToNotifications().contains(channel()))
        return;
    driver->subscribeToNotification(channel());
    changed_();
}

void announceChange(const Database &database)
{
    if (database.engine() == Engine::Postgres)
        database.execute(QStringLiteral("NOTIFY %1").arg(channel()));
}

} // namespace muster
