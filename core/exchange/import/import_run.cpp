// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_run.h"

namespace muster {

ImportRun::ImportRun(const Database &office, ChangeSet &changes, ImportChoice choice)
    : database(office), store(changes, problems), codes(office, choice, store), names(office, store),
      people(office)
{
}

} // namespace muster
