// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_line.h"

namespace muster {

namespace {

void addPart(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    hash.addData(text.isNull() ? QByteArray("-") : QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

} // namespace

void startHash(QCryptographicHash &hash, const QString &previousHash)
{
    hash.reset();
    addPart(hash, previousHash.isNull() ? QStringLiteral("") : previousHash);
}

void addToHash(QCryptographicHash &hash, const HistoryLine &line)
{
    addPart(hash, line.table);
    addPart(hash, QString::number(line.record));
    addPart(hash, line.before);
    addPart(hash, line.after);
}

QString finishHash(QCryptographicHash &hash, const HistoryHead &head)
{
    addPart(hash, QString::number(head.id));
    addPart(hash, head.name);
    addPart(hash, head.author);
    addPart(hash, QString::number(head.at));
    addPart(hash, QString::number(head.takesBack));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace muster
