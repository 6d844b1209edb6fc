// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace muster {

/// A card of fixed height below a list: what the row it is on is called, and what is found of it, scrolled where it is long. The
/// words may hold links.
QWidget *makeFoundCard(QLabel *name, QLabel *found, QWidget *parent);

} // namespace muster
