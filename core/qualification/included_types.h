// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/qualification_type.h"
#include "core/storage/database.h"

#include <QHash>

namespace muster {

/// What includes what, however many steps lie between.
class IncludedTypes {
public:
    IncludedTypes() = default;
    explicit IncludedTypes(const Database &database);
    /// From pairs of a qualification and one it includes.
    explicit IncludedTypes(const QList<std::pair<QualificationTypeId, QualificationTypeId>> &pairs);

    /// The qualifications by which one is held: itself first, then all that include it, by number.
    QList<QualificationTypeId> heldBy(QualificationTypeId type) const;
    /// What the holder of this one has by it: itself first, then all it includes, by number.
    QList<QualificationTypeId> includedIn(QualificationTypeId type) const;

private:
    QHash<QualificationTypeId, QList<QualificationTypeId>> m_includes;
    QHash<QualificationTypeId, QList<QualificationTypeId>> m_includedBy;
};

} // namespace muster
