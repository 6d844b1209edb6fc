// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/template_stock.h"

#include "core/base/csv.h"
#include "core/base/errors.h"
#include "core/office/record_desk.h"
#include "core/qualification/template_file.h"
#include "core/storage/repository.h"
#include "ui/forms/kept_picture.h"

#include <QCoreApplication>
#include <QFile>

namespace muster {

namespace {

/// A layout that comes with the program.
QString shippedLayout(const QString &name)
{
    QFile file(QStringLiteral(":/muster/templates/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TemplateFile)
};

void requirePictures(const TemplateFile &file)
{
    for (auto picture = file.pictures.begin(); picture != file.pictures.end(); ++picture)
        if (!isPicture(picture.value()))
            throw Refused(Problem{{}, Words::tr("The file holds something in the place of a picture that is none (%1).").arg(picture.key().left(12)), {}});
}

} // namespace

QList<TemplateRow> templateRows(const Database &database)
{
    QHash<qint64, QStringList> types;
    for (const Row &row : database.rows(QStringLiteral("SELECT template_id, code FROM qualification_type WHERE template_id IS NOT NULL ORDER BY code")))
        types[row[0].toLongLong()].append(row[1].toString());
    QList<TemplateRow> rows;
    for (const CertificateTemplate &kept : select<CertificateTemplate>(database, QStringLiteral("ORDER BY code")))
        rows.append({kept, types.value(kept.id.value)});
    return rows;
}

QList<CertificateTemplate> standardsToBegin()
{
    const CsvFile file = readCsv(QStringLiteral(":/muster/reference/certificate_templates.csv"));
    QList<CertificateTemplate> standards;
    for (const CsvRow &row : file.rows) {
        const auto cell = [&](const char *column) { return row.cells.value(file.header.indexOf(QLatin1String(column))); };
        standards.append({.id = {}, .version = 0, .code = cell("code"), .nameEn = cell("name_en"), .nameVi = cell("name_vi"),
                          .layout = shippedLayout(cell("layout")), .note = {}});
    }
    return standards;
}

QString freeTemplateCode(const Database &database, const QString &code)
{
    QString free = code;
    for (int number = 2; !select<CertificateTemplate>(database, QStringLiteral("WHERE code = ?"), {free}).isEmpty(); ++number)
        free = QStringLiteral("%1-%2").arg(code).arg(number);
    return free;
}

CertificateTemplate addTemplate(const Database &database, CertificateTemplate added, const Signature &by)
{
    added.code = freeTemplateCode(database, added.code);
    const StoredRecord saved = saveRecord(database, recordType<CertificateTemplate>(), {{0, 0}, valuesOf(added)}, by);
    CertificateTemplate kept = recordOf<CertificateTemplate>(saved.values);
    kept.id.value = saved.state.id;
    kept.version = saved.state.version;
    return kept;
}

CertificateTemplate takeTemplateFile(const Database &database, const QByteArray &content, const Signature &by)
{
    const TemplateFile file = templateFileOf(content);
    requirePictures(file);
    keepPictures(database, file);
    return addTemplate(database, {.id = {}, .version = 0, .code = file.code, .nameEn = file.nameEn, .nameVi = file.nameVi, .layout = layoutText(file.layout), .note = file.note}, by);
}

} // namespace muster
