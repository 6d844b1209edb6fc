// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace muster {

/// Gives a text read from Markdown the type scale and the distances of the window.
void layOutHelp(QTextDocument &document);

} // namespace muster
