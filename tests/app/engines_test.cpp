// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office_test.h"

namespace muster {

INSTANTIATE_TEST_SUITE_P(Engines, SampleOffice, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);
INSTANTIATE_TEST_SUITE_P(Engines, OfficeInUse, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace muster
