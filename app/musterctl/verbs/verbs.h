// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/musterctl/verb.h"

namespace muster {

Verb createVerb();
Verb importVerb();
Verb strengthVerb();
Verb sentVerb();
Verb outcomesVerb();
Verb needsVerb();
Verb resultsVerb();
Verb evaluationsVerb();
Verb candidatesVerb();
Verb shortfallsVerb();
Verb advanceVerb();
Verb historyVerb();
Verb undoVerb();
Verb checkVerb();
Verb newKeyVerb();
Verb issueVerb();
Verb printVerb();
Verb verifyVerb();
Verb revokeCertificateVerb();
Verb exportKeyVerb();
Verb exportRevokedVerb();

} // namespace muster
