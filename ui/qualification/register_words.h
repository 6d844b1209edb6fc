// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/register_list.h"
#include "ui/lists/chip_cell.h"

namespace muster {

QString registerStateWords(RegisterState state);
ChipCell registerChip(RegisterState state);

/// What was printed of a certificate: «original», «original, 2 duplicates»; empty when nothing was.
QString printsWords(const RegisterRow &row);

/// What happened: «Printed: the original», «Printed: duplicate 2», «Blank A-17 spoiled (duplicate 2)», «Revoked».
QString eventWords(const CertificateEvent &event);

} // namespace muster
