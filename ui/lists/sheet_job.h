// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QThread;
class QWidget;

namespace muster {

/// Something long to be done with the rows of a list.
struct SheetTask {
    QString name;           ///< «Exporting People»
    qint64 rows = 0;        ///< how many there are to do
    std::function<RowsWritten(const SheetWatch &)> work;    ///< done in a thread of its own
    std::function<void(qint64 rows)> done;                  ///< then told in the window's thread
};

/// Does a task off the window's thread. From half a second on the window's strip tells how far it is, with a button to
/// stop it; so it does of a fault. Gone when it is done; stopped when its window goes.
class SheetJob : public QObject {
    Q_OBJECT

public:
    SheetJob(SheetTask task, QWidget *window);
    ~SheetJob() override;

    void stop() { m_stopped = true; }

private:
    void run();
    void tell();
    void finish();

    SheetTask m_task;
    QWidget *m_window;
    QTimer m_timer;
    bool m_told = false;
    std::atomic<bool> m_stopped = false;
    std::atomic<qint64> m_rows = 0;
    RowsWritten m_written;
    QString m_fault;
    std::unique_ptr<QThread> m_thread;
};

} // namespace muster
