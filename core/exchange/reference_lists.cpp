// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reference_lists.h"

#include "core/base/csv.h"
#include "core/base/errors.h"
#include "core/exchange/cell_value.h"
#include "core/missions/category.h"
#include "core/missions/gender_target.h"
#include "core/missions/mission.h"
#include "core/missions/requirement_set.h"
#include "core/missions/term.h"
#include "core/people/document_type.h"
#include "core/people/rank.h"
#include "core/people/service.h"
#include "core/pipeline/grant_term.h"
#include "core/pipeline/requirement.h"
#include "core/procedures/procedure_step.h"
#include "core/procedures/step_wait.h"
#include "core/qualification/certificate_template.h"
#include "core/qualification/qualification_type.h"
#include "core/selection/test_kind.h"
#include "core/storage/repository.h"
#include "core/training/band.h"
#include "core/training/component.h"
#include "core/training/curriculum.h"
#include "core/training/lesson.h"
#include "core/training/programme.h"

#include <QCoreApplication>
#include <QFile>

namespace muster {

namespace {

struct ReferenceList {
    const char *file;
    const RecordType &type;
    QHash<QString, QString> renamed = {}; ///< heading → field, where they differ
    QString folder = {};                  ///< of the files that its column «layout» names
};

/// Referred-to lists first.
QList<ReferenceList> referenceLists()
{
    return {
        {"services", recordType<Service>()},
        {"ranks",
         recordType<Rank>(),
         {{"service", "rank_group"},
          {"rank_vi", "name_vi"},
          {"rank_en_legal", "name_en"},
          {"rank_en_press_alt", "name_en_alt"},
          {"un_working_equivalent", "un_equivalent"}}},
        {"document_types", recordType<DocumentType>()},
        {"missions",
         recordType<Mission>(),
         {{"acronym", "code"},
          {"hq", "headquarters"},
          {"lat", "latitude"},
          {"lon", "longitude"},
          {"start_date", "started_on"},
          {"end_date", "ended_on"},
          {"vn_deployed", "national_presence"}}},
        {"categories",
         recordType<Category>(),
         {{"un_statistics_group", "un_group"},
          {"rank_min", "rank_least"},
          {"rank_max", "rank_most"},
          {"age_min", "age_least"},
          {"age_max", "age_most"},
          {"min_service_years", "service_years_least"}}},
        {"gender_targets", recordType<GenderTarget>(), {{"category", "group_code"}}},
        {"glossary", recordType<Term>(), {{"en", "english"}, {"vi", "vietnamese"}}},
        {"procedures", recordType<ProcedureStep>(), {{"lead_ref", "lead_reference"}, {"document_type", "document_type_id"}}},
        {"step_waits", recordType<StepWait>(), {{"step", "step_id"}, {"waits_for", "waits_for_id"}}},
        {"programmes", recordType<Programme>(), {{"title", "title_en"}, {"version_year", "version_text"}}},
        {"curricula", recordType<Curriculum>(), {{"programme", "programme_id"}}},
        {"components", recordType<Component>(), {{"curriculum", "curriculum_id"}}},
        {"bands", recordType<Band>()},
        {"cptm_lessons",
         recordType<Lesson>(),
         {{"programme", "programme_id"},
          {"curriculum", "curriculum_id"},
          {"lesson", "number"},
          {"title", "title_en"},
          {"minutes_min", "minutes_least"}}},
        {"certificate_templates", recordType<CertificateTemplate>(), {}, QStringLiteral("templates")},
        {"qualification_types", recordType<QualificationType>()},
        {"test_kinds", recordType<TestKind>()},
        {"grant_terms", recordType<GrantTerm>()},
        {"requirement_sets", recordType<RequirementSet>()},
        {"requirements", recordType<Requirement>()},
    };
}

/// The numbers of the records saved so far, by table and code.
using SavedIds = QHash<QPair<QString, QString>, qint64>;

template <class Value> QVariant orNull(const std::optional<Value> &value)
{
    return value ? QVariant(*value) : QVariant();
}

/// What a field holds that its list says nothing of.
QVariantList emptyValues(const RecordType &type)
{
    QVariantList values;
    for (const FieldInfo &field : type.fields)
        values.append(field.kind == FieldKind::Text || field.kind == FieldKind::Choice || field.kind == FieldKind::File
                          ? QVariant(QStringLiteral(""))
                      : field.kind == FieldKind::Flag ? QVariant(0)
                                                      : QVariant());
    return values;
}

/// Nothing for an empty cell, and for what an office does not have (any more).
QVariant referred(const FieldInfo &field, const QString &code, const SavedIds &saved)
{
    const auto found = saved.constFind({QString::fromLatin1(field.refersTo), code});
    return found == saved.constEnd() ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(*found);
}

QVariant valueOf(const FieldInfo &field, const QString &cell, const SavedIds &saved)
{
    const QString text = cellText(cell);
    switch (field.kind) {
    case FieldKind::Day:
        return orNull(dayFromIso(text));
    case FieldKind::Number:
        return orNull(wholeNumber(text));
    case FieldKind::Decimal:
        return orNull(decimalNumber(text));
    case FieldKind::Flag:
        return yesOrNo(text).value_or(false) ? 1 : 0;
    case FieldKind::Reference:
        return referred(field, text, saved);
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::File:
        break;
    }
    return text;
}

QString textOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(QStringLiteral("No file %1").arg(path));
    return QString::fromUtf8(file.readAll());
}

/// The position of the field each heading stands for.
QList<qsizetype> fieldsOf(const ReferenceList &list, const QStringList &header)
{
    QList<qsizetype> fields;
    for (const QString &heading : header) {
        const qsizetype field = list.type.indexOf(list.renamed.value(heading, heading).toLatin1());
        if (field < 0)
            throw Fault(QStringLiteral("No field for the column %1 of %2")
                            .arg(heading, QString::fromLatin1(list.file)));
        fields.append(field);
    }
    return fields;
}

/// The rows of a list as records, those it refers to being saved already.
QList<QVariantList> recordsOf(const ReferenceList &list, const SavedIds &saved)
{
    const CsvFile file = readCsv(QStringLiteral(":/muster/reference/%1.csv").arg(QLatin1String(list.file)));
    const QList<qsizetype> fields = fieldsOf(list, file.header);
    QList<QVariantList> records;
    for (const CsvRow &row : file.rows) {
        QVariantList values = emptyValues(list.type);
        for (qsizetype i = 0; i < fields.size(); ++i)
            values[fields[i]] = valueOf(list.type.fields[fields[i]], row.cells[i], saved);
        if (const qsizetype layout = list.folder.isEmpty() ? -1 : list.type.indexOf("layout"); layout >= 0)
            values[layout] = textOfFile(QStringLiteral(":/muster/%1/%2.json").arg(list.folder, values[layout].toString()));
        records.append(values);
    }
    return records;
}

void save(const ReferenceList &list, const QVariantList &values, ChangeSet &changes, SavedIds &saved)
{
    const qint64 id = changes.saveValues(list.type, {}, values).id;
    if (const qsizetype code = list.type.indexOf("code"); code >= 0)
        saved.insert({QString::fromLatin1(list.type.table), values[code].toString()}, id);
}

/// Lists that came after the others: an office made before they did has them empty.
const QList<QByteArray> laterLists{"test_kinds", "step_waits", "requirement_sets", "requirements", "curricula", "components", "bands", "certificate_templates", "grant_terms"};

bool isEmpty(const Database &database, const RecordType &type)
{
    return database.rows(QStringLiteral("SELECT id FROM %1 LIMIT 1").arg(QLatin1String(type.table))).isEmpty();
}

/// Requirements belong to the sets, components to the versions of programmes: they are missing only with them.
const RecordType &missingWith(const RecordType &type)
{
    return &type == &recordType<Requirement>() ? recordType<RequirementSet>() : &type == &recordType<Component>() ? recordType<Curriculum>() : type;
}

std::vector<ReferenceList> emptyLists(const Database &database)
{
    std::vector<ReferenceList> lists;
    for (const ReferenceList &list : referenceLists())
        if (laterLists.contains(list.file) && isEmpty(database, missingWith(list.type)))
            lists.push_back(list);
    return lists;
}

SavedIds idsByCode(const Database &database)
{
    SavedIds saved;
    for (const ReferenceList &list : referenceLists())
        if (list.type.indexOf("code") >= 0)
            for (const Row &row : database.rows(QStringLiteral("SELECT id, code FROM %1").arg(QLatin1String(list.type.table))))
                saved.insert({QString::fromLatin1(list.type.table), row[1].toString()}, row[0].toLongLong());
    return saved;
}

/// What shows that a step was done and how long it takes, for the steps of which the office knows none of it.
void fillSteps(const Database &database, ChangeSet &changes, const SavedIds &saved)
{
    QHash<QString, ProcedureStep> known;
    for (const ReferenceList &list : referenceLists())
        if (&list.type == &recordType<ProcedureStep>())
            for (const QVariantList &values : recordsOf(list, saved))
                known.insert(recordOf<ProcedureStep>(values).code, recordOf<ProcedureStep>(values));
    for (ProcedureStep step : select<ProcedureStep>(database, QStringLiteral("ORDER BY id"))) {
        const ProcedureStep &like = known[step.code];
        if (step.daysNeeded || !step.documentTypeId.isNull() || step.decisionKind != DecisionKind::None || like.code.isEmpty())
            continue;
        step.daysNeeded = like.daysNeeded;
        step.documentTypeId = like.documentTypeId;
        step.decisionKind = like.decisionKind;
        changes.save(step);
    }
}

} // namespace

qint64 fillReferenceLists(const Database &database, const Signature &by)
{
    ChangeSet changes(database, QCoreApplication::translate("Exchange", "Reference lists"), by);
    if (!database.rows(QStringLiteral("SELECT id FROM service LIMIT 1")).isEmpty())
        return 0;
    SavedIds saved;
    for (const ReferenceList &list : referenceLists())
        for (const QVariantList &values : recordsOf(list, saved))
            save(list, values, changes, saved);
    return changes.commit();
}

QStringList missingLists(const Database &database)
{
    QStringList nouns;
    for (const ReferenceList &list : emptyLists(database))
        nouns.append(noun(list.type));
    return nouns;
}

qint64 takeMissingLists(const Database &database, const Signature &by)
{
    ChangeSet changes(database, QCoreApplication::translate("Exchange", "Lists that were missing"), by);
    const std::vector<ReferenceList> lists = emptyLists(database);
    SavedIds saved = idsByCode(database);
    if (!lists.empty())
        fillSteps(database, changes, saved);
    for (const ReferenceList &list : lists)
        for (const QVariantList &values : recordsOf(list, saved))
            if (list.type.problems(values).isEmpty())
                save(list, values, changes, saved);
    return changes.commit();
}

} // namespace muster
