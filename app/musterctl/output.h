// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/musterctl/table_output.h"

namespace muster {

/// Text to standard output in UTF-8; throws Fault when it cannot be written, so that a cut-off list is never
/// taken for a whole one.
void print(const QByteArray &text);

/// A line to standard error.
void printError(const QString &line);

/// Where a verb puts its answer: tables in the format asked for, sentences beside them.
class Output {
public:
    explicit Output(TableFormat format) : m_format(format) {}

    void table(const Table &table) const;
    /// Whether nobody asked for what programs read.
    bool isForPeople() const { return m_format == TableFormat::Aligned; }
    /// To standard output, unless that is to be read by a program; then to standard error.
    void sentence(const QString &words) const;

private:
    TableFormat m_format;
};

} // namespace muster
