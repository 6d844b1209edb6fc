// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/circle_check.h"

#include "core/base/errors.h"
#include "core/storage/database.h"
#include "core/storage/record_sql.h"
#include "core/storage/words.h"

namespace muster {

namespace {

/// Those the record stands under by one of its fields, itself first, as people call them; in a circle itself last too.
struct Ancestors {
    QStringList names;
    bool isCircle = false;
};

Ancestors ancestors(const Database &database, const RecordType &type, qint64 id, QVariantList values, qsizetype field)
{
    Ancestors found{{type.naming(values)}};
    QList<qint64> seen;
    for (qint64 above = values[field].toLongLong(); above != 0 && !seen.contains(above); above = values[field].toLongLong()) {
        if (above == id)
            return {found.names << found.names.first(), true};
        seen.append(above);
        const Rows rows = database.rows(selectSql(type, QStringLiteral("WHERE id = ?")), {above});
        if (rows.isEmpty())
            break;
        values = rows[0].mid(2);
        found.names << type.naming(values);
    }
    return found;
}

} // namespace

void requireNoCircle(const Database &database, const RecordType &type, qint64 id, const QVariantList &values)
{
    for (qsizetype field = 0; field < type.fields.size(); ++field) {
        const FieldInfo &info = type.fields[field];
        if (info.kind != FieldKind::Reference || qstrcmp(info.refersTo, type.table) != 0)
            continue;
        if (const Ancestors above = ancestors(database, type, id, values, field); above.isCircle)
            throw Refused(Problem{QString::fromLatin1(info.column),
                                  storageWords(QT_TRANSLATE_NOOP("Storage", "nothing can be part of its own part: %1"))
                                      .arg(above.names.join(QStringLiteral(" → "))), {}});
    }
}

} // namespace muster
