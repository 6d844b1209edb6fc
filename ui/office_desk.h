// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/office/own_changes.h"
#include "ui/forms/drafts.h"
#include "ui/shell/office_worker.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace muster {

/// What every page works at: the open office, and the worker that reads it off the window's thread.
struct OfficeDesk {
    const Office &office;
    std::shared_ptr<OfficeWorker> worker;
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;    ///< the one clock that saves are signed by
    Sitting sitting;                                                    ///< what Ctrl+Z may take back

    std::shared_ptr<Drafts> drafts;                                     ///< what this clerk typed and has not saved

    explicit OfficeDesk(const Office &open)
        : office(open), worker(std::make_shared<OfficeWorker>(open.database().address())),
          sitting{open.author(), newestChangeSet(open.database())},
          drafts(std::make_shared<Drafts>(Drafts::folderOf(open.database().address(), open.author())))
    {
    }

    Signature signature() const { return {office.author(), now()}; }
};

} // namespace muster
