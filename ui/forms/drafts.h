// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/address.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <memory>

class QLockFile;

namespace muster {

/// The form a draft belongs to: that of a saved record, or, with the number 0, of a new one begun under something, such
/// as "person_id=12".
struct DraftPlace {
    QByteArray table;
    qint64 record = 0;
    QString under = {};

    bool operator==(const DraftPlace &) const = default;
};

/// What somebody typed into a form and has not saved.
struct Draft {
    QString id = {};            ///< given when it is first kept
    DraftPlace place = {};
    QDateTime at = {};          ///< of the last letter
    QString naming = {};        ///< how the record is called; empty for a new one
    int version = 0;            ///< of the record as it had been read
    QJsonObject read = {};      ///< the record as it had been read, as history keeps values
    QJsonObject typed = {};     ///< as the form tells it
};

/// What was typed and not saved, one file for each form in a folder that only its owner can read. It outlives the
/// program however that ends, and is gone once the record is saved or the typing taken back.
class Drafts {
public:
    explicit Drafts(const QString &folder);
    ~Drafts();

    /// This user's folder for what this clerk types in this office.
    static QString folderOf(const OfficeAddress &office, const QString &author);

    /// The draft is on the disk when it returns; gives the draft its id. Throws a Fault with words when it cannot be kept.
    Draft keep(Draft draft);
    void drop(const QString &id) const;
    /// The newest first; not those that somebody is typing in another window just now.
    QList<Draft> all() const;
    QList<Draft> at(const DraftPlace &place) const;

private:
    QString path(const QString &name) const;
    void begin();
    bool isTypedElsewhere(const QString &sitting) const;

    QString m_folder;
    QString m_sitting;
    std::unique_ptr<QLockFile> m_lock;      ///< held while this window lives
};

} // namespace muster
