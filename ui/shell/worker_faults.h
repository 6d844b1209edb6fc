// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace muster {

class OfficeWorker;

/// Has a fault in reading what the asker asked for told in these words; as long as the asker lives.
void onFault(OfficeWorker &worker, QObject *asker, std::function<void(const QString &words)> tell);

/// Shows such faults in the asker's message strip.
void showFaults(OfficeWorker &worker, QWidget *asker);

} // namespace muster
