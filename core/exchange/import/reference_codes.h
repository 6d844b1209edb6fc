// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_store.h"
#include "core/exchange/import/lookup.h"
#include "core/exchange/import/rank_labels.h"
#include "core/exchange/office_import.h"
#include "core/missions/category.h"
#include "core/missions/mission.h"
#include "core/qualification/qualification_type.h"

namespace muster {

/// Finds what the files name of the reference lists. What the office does not know is told on the row, or
/// added where that was chosen. An empty cell gives a null number.
class ReferenceCodes {
public:
    ReferenceCodes(const Database &database, ImportChoice choice, ImportStore &store);

    ServiceId service(ImportRow &row, int column);
    RankId rank(ImportRow &row, int column, ServiceId service);
    MissionId mission(ImportRow &row, int column);
    CategoryId category(ImportRow &row, int column);
    /// By its English name.
    QualificationTypeId qualificationType(ImportRow &row, int column);
    DocumentTypeId documentType(ImportRow &row, int column);
    /// The type of passports, for a file that has a column of its own for their numbers.
    DocumentTypeId passportType(ImportRow &row, int column);

    QStringList added() const { return m_added; }

private:
    struct Cell {
        ImportRow &row;
        int column;
        QString code;
    };
    template <class Record>
    Id<Record> find(Lookup<Record> &lookup, const Cell &cell, Record (*made)(const QString &));
    template <class Record> Id<Record> add(const Record &record, const Cell &cell);
    Rank newRank(const QString &label, ServiceId service) const;

    ImportChoice m_choice;
    ImportStore &m_store;
    Lookup<Service> m_services;
    RankLabels m_ranks;
    Lookup<Mission> m_missions;
    Lookup<Category> m_categories;
    Lookup<QualificationType> m_qualificationTypes;
    Lookup<DocumentType> m_documentTypes;
    QStringList m_added = {};
};

} // namespace muster
