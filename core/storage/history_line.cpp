// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_line.h"

namespace muster {

namespace {

void addPart(QByteArray &parts, const QString &text)
{
    if (text.isNull()) {
        parts.append('-');
        return;
    }
    const QByteArray bytes = text.toUtf8();
    parts.append(QByteArray::number(bytes.size())).append(':').append(bytes);
}

} // namespace

void startHash(QCryptographicHash &hash, const QString &previousHash)
{
    QByteArray parts;
    addPart(parts, previousHash.isNull() ? QStringLiteral("") : previousHash);
    hash.reset();
    hash.addData(parts);
}

void addToHash(QCryptographicHash &hash, const HistoryLine &line)
{
    QByteArray parts;
    parts.reserve(2 * (line.table.size() + line.before.size() + line.after.size()));
    addPart(parts, line.table);
    addPart(parts, QString::number(line.record));
    addPart(parts, line.before);
    addPart(parts, line.after);
    hash.addData(parts);
}

QString finishHash(QCryptographicHash &hash, const HistoryHead &head)
{
    QByteArray parts;
    addPart(parts, QString::number(head.id));
    addPart(parts, head.name);
    addPart(parts, head.author);
    addPart(parts, QString::number(head.at));
    addPart(parts, QString::number(head.takesBack));
    hash.addData(parts);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace muster
