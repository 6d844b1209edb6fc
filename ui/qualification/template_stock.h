// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_template.h"
#include "core/storage/change_set.h"

namespace muster {

/// A template as lists show it.
struct TemplateRow {
    CertificateTemplate kept;
    QStringList usedBy;         ///< codes of the qualification types
};

QList<TemplateRow> templateRows(const Database &database);

/// What new templates are begun from: the standards that come with the program.
QList<CertificateTemplate> standardsToBegin();

/// The code, or the code with the first number behind it that no template has.
QString freeTemplateCode(const Database &database, const QString &code);

/// Adds a template under a code of its own and gives it back. Throws Refused for what its field table does not allow.
CertificateTemplate addTemplate(const Database &database, CertificateTemplate added, const Signature &by);

/// A template file becomes a template of the office with its pictures. Throws Refused for what is no such file, and when a
/// picture in it is none.
CertificateTemplate takeTemplateFile(const Database &database, const QByteArray &content, const Signature &by);

} // namespace muster
