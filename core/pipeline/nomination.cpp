// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/nomination.h"

#include "core/people/language_skill.h"
#include "core/people/rank_held_rule.h"
#include "core/people/validity.h"
#include "core/storage/many_rows.h"

#include <QHash>
#include <QLocale>

namespace muster {

namespace {

/// %1 narrows to the call, %2 is the rule of the rank.
constexpr auto nomineeSql =
    "WITH asked (day) AS (VALUES (CAST(? AS {day})))"
    " SELECT c.id, p.id, p.service_no, p.full_name, p.passport_name, p.sex, p.born_on, p.nationality, p.in_service_since,"
    " sv.name_en, sv.name_vi, rk.name_en, rk.name_vi, org.name, m.code, g.code, u.code, r.number, po.title,"
    " coalesce(c.planned_departure_on, o.planned_departure_on), g.un_group, g.form"
    " FROM candidacy c CROSS JOIN asked a JOIN opening o ON o.id = c.opening_id JOIN person p ON p.id = c.person_id"
    " JOIN mission m ON m.id = c.mission_id JOIN category g ON g.id = c.category_id"
    " LEFT JOIN service sv ON sv.id = p.service_id LEFT JOIN organisation org ON org.id = p.organisation_id"
    " LEFT JOIN rank_held h ON h.id = %2 LEFT JOIN rank_title rk ON rk.id = h.rank_id"
    " LEFT JOIN rotation r ON r.id = c.rotation_id LEFT JOIN unit u ON u.id = r.unit_id LEFT JOIN post po ON po.id = o.post_id"
    " WHERE c.stage IN ('nominated', 'selection', 'procedures', 'training', 'qualified') AND %1"
    " ORDER BY o.id, p.sort_key, c.id";

constexpr auto tourSql =
    "SELECT t.person_id, m.code, g.code, coalesce(po.title, ''), t.arrived_on, t.ended_on FROM tour t JOIN mission m ON m.id = t.mission_id"
    " JOIN category g ON g.id = t.category_id LEFT JOIN post po ON po.id = t.post_id WHERE t.person_id IN (%1) ORDER BY t.arrived_on, t.id";

/// The codes of the document types in the order of NominationPaper.
constexpr const char *paperCodes[] = {"PASSPORT", "MS2", "CONDUCT_CERT", "YELLOW_FEVER", "AMS", "DRIVING_LICENCE", "LANGUAGE_TEST"};

bool isAsked(NominationPaper paper, UnGroup group, Form form)
{
    switch (paper) {
    case NominationPaper::Ams: return group == UnGroup::IndividualPolice;
    case NominationPaper::Driving:
    case NominationPaper::LanguageTest: return form != Form::Unit;
    case NominationPaper::Passport:
    case NominationPaper::Medical:
    case NominationPaper::Conduct:
    case NominationPaper::Vaccination: break;
    }
    return true;
}

QList<NomineePaper> emptyPapers(UnGroup group, Form form)
{
    QList<NomineePaper> papers;
    for (int i = 0; i < nominationPapers; ++i)
        papers.append({.paper = NominationPaper(i), .isAsked = isAsked(NominationPaper(i), group, form)});
    return papers;
}

Nominee nomineeOf(const Row &row)
{
    return {.candidacyId = {row[0].toLongLong()}, .personId = {row[1].toLongLong()}, .serviceNo = row[2].toString(),
            .fullName = row[3].toString(), .passportName = row[4].toString(), .sex = FieldType<Sex>::fromVariant(row[5]),
            .bornOn = row[6].toDate(), .nationality = row[7].toString(), .inServiceSince = row[8].toDate(),
            .service = {row[9].toString(), row[10].toString()}, .rank = {row[11].toString(), row[12].toString()},
            .organisation = row[13].toString(), .mission = row[14].toString(), .category = row[15].toString(),
            .unit = row[16].toString(), .rotation = row[17].toString(), .post = row[18].toString(), .departure = row[19].toDate(),
            .papers = emptyPapers(FieldType<UnGroup>::fromVariant(row[20]), FieldType<Form>::fromVariant(row[21]))};
}

bool lastsLonger(const Document &document, const NomineePaper &paper)
{
    if (!paper.isThere())
        return true;
    if (document.expiresOn.isNull() || paper.expiresOn.isNull())
        return document.expiresOn.isNull() && !paper.expiresOn.isNull();
    return document.expiresOn > paper.expiresOn;
}

/// What one statement finds for all people, dealt out to the nominees.
class Papers {
public:
    Papers(const Database &database, QList<Nominee> &nominees) : m_database(database)
    {
        for (Nominee &nominee : nominees) {
            m_of[nominee.personId].append(&nominee);
            m_people.append(nominee.personId.value);
        }
    }

    void readLanguages()
    {
        for (const LanguageSkill &skill : selectMany<LanguageSkill>(m_database, "person_id", m_people))
            for (Nominee *nominee : m_of.value(skill.personId))
                nominee->languages.append(QStringLiteral("%1 %2").arg(languageName(skill.language), skill.level).trimmed());
    }

    void readTours()
    {
        for (const Row &row : manyRows(m_database, QString::fromLatin1(tourSql), m_people))
            for (Nominee *nominee : m_of.value(PersonId{row[0].toLongLong()}))
                nominee->tours.append({row[1].toString(), row[2].toString(), row[3].toString(), row[4].toDate(), row[5].toDate()});
    }

    void readPapers()
    {
        QHash<DocumentTypeId, int> paperOfType;
        for (const DocumentType &type : select<DocumentType>(m_database))
            for (int i = 0; i < nominationPapers; ++i)
                if (type.code == QLatin1String(paperCodes[i]))
                    paperOfType.insert(type.id, i);
        for (const Document &document : selectMany<Document>(m_database, "person_id", m_people))
            for (Nominee *nominee : m_of.value(document.personId))
                if (const int paper = paperOfType.value(document.typeId, -1); paper >= 0)
                    take(nominee->papers[paper], document);
        readScans();
    }

private:
    /// The UN reads it: in English whatever the window speaks.
    static QString languageName(const QString &code)
    {
        const QLocale::Language language = QLocale::codeToLanguage(code);
        return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
    }

    static void take(NomineePaper &paper, const Document &document)
    {
        if (lastsLonger(document, paper))
            paper = {.paper = paper.paper, .isAsked = paper.isAsked, .id = document.id, .number = document.number,
                     .issuedOn = document.issuedOn, .expiresOn = document.expiresOn};
    }

    void readScans()
    {
        QHash<DocumentId, QList<NomineePaper *>> papers;
        QList<qint64> documents;
        for (const QList<Nominee *> &nominees : std::as_const(m_of))
            for (Nominee *nominee : nominees)
                for (NomineePaper &paper : nominee->papers)
                    if (paper.isThere()) {
                        papers[paper.id].append(&paper);
                        documents.append(paper.id.value);
                    }
        for (const Scan &scan : selectMany<Scan>(m_database, "document_id", documents))
            for (NomineePaper *paper : papers.value(scan.documentId))
                paper->scans.append(scan);
    }

    const Database &m_database;
    QHash<PersonId, QList<Nominee *>> m_of;
    QList<qint64> m_people;
};

void readCall(const Database &database, const NominationCall &call, CallNominations &nomination)
{
    CampaignId campaignId = call.campaignId;
    if (!call.openingId.isNull())
        if (const auto opening = find(database, call.openingId))
            campaignId = opening->campaignId;
    if (const auto campaign = find(database, campaignId)) {
        nomination.code = campaign->code;
        nomination.title = campaign->title;
        nomination.noteVerbale = campaign->noteVerbale;
        nomination.deadlineOn = campaign->deadlineOn;
    }
}

} // namespace

CallNominations nominationOf(const Database &database, const NominationCall &call, QDate day)
{
    CallNominations nomination{.day = day};
    readCall(database, call, nomination);
    const bool isOne = !call.openingId.isNull();
    const QString sql = QString::fromLatin1(nomineeSql).arg(isOne ? QStringLiteral("o.id = ?") : QStringLiteral("o.campaign_id = ?"),
                                                            QLatin1String(rankHeldOnTheDay));
    for (const Row &row : database.rows(sql, {day, isOne ? call.openingId.value : call.campaignId.value}))
        nomination.nominees.append(nomineeOf(row));
    Papers papers(database, nomination.nominees);
    papers.readLanguages();
    papers.readTours();
    papers.readPapers();
    return nomination;
}

} // namespace muster
