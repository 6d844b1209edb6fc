// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"

#include <QStringList>

namespace muster {

namespace {

QString lines(const Problems &problems)
{
    QStringList result;
    for (const Problem &problem : problems)
        result += line(problem);
    return result.join(u'\n');
}

} // namespace

Fault::Fault(const QString &words)
    : std::runtime_error(words.toStdString())
{
}

Fault::~Fault() = default;

QString Fault::words() const
{
    return QString::fromUtf8(what());
}

StorageError::~StorageError() = default;

Refused::Refused(const Problems &problems)
    : Fault(lines(problems))
    , m_problems(problems)
{
}

Refused::Refused(const Problem &problem)
    : Refused(Problems{problem})
{
}

Problems Refused::problems() const
{
    return m_problems;
}

} // namespace muster
