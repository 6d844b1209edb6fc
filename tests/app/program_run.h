// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <ostream>

namespace muster {

/// What a program left behind when it had ended.
struct ProgramRun {
    int exitCode = -1; ///< -1 when it did not start, crashed or took more than two minutes
    QString out;
    QString errors;

    /// The output, read as csv.
    CsvFile csv() const;
    /// The cells of one column of it.
    QStringList column(const QString &name) const;
    /// The whole numbers of one column, added up.
    qint64 sum(const QString &name) const;
};

/// Runs the real musterctl of this build.
ProgramRun musterctl(const QStringList &arguments,
                     const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// As musterctl(), with --format csv behind the arguments.
ProgramRun musterctlCsv(const QStringList &arguments);

/// As musterctl(), with what it prints going into a file or device; `out` stays empty.
ProgramRun musterctlInto(const QString &file, const QStringList &arguments);

/// As musterctl(), with the file as its standard input.
ProgramRun musterctlFrom(const QString &file, const QStringList &arguments);

void PrintTo(const ProgramRun &run, std::ostream *stream);

} // namespace muster
