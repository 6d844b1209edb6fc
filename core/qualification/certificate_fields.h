// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace muster {

/// A thing a certificate can say; texts of templates hold it as {key}.
struct CertificateField {
    const char *key;
    const char *label;      ///< English; translated in the context «Certificate field»
};

/// Every field there is, in the order menus offer them.
const QList<CertificateField> &certificateFields();
bool isCertificateField(const QString &key);

/// In the language in use.
QString fieldLabel(const CertificateField &field);

/// Field keys with their words as printed; a field without words may be there empty or not be there.
using CertificateWords = QMap<QString, QString>;

/// As it is kept: JSON, the same text for the same words.
QString wordsText(const CertificateWords &words);
/// Throws Refused for what is no such text.
CertificateWords wordsOf(const QString &text);

/// Words of nobody's certificate for every field, for looking at a template.
CertificateWords sampleWords();

/// One lesson of the field «lessons»: a line each.
struct CertificateLesson {
    QString number;
    QString titleVi;
    QString titleEn;
    QString minutes;

    bool operator==(const CertificateLesson &) const = default;
};

QString lessonsText(const QList<CertificateLesson> &lessons);
QList<CertificateLesson> certificateLessons(const QString &text);

} // namespace muster
