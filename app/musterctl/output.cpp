// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/output.h"

#include "app/musterctl/words.h"
#include "core/base/errors.h"

#include <cstdio>

namespace muster {

void print(const QByteArray &text)
{
    const size_t written = std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    if (written != size_t(text.size()) || std::fflush(stdout) != 0)
        throw Fault(
            commandWords(QT_TRANSLATE_NOOP("Command line", "The answer could not be written to the end.")));
}

void printError(const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
}

void Output::table(const Table &table) const
{
    print(written(table, m_format));
}

void Output::sentence(const QString &words) const
{
    if (m_format == TableFormat::Aligned)
        print(words.toUtf8() + '\n');
    else
        printError(words);
}

} // namespace muster
