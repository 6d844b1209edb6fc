// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office_test.h"

#include <QFile>
#include <QTemporaryDir>

using testing::ElementsAre;
using testing::HasSubstr;

namespace muster {

namespace {

/// A folder of office files, written line by line.
class ImportFolder {
public:
    explicit ImportFolder(const QStringList &people)
    {
        write("personnel.csv",
              QStringList("service_no,full_name,passport_name,sex,date_of_birth,nationality,service,rank,"
                          "organisation,languages,passport_no,passport_expires_on") +
                  people);
    }

    void write(const QString &name, const QStringList &lines) const
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u'\n').toUtf8() + '\n');
    }
    void writeTours(const QStringList &tours) const
    {
        write("tours.csv",
              QStringList(
                  "service_no,mission,category,unit,rotation,post_title,arrived_on,planned_end_on,ended_on,"
                  "end_reason,decision_no,extended_reason,note") +
                  tours);
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

constexpr auto nobody = "day,mission,sex,strength\n";
constexpr auto anh = "A-001,Đỗ Thị Ánh,DO Thi Anh,F,1990-05-01,VNM,VPA,Captain,General Staff,en:B2,,";
constexpr auto someone = "A-002,Nguyễn An,NGUYEN An,,1988-01-31,VNM,VPA,Major,General Staff,,,";

QString newOffice(Engine engine)
{
    const QString address = newAddress(engine);
    EXPECT_EQ(musterctl({"create", address}).exitCode, 0);
    return address;
}

QString history(const QString &office)
{
    return musterctlCsv({"history", office}).out;
}

QString strength(const QString &office, const QStringList &options = {})
{
    return musterctlCsv(QStringList{"strength", office, "--on", "2025-07-31", "--by", "mission,sex"} +
                        options)
        .out;
}

QString names(const QString &office, const QStringList &options = {})
{
    return musterctlCsv(QStringList{"strength", office, "--on", "2025-07-31", "--un", "--names"} + options)
        .out;
}

/// A moment of UTC as clocks seven hours ahead show it, without saying so.
QString inHanoi(const QString &moment)
{
    return QDateTime::fromString(moment, Qt::ISODateWithMs)
        .addSecs(7 * 3600)
        .toString("yyyy-MM-ddThh:mm:ss.zzz");
}

QString strengthInHanoi(const QString &office, const QString &recordedBy)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("TZ", "ICT-7");
    return musterctl({"strength", office, "--on", "2025-07-31", "--by", "mission,sex", "--format", "csv",
                      "--recorded-by", recordedBy},
                     environment)
        .out;
}

} // namespace

TEST_P(OfficeInUse, starts_with_the_reference_lists_and_nobody)
{
    const QString office = newOffice(GetParam());
    EXPECT_EQ(strength(office), nobody);
    EXPECT_THAT(musterctlCsv({"history", office}).column("name"), testing::Contains("Reference lists"));
    EXPECT_EQ(musterctl({"check", office}).exitCode, 0);
}

TEST_P(OfficeInUse, is_not_made_where_something_is_already)
{
    const QString office = newOffice(GetParam());
    const QString before = history(office);
    const ProgramRun run = musterctl({"create", office, "--sample"});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("already"));
    EXPECT_EQ(history(office), before);
}

TEST_P(OfficeInUse, takes_a_folder_in_and_counts_an_unknown_sex_apart)
{
    const QString office = newOffice(GetParam());
    const ImportFolder folder({anh, someone});
    folder.writeTours({"A-001,UNMISS,UNMO,,,Observer,2025-01-10,2026-01-09,,,,,",
                       "A-002,UNMISS,SO,,,Clerk,2025-01-10,2026-01-09,,,,,"});
    const ProgramRun run = musterctlCsv({"import", office, folder.path(), "--author", "Trần Văn Bình"});
    ASSERT_EQ(run.exitCode, 0) << testing::PrintToString(run);
    EXPECT_THAT(run.column("file"), ElementsAre("personnel.csv", "tours.csv"));
    EXPECT_THAT(run.column("rows"), ElementsAre("2", "2"));
    EXPECT_EQ(strength(office),
              "day,mission,sex,strength\n2025-07-31,UNMISS,female,1\n2025-07-31,UNMISS,unknown,1\n");
    EXPECT_EQ(musterctlCsv({"history", office, "--limit", "1"}).column("author"),
              QStringList("Trần Văn Bình"));
}

TEST_P(OfficeInUse, refuses_a_folder_with_faults_by_file_row_and_column)
{
    const QString office = newOffice(GetParam());
    const QString before = history(office);
    const ImportFolder folder({anh, someone});
    folder.writeTours(
        {"A-001,UNMISS,UNMO,,,Observer,2025-01-10,2026-01-09,,,,,", "A-002,ABC,SO,,,Clerk,2025-02-30,,,,,,"});
    const ProgramRun run = musterctl({"import", office, folder.path()});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.out, "");
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("tours.csv, row 3, column mission: "));
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("tours.csv, row 3, column arrived_on: "));
    EXPECT_EQ(history(office), before);
    EXPECT_EQ(strength(office), nobody);
}

TEST_P(OfficeInUse, adds_what_it_does_not_know_only_when_asked_and_lists_it)
{
    const QString office = newOffice(GetParam());
    const ImportFolder folder({anh});
    folder.writeTours({"A-001,UNXYZ,UNMO,,,Observer,2025-01-10,2026-01-09,,,,,"});
    EXPECT_EQ(musterctl({"import", office, folder.path()}).exitCode, 1);
    const ProgramRun run = musterctl({"import", office, folder.path(), "--add-missing"});
    EXPECT_EQ(run.exitCode, 0) << testing::PrintToString(run);
    EXPECT_THAT(run.out.toStdString(), HasSubstr("Added: mission UNXYZ"));
    EXPECT_EQ(strength(office), "day,mission,sex,strength\n2025-07-31,UNXYZ,female,1\n");
}

TEST_P(OfficeInUse, refuses_a_folder_that_is_not_there)
{
    const ProgramRun run = musterctl({"import", newOffice(GetParam()), "/nowhere/at all"});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("/nowhere/at all"));
}

TEST_P(OfficeInUse, lists_the_newest_change_sets_first)
{
    const QString office = sampleOffice(GetParam());
    const ProgramRun all = musterctlCsv({"history", office});
    EXPECT_EQ(all.csv().header.join(u','), "change_set,at,author,name,records,taken_back_by");
    EXPECT_THAT(all.column("change_set"), ElementsAre("3", "2", "1"));
    EXPECT_THAT(all.column("author"), testing::Each("Lê Thị Mẫu"));
    for (const QString &at : all.column("at"))
        EXPECT_THAT(at.toStdString(),
                    testing::MatchesRegex("2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{3}Z"));
    EXPECT_THAT(musterctlCsv({"history", office, "--limit", "2"}).column("change_set"),
                ElementsAre("3", "2"));
}

TEST_P(OfficeInUse, takes_an_import_back_as_a_whole_and_remembers_it)
{
    const QString office = newOffice(GetParam());
    const ImportFolder folder({anh});
    folder.writeTours({"A-001,UNMISS,UNMO,,,Observer,2025-01-10,2026-01-09,,,,,"});
    ASSERT_EQ(musterctl({"import", office, folder.path()}).exitCode, 0);
    const QString before = strength(office);
    const QString imported = musterctlCsv({"history", office}).column("change_set").first();
    const ProgramRun run = musterctl({"undo", office, imported});
    EXPECT_EQ(run.exitCode, 0) << testing::PrintToString(run);
    EXPECT_EQ(run.out, "Change set 3 was taken back, as change set 4.\n");
    EXPECT_EQ(strength(office), nobody);
    EXPECT_THAT(musterctlCsv({"history", office}).column("taken_back_by"), ElementsAre("", "4", "", ""));
    EXPECT_EQ(musterctl({"undo", office, "4"}).exitCode, 0);
    EXPECT_EQ(strength(office), before);
    EXPECT_EQ(musterctl({"check", office}).exitCode, 0);
}

TEST_P(OfficeInUse, does_not_take_back_what_later_records_rest_on)
{
    const QString office = sampleOffice(GetParam());
    const QString before = history(office);
    const ProgramRun run = musterctl({"undo", office, "1"});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("“Reference lists” cannot be taken back"));
    EXPECT_EQ(musterctl({"undo", office, "77"}).errors, "There is no change set 77.\n");
    EXPECT_EQ(musterctl({"undo", office, "77"}).exitCode, 1);
    EXPECT_EQ(history(office), before);
}

TEST_P(OfficeInUse, shows_strength_as_it_had_been_recorded_by_a_moment)
{
    const QString office = copyOfSample(GetParam());
    const QString now = strength(office);
    const QString namesNow = names(office);
    const QString imported = musterctlCsv({"history", office}).column("at").value(1);
    ASSERT_EQ(musterctl({"undo", office, "2"}).exitCode, 0);
    EXPECT_EQ(strength(office), nobody);
    EXPECT_EQ(strength(office, {"--recorded-by", imported}), now);
    EXPECT_EQ(names(office, {"--recorded-by", imported}), namesNow);
    EXPECT_EQ(strength(office, {"--recorded-by", QString(imported).replace('T', ' ')}), now);
    EXPECT_EQ(strengthInHanoi(office, inHanoi(imported)), now);
    EXPECT_EQ(strength(office, {"--recorded-by", "2001-01-01T00:00:00+07:00"}), nobody);
    EXPECT_EQ(strength(office, {"--recorded-by", "2199-12-31"}), nobody);
    EXPECT_EQ(strength(office), nobody);
}

TEST_P(OfficeInUse, says_plainly_that_it_is_sound)
{
    const ProgramRun run = musterctl({"check", sampleOffice(GetParam())});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.errors, "");
    EXPECT_THAT(run.out.toStdString(), HasSubstr("The office is sound: "));
}

TEST_P(OfficeInUse, names_what_was_changed_behind_its_back)
{
    const QString office = copyOfSample(GetParam());
    tamper(office, "UPDATE tour SET ended_on = '2025-07-31' WHERE ended_on IS NULL AND person_id = (SELECT "
                   "max(person_id) FROM tour WHERE ended_on IS NULL)");
    tamper(office, "UPDATE change_set SET author = 'somebody else' WHERE id = 2");
    const ProgramRun run = musterctl({"check", office});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.out, "");
    EXPECT_THAT(run.errors.toStdString(), HasSubstr("change set 2"));
    EXPECT_GE(run.errors.count(u'\n'), 2);
}

TEST_P(OfficeInUse, is_not_touched_by_a_program_older_than_it)
{
    const QString office = newOffice(GetParam());
    tamper(office, "INSERT INTO migration (number, name, min_compatible, program, applied_at) VALUES (999, "
                   "'0999_later', 999, '9.8.7', 0)");
    for (const QStringList &asked :
         {QStringList{"check", office}, {"strength", office, "--on", "2025-07-31"}, {"undo", office, "1"}}) {
        const ProgramRun run = musterctl(asked);
        EXPECT_EQ(run.exitCode, 1);
        EXPECT_THAT(run.errors.toStdString(), HasSubstr("made by a newer Muster (9.8.7, step 0999_later)"));
    }
}

TEST_P(OfficeInUse, is_asked_for_a_course_it_has)
{
    const ProgramRun run = musterctl({"outcomes", sampleOffice(GetParam()), "--course", "POL-1821"});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.errors, "There is no course «POL-1821».\n");
}

} // namespace muster
