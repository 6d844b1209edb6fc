// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/program_run.h"
#include "tests/app/test_offices.h"
#include "tests/support/office_fixture.h"

#include <gmock/gmock.h>

namespace muster {

/// Tests of the program that are run on each engine.
class OfficeOfProgram : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override
    {
        if (GetParam() == Engine::Postgres && !hasTestServer())
            GTEST_SKIP()
                << "NOT TESTED on PostgreSQL: MUSTER_TEST_POSTGRES names no server; tests/run starts one";
    }
};

/// Questions to the sample office, which stays as it is.
class SampleOffice : public OfficeOfProgram {
protected:
    /// The verb's answer as csv.
    ProgramRun ask(const QString &verb, const QStringList &options) const
    {
        return musterctlCsv(QStringList{verb, sampleOffice(GetParam())} + options);
    }
    ProgramRun sent(const QString &until, const QStringList &options = {}) const
    {
        return ask(QStringLiteral("sent"), QStringList{QStringLiteral("--until"), until} + options);
    }
    ProgramRun strengthOn(const QString &day, const QStringList &options = {}) const
    {
        return ask(QStringLiteral("strength"), QStringList{QStringLiteral("--on"), day} + options);
    }
};

/// An office the tests change.
class OfficeInUse : public OfficeOfProgram {};

} // namespace muster
