// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_layout.h"

#include <QHash>

namespace muster {

class Database;
struct CertificateTemplate;

/// A template as it goes from one office to another: one file that holds its pictures too.
struct TemplateFile {
    QString code;
    QString nameEn;
    QString nameVi;
    QString note;
    CertificateLayout layout;
    QHash<QString, QByteArray> pictures;    ///< by their digests

    bool operator==(const TemplateFile &) const = default;
};

/// The same bytes for the same template.
QByteArray templateFileText(const TemplateFile &file);
/// Throws Refused in words for what is no such file, is damaged, lacks a picture or holds a layout that cannot be printed.
TemplateFile templateFileOf(const QByteArray &content);

/// With the pictures the office keeps; throws Refused for a layout that cannot be read.
TemplateFile templateFileOf(const Database &database, const CertificateTemplate &kept);
/// Its pictures are kept in the office from now on.
void keepPictures(const Database &database, const TemplateFile &file);

} // namespace muster
