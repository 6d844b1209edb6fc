// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace muster {

/// Tab walks the parts in this order; within a part, a control or what holds some, their order stays. A control that
/// stands in two parts belongs to the first.
void setTabOrderOf(const QList<QWidget *> &parts);

} // namespace muster
