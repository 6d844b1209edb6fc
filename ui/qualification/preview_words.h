// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_fields.h"

#include <QVariant>

namespace muster {

class Database;

/// Whose words a template is looked at with.
struct PreviewChoice {
    QVariant value;
    QString words;
};

/// Nobody's, the names of the fields, and the certificates issued last.
QList<PreviewChoice> previewChoices(const Database &database);

struct PreviewWords {
    CertificateWords words;
    QString qrText;
};

PreviewWords previewWords(const Database &database, const QVariant &choice);

} // namespace muster
