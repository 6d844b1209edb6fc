// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_facts.h"
#include "ui/print/paper_words.h"

namespace muster {

/// The office at the head of a paper: its letterhead, and its name where that does not say it.
QStringList letterheadOf(const PaperWords &words, const OfficeProfile &office);

/// Below the title: the course, its programme, its days and its venue.
QStringList courseLines(const PaperWords &words, const CourseFacts &facts);

} // namespace muster
