// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/reference_codes.h"

#include <QCoreApplication>

namespace muster {

namespace {

template <class Record> QString codeOf(const Record &record)
{
    return record.code;
}

QString nameOf(const QualificationType &type)
{
    return type.nameEn;
}

template <class Record> Record withCode(const QString &code)
{
    Record record;
    record.code = code;
    record.nameEn = code;
    return record;
}

} // namespace

ReferenceCodes::ReferenceCodes(const Database &database, ImportChoice choice, ImportStore &store)
    : m_choice(choice), m_store(store), m_services(database, codeOf), m_ranks(database),
      m_missions(database, codeOf), m_categories(database, codeOf), m_qualificationTypes(database, nameOf),
      m_documentTypes(database, codeOf)
{
}

/// Null, and told on the row, where nothing may be added.
template <class Record> Id<Record> ReferenceCodes::add(const Record &record, const Cell &cell)
{
    const QString kind = noun(recordType<Record>());
    if (m_choice == ImportChoice::RefuseMissing) {
        const QString words = QCoreApplication::translate("Import", "unknown %1 «%2»");
        cell.row.tell(cell.column, words.arg(kind.toLower(), cell.code));
        return {};
    }
    m_added.append(QStringLiteral("%1 %2").arg(kind.toLower(), cell.code));
    return m_store.save(record, cell.row);
}

template <class Record>
Id<Record> ReferenceCodes::find(Lookup<Record> &lookup, const Cell &cell, Record (*made)(const QString &))
{
    if (cell.code.isEmpty())
        return {};
    Id<Record> id = lookup.find(cell.code);
    if (id.isNull()) {
        id = add(made(cell.code), cell);
        if (!id.isNull())
            lookup.insert(cell.code, id);
    }
    return id;
}

ServiceId ReferenceCodes::service(ImportRow &row, int column)
{
    return find(m_services, {row, column, row.text(column)}, withCode<Service>);
}

MissionId ReferenceCodes::mission(ImportRow &row, int column)
{
    return find(m_missions, {row, column, row.text(column)}, withCode<Mission>);
}

CategoryId ReferenceCodes::category(ImportRow &row, int column)
{
    return find(m_categories, {row, column, row.text(column)}, withCode<Category>);
}

QualificationTypeId ReferenceCodes::qualificationType(ImportRow &row, int column)
{
    return find(m_qualificationTypes, {row, column, row.text(column)}, withCode<QualificationType>);
}

DocumentTypeId ReferenceCodes::documentType(ImportRow &row, int column)
{
    return find(m_documentTypes, {row, column, row.text(column)}, withCode<DocumentType>);
}

DocumentTypeId ReferenceCodes::passportType(ImportRow &row, int column)
{
    return find(m_documentTypes, {row, column, QStringLiteral("PASSPORT")}, withCode<DocumentType>);
}

/// A rank nobody knows goes to the first group of the person's service; its code says of which group it is
/// where the plain label is taken.
Rank ReferenceCodes::newRank(const QString &label, ServiceId service) const
{
    Rank rank;
    rank.nameEn = label;
    rank.rankGroup = m_ranks.groupsOf(service).value(0);
    rank.code = m_ranks.hasCode(label) ? QStringLiteral("%1: %2").arg(rank.rankGroup, label) : label;
    return rank;
}

RankId ReferenceCodes::rank(ImportRow &row, int column, ServiceId service)
{
    const QString label = row.text(column);
    RankId id = label.isEmpty() ? RankId() : m_ranks.find(service, label);
    if (!id.isNull() || label.isEmpty())
        return id;
    Rank rank = newRank(label, service);
    rank.id = add(rank, {row, column, label});
    if (!rank.id.isNull())
        m_ranks.insert(rank);
    return rank.id;
}

} // namespace muster
