// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/certificate_print.h"

namespace muster {

/// How far what this computer prints on a printer is moved, as it was last kept; nothing for a printer never measured.
PrintShift shiftOf(const QString &printer);
void keepShift(const QString &printer, const PrintShift &shift);

} // namespace muster
