// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/musterctl/arguments.h"
#include "core/pipeline/issue_certificates.h"

namespace muster {

/// Whose certificates: those of a course, or one person's of a type.
struct QualificationsAsked {
    QString course;
    QString serviceNo;
    QString type;
};

/// --course, --person and --type.
OptionInfos qualificationOptions();
/// Throws WrongUsage unless there is either a course, or a person and a type.
QualificationsAsked qualificationsAsked(const Arguments &arguments);

/// What can be issued, or was. Throws Missing for a course, person or type that is not there.
QList<ToIssue> toIssueOf(const Database &database, const QualificationsAsked &asked, QDate day);

} // namespace muster
