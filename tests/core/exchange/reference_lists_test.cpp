// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/office_fixture.h"

#include "core/base/csv.h"
#include "core/missions/category.h"
#include "core/missions/mission.h"
#include "core/missions/requirement_set.h"
#include "core/people/rank.h"
#include "core/pipeline/demand.h"
#include "core/procedures/step_wait.h"
#include "core/storage/history.h"
#include "core/storage/repository.h"
#include "core/training/lesson.h"

namespace muster {
namespace {

class ReferenceLists : public OnEitherEngine {
protected:
    void SetUp() override
    {
        OnEitherEngine::SetUp();
        if (!IsSkipped())
            m_office.emplace(GetParam());
    }

    const Database &database() const { return m_office->database; }
    QStringList column(const QString &sql) const { return muster::column(database(), sql); }

    /// Every cell of the table.
    QSet<QString> cellsOf(const QString &table) const
    {
        QSet<QString> cells;
        for (const RecordType *type : recordTypes())
            if (QLatin1String(type->table) == table)
                for (const Row &row : database().rows(selectSql(*type, {})))
                    for (const QVariant &cell : row)
                        cells.insert(written(cell));
        return cells;
    }

private:
    std::optional<FreshOffice> m_office;
};

TEST_P(ReferenceLists, are_one_change_set)
{
    const QList<ChangeSetEntry> sets = changeSets(database(), 10);
    ASSERT_EQ(sets.size(), 1);
    EXPECT_EQ(sets.first().head.name, u"Reference lists"_qs);
    EXPECT_EQ(sets.first().head.author, u"clerk"_qs);
}

TEST_P(ReferenceLists, are_not_brought_in_twice)
{
    EXPECT_EQ(fillReferenceLists(database(), FreshOffice::by()), 0);
    EXPECT_EQ(changeSets(database(), 10).size(), 1);
}

TEST_P(ReferenceLists, keep_every_row_and_every_cell)
{
    const QHash<QString, QString> tables{
        {"services", "service"},         {"ranks", "rank_title"},          {"missions", "mission"},
        {"categories", "category"},      {"gender_targets", "gender_target"}, {"glossary", "term"},
        {"procedures", "procedure_step"}, {"programmes", "programme"},      {"cptm_lessons", "lesson"},
        {"curricula", "curriculum"}, {"components", "component"}, {"bands", "band"},
        {"document_types", "document_type"}, {"qualification_types", "qualification_type"}, {"certificate_templates", "certificate_template"},
        {"test_kinds", "test_kind"}, {"grant_terms", "grant_term"}, {"step_waits", "step_wait"}, {"requirement_sets", "requirement_set"}, {"requirements", "requirement"}};
    EXPECT_EQ(QDir(u":/muster/reference"_qs).entryList({u"*.csv"_qs}).size(), tables.size());
    for (auto list = tables.begin(); list != tables.end(); ++list) {
        const CsvFile file = readCsv(u":/muster/reference/%1.csv"_qs.arg(list.key()));
        EXPECT_EQ(count(database(), list.value()), file.rows.size()) << list.key().toStdString();
        const QSet<QString> known = cellsOf(list.value());
        for (const CsvRow &row : file.rows)
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const QString heading = file.header[i];
                const bool converted = heading == u"counts_in_un" || heading == u"programme" || heading == u"curriculum" || heading == u"document_type"
                    || list.key() == u"step_waits" || heading.endsWith(u"_id");
                bool isNumber = false;
                const QString number = QString::number(row.cells[i].toDouble(&isNumber));
                EXPECT_TRUE(converted || known.contains(row.cells[i].trimmed()) || (isNumber && known.contains(number)))
                    << list.key().toStdString() << ' ' << row.number << ' ' << row.cells[i].toStdString();
            }
    }
}

TEST_P(ReferenceLists, count_peacekeeping_missions_in_UN_figures_and_headquarters_and_EU_missions_not)
{
    const QString sql = u"SELECT code FROM mission WHERE counts_in_un = 0 ORDER BY code"_qs;
    EXPECT_EQ(column(sql), (QStringList{u"EUTM RCA"_qs, u"UNHQ"_qs, u"UNLOPS"_qs}));
}

TEST_P(ReferenceLists, grant_every_qualification_but_a_secondment_on_a_programme)
{
    EXPECT_EQ(column(u"SELECT code FROM qualification_type WHERE id NOT IN (SELECT type_id FROM grant_term WHERE programme_id IS NOT NULL)"_qs),
              QStringList{u"HQ"_qs});
}

TEST_P(ReferenceLists, give_staff_officers_a_group_of_their_own)
{
    const auto found = select<Category>(database(), u"WHERE code = ?"_qs, {u"SO"_qs});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().unGroup, UnGroup::StaffOfficer);
    EXPECT_EQ(found.first().form, Form::Individual);
}

TEST_P(ReferenceLists, leave_no_category_without_group_and_form)
{
    EXPECT_EQ(column(u"SELECT code FROM category WHERE un_group = '' OR form = ''"_qs), QStringList());
}

TEST_P(ReferenceLists, hang_the_lessons_on_the_2017_edition)
{
    const QString sql = u"SELECT DISTINCT p.code FROM lesson l JOIN programme p ON p.id = l.programme_id"_qs;
    EXPECT_EQ(column(sql), QStringList{u"CPTM-2017"_qs});
    EXPECT_EQ(column(u"SELECT DISTINCT c.code FROM lesson l LEFT JOIN curriculum c ON c.id = l.curriculum_id"_qs), QStringList{u"CPTM-2017/1"_qs});
}

TEST_P(ReferenceLists, say_of_every_version_what_passing_takes_and_what_is_marked)
{
    EXPECT_EQ(column(u"SELECT code FROM curriculum WHERE programme_id IS NULL OR least_attendance IS NULL OR least_mark IS NULL"_qs), QStringList());
    EXPECT_EQ(column(u"SELECT k.code FROM curriculum k JOIN component c ON c.curriculum_id = k.id GROUP BY k.code HAVING sum(c.weight) <> 100"_qs), QStringList());
    EXPECT_EQ(column(u"SELECT code FROM curriculum WHERE id NOT IN (SELECT curriculum_id FROM component)"_qs), QStringList());
    EXPECT_EQ(column(u"SELECT code FROM curriculum WHERE CAST(valid_from AS TEXT) = '2017-05-02'"_qs), QStringList{u"CPTM-2017/1"_qs});
}

TEST_P(ReferenceLists, say_what_shows_that_a_step_is_done_and_what_it_waits_for)
{
    EXPECT_EQ(column(u"SELECT t.code FROM procedure_step s JOIN document_type t ON t.id = s.document_type_id WHERE s.code = 'P30'"_qs), QStringList{u"PASSPORT"_qs});
    EXPECT_EQ(column(u"SELECT decision_kind FROM procedure_step WHERE code = 'P62'"_qs), QStringList{u"president"_qs});
    EXPECT_EQ(column(u"SELECT b.code FROM step_wait w JOIN procedure_step s ON s.id = w.step_id JOIN procedure_step b ON b.id = w.waits_for_id"
                     " WHERE s.code = 'P31'"_qs), QStringList{u"P30"_qs});
}

TEST_P(ReferenceLists, leave_no_reference_empty_that_they_name)
{
    const CsvFile file = readCsv(u":/muster/reference/requirements.csv"_qs);
    for (qsizetype i = 0; i < file.header.size(); ++i) {
        if (!file.header[i].endsWith(u"_id"))
            continue;
        const auto named = std::count_if(file.rows.begin(), file.rows.end(), [i](const CsvRow &row) { return !row.cells[i].isEmpty(); });
        const QString sql = u"SELECT count(*) FROM requirement WHERE %1 IS NOT NULL"_qs.arg(file.header[i]);
        EXPECT_EQ(column(sql).first().toLongLong(), named) << file.header[i].toStdString();
    }
}

TEST_P(ReferenceLists, say_of_every_requirement_what_its_kind_asks)
{
    for (const Requirement &row : select<Requirement>(database())) {
        const bool whole = std::visit([](const auto &demand) {
            using Asked = std::decay_t<decltype(demand)>;
            if constexpr (std::is_same_v<Asked, PaperLasts> || std::is_same_v<Asked, PaperHeldFor> || std::is_same_v<Asked, HoldsQualification>)
                return !demand.type.isNull();
            else if constexpr (std::is_same_v<Asked, ProgrammePassed>)
                return !demand.programme.isNull() || !demand.kind.isEmpty();
            else if constexpr (std::is_same_v<Asked, TestPassed>)
                return !demand.kind.isNull();
            else if constexpr (std::is_same_v<Asked, DecisionRecorded>)
                return demand.kind != DecisionKind::None;
            else
                return true;
        }, demandOf(row));
        EXPECT_TRUE(whole) << row.key.toStdString();
        EXPECT_FALSE(row.note.isEmpty()) << "where it is from: " << row.key.toStdString();
    }
}

TEST_P(ReferenceLists, let_no_step_wait_for_itself_in_a_circle)
{
    QMultiHash<qint64, qint64> waits;
    for (const StepWait &wait : select<StepWait>(database()))
        waits.insert(wait.stepId.value, wait.waitsForId.value);
    for (qint64 step : waits.uniqueKeys()) {
        QSet<qint64> before;
        QList<qint64> open = waits.values(step);
        while (!open.isEmpty()) {
            const qint64 next = open.takeLast();
            if (before.contains(next))
                continue;
            before.insert(next);
            open += waits.values(next);
        }
        EXPECT_FALSE(before.contains(step));
    }
}

/// An office as an older program made it: without what came later.
class OlderOffice : public ReferenceLists {
protected:
    void SetUp() override
    {
        ReferenceLists::SetUp();
        if (IsSkipped())
            return;
        for (const char *table : {"requirement", "requirement_set", "step_wait", "test_kind", "component", "band"})
            database().change(u"DELETE FROM %1"_qs.arg(QLatin1String(table)));
        database().change(u"UPDATE lesson SET curriculum_id = NULL"_qs);
        database().change(u"DELETE FROM curriculum"_qs);
        database().change(u"UPDATE procedure_step SET document_type_id = NULL, decision_kind = '', days_needed = NULL"_qs);
    }
};

TEST_P(OlderOffice, takes_the_lists_that_are_missing_as_one_change_set)
{
    EXPECT_EQ(missingLists(database()).size(), 7);
    EXPECT_NE(takeMissingLists(database(), FreshOffice::by()), 0);
    EXPECT_EQ(changeSets(database(), 10).size(), 2);
    EXPECT_GT(count(database(), u"requirement"_qs), 150);
    EXPECT_EQ(count(database(), u"requirement_set"_qs), 14);
    EXPECT_GT(count(database(), u"curriculum"_qs), 10);
    EXPECT_EQ(column(u"SELECT id FROM component WHERE curriculum_id IS NULL"_qs), QStringList());
    EXPECT_EQ(column(u"SELECT days_needed FROM procedure_step WHERE code = 'P21'"_qs), QStringList{u"5"_qs});
    EXPECT_TRUE(missingLists(database()).isEmpty());
    EXPECT_EQ(takeMissingLists(database(), FreshOffice::by()), 0) << "nothing is missing any more";
}

TEST_P(OlderOffice, keeps_what_it_has)
{
    RequirementSet own{.code = u"OWN"_qs, .name = u"Own"_qs, .categoryId = select<Category>(database()).first().id};
    ChangeSet changes(database(), u"Own set"_qs, FreshOffice::by());
    changes.save(own);
    changes.commit();
    EXPECT_EQ(missingLists(database()).size(), 5);
    takeMissingLists(database(), FreshOffice::by());
    EXPECT_EQ(count(database(), u"requirement_set"_qs), 1);
    EXPECT_EQ(count(database(), u"requirement"_qs), 0);
}

TEST_P(OlderOffice, leaves_out_rows_that_speak_of_what_it_does_not_have)
{
    database().change(u"DELETE FROM category WHERE code = 'EUTM'"_qs);
    takeMissingLists(database(), FreshOffice::by());
    EXPECT_EQ(count(database(), u"requirement_set"_qs), 13);
    EXPECT_EQ(column(u"SELECT id FROM requirement WHERE set_id IS NULL"_qs), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Engines, OlderOffice, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);
INSTANTIATE_TEST_SUITE_P(Engines, ReferenceLists, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace muster
