// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/worker_faults.h"

#include "ui/shell/guard.h"
#include "ui/shell/office_worker.h"

namespace muster {

void onFault(OfficeWorker &worker, QObject *asker, std::function<void(const QString &words)> tell)
{
    QObject::connect(&worker, &OfficeWorker::failed, asker, [asker, tell = std::move(tell)](const QObject *whose, const QString &words) {
        if (whose == asker)
            tell(words);
    });
}

void showFaults(OfficeWorker &worker, QWidget *asker)
{
    onFault(worker, asker, [asker](const QString &words) { showFault(asker, words); });
}

} // namespace muster
