// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/program_run.h"
#include "tests/app/test_offices.h"

#include <gmock/gmock.h>

namespace muster {

/// Tests that are run on each engine.
class OnEachEngine : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override
    {
        if (!isThere(GetParam()))
            GTEST_SKIP() << "MUSTER_TEST_POSTGRES names no server";
    }
};

/// Questions to the sample office, which stays as it is.
class SampleOffice : public OnEachEngine {
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
class OfficeInUse : public OnEachEngine {};

/// The engine's name, as the ending of a test's name.
inline std::string engineName(const testing::TestParamInfo<Engine> &engine)
{
    return engine.param == Engine::Sqlite ? "Sqlite" : "Postgres";
}

} // namespace muster
