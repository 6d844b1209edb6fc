// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStackedWidget;

namespace muster {

/// Makes a stack ask for no more room than the part on show needs; by itself it asks for the largest of all.
void sizeAsShown(QStackedWidget *stack);

} // namespace muster
