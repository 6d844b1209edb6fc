// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/office_names.h"

#include "core/office/record_list.h"
#include "core/storage/kept_file.h"
#include "ui/shell/guard.h"

#include <QLocale>

#include <algorithm>

namespace muster {

namespace {

const RecordType &typeOf(const char *table)
{
    return **std::find_if(recordTypes().begin(), recordTypes().end(),
                          [table](const RecordType *type) { return qstrcmp(type->table, table) == 0; });
}

} // namespace

RecordNames officeNames(const Office &office, QWidget *asker, const NameChoice &choice)
{
    return {.find = [&office, asker, choice](const char *table, const QString &words) {
                const RecordType &type = typeOf(table);
                QList<NamedRecord> found;
                const NameNarrowing within = choice.narrowed ? choice.narrowed(table) : NameNarrowing();
                attempt(asker, [&] { found = recordNames(office.database(), type, {.words = words, .without = choice.self(type), .within = within}); });
                return found;
            },
            .nameOf = [&office, asker](const char *table, qint64 id) {
                QString name = QStringLiteral("#%1").arg(id);
                attempt(asker, [&] { name = recordName(office.database(), typeOf(table), id); });
                return name;
            },
            .canBegin = [](const char *table) { return !isLongTable(typeOf(table)); },
            .content = [&office, asker](const FileDigest &file) {
                QByteArray content;
                attempt(asker, [&] { content = keptFile(office.database(), file); });
                return content;
            },
            .keep = [&office, asker](const QByteArray &content) {
                FileDigest file;
                attempt(asker, [&] { file = keepFile(office.database(), content); });
                return file;
            }};
}

QByteArray namingColumn(const RecordType &type, const QString &called)
{
    const bool isCode = std::none_of(called.begin(), called.end(), [](QChar c) { return c.isSpace() || c.isLower(); });
    const bool inVietnamese = QLocale().language() == QLocale::Vietnamese;
    QList<QByteArray> columns{"name", "title", inVietnamese ? "name_vi" : "name_en", inVietnamese ? "title_vi" : "title_en", "number", "code"};
    if (isCode)
        columns.move(columns.size() - 1, 0);
    const auto known = std::find_if(columns.begin(), columns.end(), [&type](const QByteArray &column) { return type.indexOf(column) >= 0; });
    return known == columns.end() ? QByteArray() : *known;
}

} // namespace muster
