// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

namespace muster {

struct CertificateTemplate;
using CertificateTemplateId = Id<CertificateTemplate>;

/// How certificates look: what is printed where. The layout is JSON as certificate_layout.h reads it.
struct CertificateTemplate {
    CertificateTemplateId id;
    int version = 0;
    QString code;
    QString nameEn;
    QString nameVi;
    QString layout;
    QString note;

    bool operator==(const CertificateTemplate &) const = default;
};

template <>
inline constexpr const char *tableName<CertificateTemplate> = "certificate_template";

template <>
const RecordTable<CertificateTemplate> &recordTable<CertificateTemplate>();

} // namespace muster
