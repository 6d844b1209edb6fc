// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace muster {

/// A font for paper that holds every Vietnamese letter; the size in points.
QFont paperFont(double points, QFont::Weight weight = QFont::Normal);

} // namespace muster
