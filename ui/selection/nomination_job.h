// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/nomination.h"
#include "ui/office_desk.h"

class QWidget;

namespace muster {

/// Asks for a folder and writes the nomination package of a call into it, off the window's thread: the window's strip tells
/// how far it is, how many candidates are complete, and offers to show the folder. Says so when nobody is nominated.
void askForNominationPackage(const OfficeDesk &desk, const NominationCall &call, QDate day, QWidget *window);

/// The same into a folder that was chosen; the package gets a folder of its own in it.
void writeNominationPackageInto(const OfficeDesk &desk, const CallNominations &nomination, const QString &folder, QWidget *window);

} // namespace muster
