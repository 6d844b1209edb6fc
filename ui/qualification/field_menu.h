// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;

namespace muster {

/// Fills the menu with every field a certificate can say, those of one thing together; the key of the chosen one is taken.
void fillFieldMenu(QMenu *menu, const std::function<void(const QString &key)> &take);

} // namespace muster
