// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/qualification.h"
#include "core/storage/database.h"

#include <QStringList>

namespace muster {

/// What became of a qualification, as lines of rich text: how it stands on the day and what it includes, who proposed and
/// confirmed it on which grounds, each act with its reason and signer, and its certificates, each as a link with its number in
/// the office («certificate/12»).
QStringList qualificationTrail(const Database &database, QualificationId id, QDate day);

} // namespace muster
