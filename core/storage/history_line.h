// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>
#include <QVariant>

namespace muster {

/// What a change set did to one record: the fields that changed, before and after, as JSON text.
/// A null text stands for no record: before of an added one, after of a removed one.
struct HistoryLine {
    QString table;
    qint64 record = 0;
    QString before;
    QString after;
};

/// What stands over the lines of a change set.
struct HistoryHead {
    qint64 id = 0;
    QString name;
    QString author;
    qint64 at = 0;              ///< UTC milliseconds since 1970
    qint64 takesBack = 0;       ///< the change set taken back, or 0
};

/// Each change set's hash covers the one before it, its own head and every line, so that no byte can change unseen.
/// SHA-256 over length-prefixed parts.
void startHash(QCryptographicHash &hash, const QString &previousHash);
void addToHash(QCryptographicHash &hash, const HistoryLine &line);
QString finishHash(QCryptographicHash &hash, const HistoryHead &head);

} // namespace muster
