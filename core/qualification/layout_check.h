// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_layout.h"

namespace muster {

/// What one item of a layout is called in words: «Item 3, the text “This is to certify that”». Counts from 1.
QString itemWords(qsizetype index, const LayoutItem &item);

} // namespace muster
