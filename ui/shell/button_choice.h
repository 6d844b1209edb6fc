// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QButtonGroup;

namespace muster {

/// Of buttons of which one is chosen, Tab comes to that one only, and the arrows go on from there. Qt sees to it once the
/// keyboard was on them; this does before, after one was chosen by the program. Call it after the order of Tab is set.
void letTabComeToChosen(const QButtonGroup &group);

} // namespace muster
