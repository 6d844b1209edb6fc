// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/print_qt.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QStandardPaths>

namespace muster {

/// What a tool of poppler or zbar says of a file.
inline QString told(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished(120000)) << tool.toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The name of a tool that is not installed; empty when all are.
inline QString missingTool(const QStringList &tools)
{
    for (const QString &tool : tools)
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool;
    return {};
}

} // namespace muster
