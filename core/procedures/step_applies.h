// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/category.h"
#include "core/procedures/procedure_step.h"

namespace muster {

/// Whether a step is for candidates of a category: its list of codes is empty, names the category, or names the general
/// code of the category's group in the UN's statistics, as TRP stands for every kind of troops.
bool appliesTo(const ProcedureStep &step, const Category &category);

} // namespace muster
