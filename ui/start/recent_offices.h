// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/address.h"

#include <QDate>
#include <QList>

namespace muster {

/// An office this person had open before, under the name it had then. A password is never kept.
struct RecentOffice {
    OfficeAddress address;
    QString name;

    /// False when it was a file that is gone; whether a server answers is only known by asking it.
    bool isThere() const;
};

/// Those of this person, the last one first; at most eight.
QList<RecentOffice> recentOffices();
/// Puts the office first.
void rememberOffice(const RecentOffice &office);
void forgetOffice(const OfficeAddress &address);

/// Where this person's sample office is kept.
OfficeAddress sampleOffice();
/// The sample's history ends with this day; its window takes it for today.
QDate sampleToday();

} // namespace muster
