// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/register_list.h"

#include "core/base/text.h"
#include "core/storage/many_rows.h"

#include <QHash>

#include <algorithm>

namespace muster {

namespace {

constexpr auto isRevoked = "EXISTS (SELECT 1 FROM certificate_event e WHERE e.certificate_id = c.id AND e.kind = 'revoked')";
constexpr auto isPrinted = "EXISTS (SELECT 1 FROM certificate_event e WHERE e.certificate_id = c.id AND e.kind = 'printed')";

/// %1 is the rest of the statement.
constexpr auto rowsSql =
    "SELECT c.id, c.number, c.holder, c.says, c.person_id, c.qualification_id, c.type_id, t.code, coalesce(co.code, ''), c.issued_on, c.issued_by,"
    " (SELECT count(*) FROM certificate_event e WHERE e.certificate_id = c.id AND e.kind = 'printed'),"
    " (SELECT count(*) FROM certificate_event e WHERE e.certificate_id = c.id AND e.kind = 'duplicate'),"
    " (SELECT count(*) FROM certificate_event e WHERE e.certificate_id = c.id AND e.kind = 'spoiled'), r.day, coalesce(r.reason, '')"
    " FROM certificate c JOIN qualification_type t ON t.id = c.type_id LEFT JOIN course co ON co.id = c.course_id"
    " LEFT JOIN certificate_event r ON r.id = (SELECT min(e.id) FROM certificate_event e WHERE e.certificate_id = c.id AND e.kind = 'revoked') %1";

struct Asked {
    QStringList conditions;
    QVariantList bindings;

    void add(const QString &condition, const QVariantList &values = {})
    {
        conditions.append(condition);
        bindings.append(values);
    }
    QString text() const { return conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND ")); }
};

QString stateCondition(RegisterState state)
{
    const QString revoked = QLatin1String(isRevoked), printed = QLatin1String(isPrinted);
    switch (state) {
    case RegisterState::ToPrint: return QStringLiteral("NOT %1 AND NOT %2").arg(revoked, printed);
    case RegisterState::Printed: return QStringLiteral("NOT %1 AND %2").arg(revoked, printed);
    case RegisterState::Revoked: return revoked;
    }
    return {};
}

/// People whose name is another now than on the certificate are looked at by this program, which folds what is printed.
void addWords(Asked &asked, const QStringList &words)
{
    for (const QString &word : words)
        asked.add(QStringLiteral("(p.search_text LIKE '% ' || ? || '%' OR lower(c.number) LIKE ? || '%' OR lower(c.number) LIKE '%-' || ? || '%'"
                                  " OR c.holder <> p.full_name)"), {word, word, word});
}

Asked conditionsOf(const RegisterFilter &filter)
{
    Asked asked;
    if (!filter.typeId.isNull())
        asked.add(QStringLiteral("c.type_id = ?"), {filter.typeId.value});
    if (filter.year)
        asked.add(QStringLiteral("c.year = ?"), {*filter.year});
    if (!filter.courseId.isNull())
        asked.add(QStringLiteral("c.course_id = ?"), {filter.courseId.value});
    if (!filter.personId.isNull())
        asked.add(QStringLiteral("c.person_id = ?"), {filter.personId.value});
    if (filter.state)
        asked.add(stateCondition(*filter.state));
    addWords(asked, searchWords(filter.words));
    return asked;
}

QString orderText(RegisterOrder order)
{
    const QString way = order.order == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC");
    const QString byNumber = QStringLiteral("c.year DESC, t.code, c.sequence DESC");
    switch (order.key) {
    case RegisterKey::Number: return QStringLiteral("c.year %1, t.code, c.sequence %1").arg(way);
    case RegisterKey::Holder: return QStringLiteral("p.sort_key %1, %2").arg(way, byNumber);
    case RegisterKey::Type: return QStringLiteral("t.code %1, %2").arg(way, byNumber);
    case RegisterKey::IssuedOn: return QStringLiteral("c.issued_on %1, %2").arg(way, byNumber);
    }
    return {};
}

/// Whether each word begins a part of the number or begins a word of a name the certificate or the person bears.
bool holdsWords(const Row &row, const QStringList &words)
{
    const QString number = row[1].toString().toLower();
    const QString names = folded(row[2].toString()) + u' ' + folded(row[3].toString()) + u' ' + folded(row[4].toString());
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return number.startsWith(word) || number.contains(u'-' + word) || everyWordStartsAWord({word}, names);
    });
}

RegisterRow registerRow(const Row &row)
{
    return {.id = {row[0].toLongLong()}, .number = row[1].toString(), .holder = row[2].toString(), .says = row[3].toString(),
            .personId = {row[4].toLongLong()}, .qualificationId = {row[5].toLongLong()}, .typeId = {row[6].toLongLong()}, .type = row[7].toString(),
            .course = row[8].toString(), .issuedOn = row[9].toDate(), .issuedBy = row[10].toString(), .originals = row[11].toInt(),
            .copies = row[12].toInt(), .spoiled = row[13].toInt(), .revokedOn = row[14].toDate(), .revokedWhy = row[15].toString()};
}

QHash<CertificateId, QList<CertificateEvent>> eventsByCertificate(const Database &database, const QList<CertificateId> &ids)
{
    QHash<CertificateId, QList<CertificateEvent>> events;
    for (const CertificateEvent &event : selectMany<CertificateEvent>(database, "certificate_id", numbersIn(ids)))
        events[event.certificateId].append(event);
    return events;
}

} // namespace

RegisterState RegisterRow::state() const
{
    if (revokedOn.isValid())
        return RegisterState::Revoked;
    return originals > 0 ? RegisterState::Printed : RegisterState::ToPrint;
}

/// The names are read only where words are asked for; the joins that nothing asks for the engines leave out.
QList<CertificateId> registerOutline(const Database &database, const RegisterFilter &filter, RegisterOrder order)
{
    const Asked asked = conditionsOf(filter);
    const QStringList words = searchWords(filter.words);
    const QString names = words.isEmpty() ? QString() : QStringLiteral(", c.number, c.holder, p.full_name, p.service_no");
    const QString sql = QStringLiteral("SELECT c.id%1 FROM certificate c LEFT JOIN person p ON p.id = c.person_id"
                                       " JOIN qualification_type t ON t.id = c.type_id%2 ORDER BY %3").arg(names, asked.text(), orderText(order));
    QList<CertificateId> ids;
    for (const Row &row : database.rows(sql, asked.bindings))
        if (words.isEmpty() || row[2] == row[3] || holdsWords(row, words))
            ids.append(CertificateId{row[0].toLongLong()});
    return ids;
}

QList<RegisterRow> registerRows(const Database &database, const QList<CertificateId> &ids)
{
    QHash<CertificateId, RegisterRow> found;
    for (const Row &row : manyRows(database, QString::fromLatin1(rowsSql).arg(QStringLiteral("WHERE c.id IN (%1)")), numbersIn(ids)))
        found.insert({row[0].toLongLong()}, registerRow(row));
    QList<RegisterRow> rows;
    for (const CertificateId id : ids)
        if (found.contains(id))
            rows.append(found[id]);
    return rows;
}

QList<int> registerYears(const Database &database)
{
    QList<int> years;
    for (const Row &row : database.rows(QStringLiteral("SELECT DISTINCT year FROM certificate ORDER BY year DESC")))
        years.append(row[0].toInt());
    return years;
}

QList<QualificationTypeId> registeredTypes(const Database &database)
{
    QList<QualificationTypeId> types;
    const QString sql = QStringLiteral("SELECT t.id FROM qualification_type t WHERE EXISTS (SELECT 1 FROM certificate c WHERE c.type_id = t.id) ORDER BY t.code");
    for (const Row &row : database.rows(sql))
        types.append(QualificationTypeId{row[0].toLongLong()});
    return types;
}

RegisterBook registerBook(const Database &database, QualificationTypeId type, int year)
{
    RegisterBook book{type, year, {}, {}};
    const QList<CertificateId> ids = registerOutline(database, {.typeId = type, .year = year}, {RegisterKey::Number, Qt::AscendingOrder});
    const auto events = eventsByCertificate(database, ids);
    for (const RegisterRow &row : registerRows(database, ids))
        book.lines.append({row, wordsOf(row.says), events.value(row.id)});
    book.spoiled = select<CertificateEvent>(database, QStringLiteral("WHERE certificate_id IS NULL AND type_id = ? AND day >= ? AND day <= ? ORDER BY id"),
                                            {type.value, QDate(year, 1, 1), QDate(year, 12, 31)});
    return book;
}

QList<RegisterBook> registerBooks(const Database &database, QualificationTypeId type, std::optional<int> year)
{
    QList<int> years = year ? QList<int>{*year} : registerYears(database);
    std::sort(years.begin(), years.end());
    const QList<QualificationTypeId> types = type.isNull() ? registeredTypes(database) : QList<QualificationTypeId>{type};
    QList<RegisterBook> books;
    for (const int one : std::as_const(years))
        for (const QualificationTypeId each : types)
            if (const RegisterBook book = registerBook(database, each, one); !book.lines.isEmpty() || !book.spoiled.isEmpty())
                books.append(book);
    return books;
}

} // namespace muster
