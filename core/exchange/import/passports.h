// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_store.h"

#include <QHash>

namespace muster {

/// The passports personnel.csv gives with a number and a last day. The same passport may stand in
/// documents.csv too, with the day of issue: the two make one document.
class Passports {
public:
    /// Keeps a passport until documents.csv was read.
    void add(const Document &passport);

    /// Adds what personnel.csv said of a document of documents.csv. Where the two give different last days,
    /// the one of documents.csv, which knows the day of issue, stands and the other goes into the note.
    Document joined(Document document);

    /// Saves the passports that did not stand in documents.csv.
    void saveRest(ImportStore &store);

    int contradictions() const { return m_contradictions; }

private:
    struct Facts {
        QString number;
        QDate expiresOn;
    };
    DocumentTypeId m_type;
    QHash<PersonId, Facts> m_byPerson;
    int m_contradictions = 0;
};

} // namespace muster
