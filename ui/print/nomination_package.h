// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/nomination.h"
#include "core/storage/address.h"
#include "ui/print/list_print.h"

namespace muster {

/// What a package is written from, and under whose name.
struct NominationPackage {
    OfficeAddress office;           ///< opened anew: the package is written off the window's thread
    CallNominations nomination;
    QString officeName;
    QString letterhead;
    PrintedBy by;
};

/// «Nomination 2026-UNMISS-1 of 31-07-2025»: how the folder is called where nothing else is chosen.
QString nominationFolderName(const CallNominations &nomination);

/// Writes the folder: the cover sheet, the single table as PDF and spreadsheet, then a folder for each candidate in the
/// order of the table with the personal form and the scans on file in the order the UN asks for. It appears when it is whole;
/// stopped or without room, nothing is left behind. The watch is told how many candidates are written; gives how many, or
/// nothing when it was stopped. Throws Fault.
RowsWritten writeNominationPackage(const NominationPackage &package, const QString &path, const SheetWatch &watch);

} // namespace muster
