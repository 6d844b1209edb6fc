// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/office_fixture.h"

#include "core/base/csv.h"
#include "core/missions/category.h"
#include "core/missions/mission.h"
#include "core/people/rank.h"
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
        {"document_types", "document_type"}, {"step_waits", "step_wait"}, {"qualification_types", "qualification_type"}};
    EXPECT_EQ(QDir(u":/muster/reference"_qs).entryList({u"*.csv"_qs}).size(), tables.size());
    for (auto list = tables.begin(); list != tables.end(); ++list) {
        const CsvFile file = readCsv(u":/muster/reference/%1.csv"_qs.arg(list.key()));
        EXPECT_EQ(count(database(), list.value()), file.rows.size()) << list.key().toStdString();
        const QSet<QString> known = cellsOf(list.value());
        for (const CsvRow &row : file.rows)
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const QString heading = file.header[i];
                const bool converted = heading == u"counts_in_un" || heading == u"programme" || heading == u"document_type"
                    || list.key() == u"step_waits";
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
}

TEST_P(ReferenceLists, say_what_shows_that_a_step_is_done_and_what_it_waits_for)
{
    EXPECT_EQ(column(u"SELECT t.code FROM procedure_step s JOIN document_type t ON t.id = s.document_type_id WHERE s.code = 'P30'"_qs), QStringList{u"PASSPORT"_qs});
    EXPECT_EQ(column(u"SELECT decision_kind FROM procedure_step WHERE code = 'P62'"_qs), QStringList{u"president"_qs});
    EXPECT_EQ(column(u"SELECT b.code FROM step_wait w JOIN procedure_step s ON s.id = w.step_id JOIN procedure_step b ON b.id = w.waits_for_id"
                     " WHERE s.code = 'P31'"_qs), QStringList{u"P30"_qs});
}

INSTANTIATE_TEST_SUITE_P(Engines, ReferenceLists, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace muster
