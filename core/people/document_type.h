// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

#include <optional>

namespace muster {

struct DocumentType;
using DocumentTypeId = Id<DocumentType>;

/// A kind of paper a person needs; its validity is the usual one, the paper itself says until when.
struct DocumentType {
    DocumentTypeId id;
    int version = 0;
    QString code;
    QString nameEn;
    QString nameVi;
    std::optional<int> validityMonths;
    QString note;

    bool operator==(const DocumentType &) const = default;
};

template <>
inline constexpr const char *tableName<DocumentType> = "document_type";

template <>
const RecordTable<DocumentType> &recordTable<DocumentType>();

} // namespace muster
