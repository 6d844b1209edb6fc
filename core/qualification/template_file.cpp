// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/template_file.h"

#include "core/base/errors.h"
#include "core/qualification/certificate_template.h"
#include "core/storage/kept_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace muster {

namespace {

constexpr int fileVersion = 1;
constexpr qsizetype mostBytes = 64 * 1024 * 1024;
const auto fileFormat = QStringLiteral("muster-certificate-template");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TemplateFile)
};

[[noreturn]] void refuse(const QString &words)
{
    throw Refused(Problem{{}, words, {}});
}

QJsonObject objectIn(const QByteArray &content)
{
    if (content.size() > mostBytes)
        refuse(Words::tr("The file is larger than any template of a certificate."));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(content, &fault);
    if (fault.error != QJsonParseError::NoError && content.contains(fileFormat.toUtf8()))
        refuse(Words::tr("The file is damaged: it cannot be read beyond byte %1 of %2.").arg(fault.offset).arg(content.size()));
    const QJsonObject json = document.object();
    if (json.value(u"format").toString() != fileFormat)
        refuse(Words::tr("This is not a template of certificates that Muster wrote."));
    if (json.value(u"version").toInt(fileVersion + 1) > fileVersion)
        refuse(Words::tr("The template was written by a later version of Muster."));
    return json;
}

QString textIn(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.value(key);
    if (!value.isString() && !value.isUndefined())
        refuse(Words::tr("The file is damaged: “%1” is not a text.").arg(key));
    return value.toString(QLatin1String(""));
}

/// A digest vouches for its picture.
QByteArray pictureIn(const QString &digest, const QJsonValue &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || digestOf(*decoded).hex != digest)
        refuse(Words::tr("The file is damaged: picture %1 is not as it was written.").arg(digest.left(12)));
    return *decoded;
}

QHash<QString, QByteArray> picturesIn(const QJsonObject &json, const CertificateLayout &layout)
{
    const QJsonObject all = json.value(u"pictures").toObject();
    QHash<QString, QByteArray> pictures;
    for (const FileDigest &file : filesOf(layout)) {
        if (!all.contains(file.hex))
            refuse(Words::tr("The file is damaged: picture %1 is missing from it.").arg(file.hex.left(12)));
        pictures.insert(file.hex, pictureIn(file.hex, all.value(file.hex)));
    }
    return pictures;
}

} // namespace

QByteArray templateFileText(const TemplateFile &file)
{
    QJsonObject pictures;
    for (auto picture = file.pictures.begin(); picture != file.pictures.end(); ++picture)
        pictures[picture.key()] = QString::fromLatin1(picture.value().toBase64());
    const QJsonObject layout = QJsonDocument::fromJson(layoutText(file.layout).toUtf8()).object();
    const QJsonObject json{{QStringLiteral("format"), fileFormat}, {QStringLiteral("version"), fileVersion}, {QStringLiteral("code"), file.code},
                           {QStringLiteral("name_en"), file.nameEn}, {QStringLiteral("name_vi"), file.nameVi}, {QStringLiteral("note"), file.note},
                           {QStringLiteral("layout"), layout}, {QStringLiteral("pictures"), pictures}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

TemplateFile templateFileOf(const QByteArray &content)
{
    const QJsonObject json = objectIn(content);
    TemplateFile file{.code = textIn(json, QStringLiteral("code")), .nameEn = textIn(json, QStringLiteral("name_en")),
                      .nameVi = textIn(json, QStringLiteral("name_vi")), .note = textIn(json, QStringLiteral("note")),
                      .layout = layoutOf(QString::fromUtf8(QJsonDocument(json.value(u"layout").toObject()).toJson())), .pictures = {}};
    file.pictures = picturesIn(json, file.layout);
    return file;
}

TemplateFile templateFileOf(const Database &database, const CertificateTemplate &kept)
{
    TemplateFile file{kept.code, kept.nameEn, kept.nameVi, kept.note, layoutOf(kept.layout), {}};
    for (const FileDigest &picture : filesOf(file.layout))
        file.pictures.insert(picture.hex, keptFile(database, picture));
    return file;
}

void keepPictures(const Database &database, const TemplateFile &file)
{
    for (const QByteArray &picture : file.pictures)
        keepFile(database, picture);
}

} // namespace muster
