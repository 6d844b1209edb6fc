// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "ui/shell/office_worker.h"

#include <memory>

namespace muster {

/// What every page works at: the open office, and the worker that reads it off the window's thread.
struct OfficeDesk {
    const Office &office;
    std::shared_ptr<OfficeWorker> worker;

    explicit OfficeDesk(const Office &open) : office(open), worker(std::make_shared<OfficeWorker>(open.database().address())) {}
};

} // namespace muster
