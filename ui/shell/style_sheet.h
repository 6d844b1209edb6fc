// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

struct Theme;

/// The application's one style sheet. Widgets choose a look by dynamic property: `look` on buttons
/// (primary, link, boxed) and labels (title, heading, soft, faint, small), `tone` on chips and strips (info,
/// good, warning, error), `wrong` on fields.
QString styleSheet(const Theme &theme);

} // namespace muster
