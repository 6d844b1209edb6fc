// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_problems.h"

#include "core/base/errors.h"

#include <QCoreApplication>

namespace muster {

void ImportProblems::add(const Problem &problem)
{
    if (++m_found <= mostKept)
        m_kept.append(problem);
}

void ImportProblems::add(const Problems &problems)
{
    for (const Problem &problem : problems)
        add(problem);
}

void ImportProblems::refuse() const
{
    if (isEmpty())
        return;
    Problems told = m_kept;
    if (const int more = m_found - int(m_kept.size()); more > 0)
        told.append({{}, QCoreApplication::translate("Import", "and %1 more").arg(more), {}});
    throw Refused(told);
}

} // namespace muster
