// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office_test.h"

namespace muster {

ON_EACH_ENGINE(SampleOffice);
ON_EACH_ENGINE(OfficeInUse);

} // namespace muster
