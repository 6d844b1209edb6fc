// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participant_sheet.h"

#include "core/base/text.h"
#include "core/exchange/loose_csv.h"
#include "core/exchange/ods_tab.h"
#include "core/exchange/sheet_in.h"
#include "core/storage/history.h"
#include "tests/core/training/course_office.h"

#include <QTemporaryDir>

namespace muster {
namespace {

QString testSheet(const char *name)
{
    return QStringLiteral(MUSTER_TEST_DATA "/sheets/") + QLatin1String(name);
}

TEST(LooseCsv, parts_by_the_sign_that_most_of_it_is_parted_by)
{
    EXPECT_EQ(looseCsvRows(u"Title\r\n\r\na;b\n\"c;\"\"d\"\"\";e, f\n"_qs), (QList<QStringList>{{u"Title"_qs}, {u""_qs}, {u"a"_qs, u"b"_qs}, {u"c;\"d\""_qs, u"e, f"_qs}}));
    EXPECT_EQ(looseCsvRows(u"00123\tAn"_qs), (QList<QStringList>{{u"00123"_qs, u"An"_qs}}));
    EXPECT_TRUE(looseCsvRows({}).isEmpty());
}

TEST(LooseCsv, reads_the_Vietnamese_code_page)
{
    EXPECT_EQ(decodedText("\xD0\xF4 Th\xE2\xF2" "m"), nfc(u"Đô Thậm"_qs));
    EXPECT_EQ(decodedText("\xEF\xBB\xBF" "Đô"), u"Đô"_qs);
    EXPECT_EQ(folded(readSheet(testSheet("danh_sach_tap_huan_1258.csv")).value(2).value(1)), u"ho va ten"_qs);
}

TEST(OdsTab, repeats_cells_and_rows_but_not_empty_ones_at_the_end)
{
    const QByteArray content = R"(<o:document-content xmlns:o="o" xmlns:table="t" xmlns:text="x"><o:body><o:spreadsheet>
<table:table><table:table-column/><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>
<table:table-cell o:value-type="string"><text:p>A<text:s text:c="2"/><text:span>B</text:span></text:p></table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row>
<table:table-row><table:table-cell o:value-type="date" o:date-value="2025-08-01T00:00:00"><text:p>1/8/25</text:p></table:table-cell>
<table:table-cell o:value-type="float" o:value="12"><text:p>12,00</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row></table:table>
<table:table><table:table-row><table:table-cell o:value-type="string"><text:p>other tab</text:p></table:table-cell></table:table-row></table:table>
</o:spreadsheet></o:body></o:document-content>)";
    EXPECT_EQ(readOdsTab(content), (QList<QStringList>{{u""_qs, u""_qs, u"A  B"_qs}, {u""_qs, u""_qs, u"A  B"_qs}, {u"2025-08-01"_qs, u"12"_qs}}));
}

class ParticipantSheets : public CourseOffice {
protected:
    QString written(const QString &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("list.csv"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }

    ParticipantSheet read(const QString &text, Strangers strangers = Strangers::Refused) { return readParticipants(database(), written(text), strangers); }

    static QStringList lines(const Problems &problems)
    {
        QStringList lines;
        for (const Problem &one : problems)
            lines << line(one);
        return lines;
    }

private:
    QTemporaryDir m_folder;
};

ON_EACH_ENGINE(ParticipantSheets);

TEST_P(ParticipantSheets, find_people_by_number_or_by_name_and_birth_date)
{
    const PersonId first = saved(database(), Person{.serviceNo = u"00123"_qs, .fullName = u"Trần Văn An"_qs}).id;
    const PersonId second = saved(database(), Person{.serviceNo = u"7"_qs, .fullName = u"Lê Thị Đào"_qs, .bornOn = QDate(1990, 2, 1)}).id;
    saved(database(), Person{.serviceNo = u"8"_qs, .fullName = u"Lê Thị Đào"_qs, .bornOn = QDate(1991, 2, 1)});
    const ParticipantSheet sheet = read(u"DANH SÁCH\n\nTT;Số hiệu;Họ và tên;Ngày sinh\n1;00123;;\n;;;\n2;;lê thị  đào;1/2/1990\nTổng cộng 2;;;\n"_qs);
    EXPECT_EQ(lines(sheet.problems), QStringList());
    ASSERT_EQ(sheet.people.size(), 2);
    EXPECT_EQ(sheet.people[0].person, first);
    EXPECT_EQ(sheet.people[1].person, second);
    EXPECT_EQ(sheet.people[1].row, 6) << "every line counts";
}

TEST_P(ParticipantSheets, tell_what_is_wrong_at_the_cell_and_then_nobody_is_taken)
{
    saved(database(), Person{.serviceNo = u"1"_qs, .fullName = u"Trần Văn An"_qs});
    const ParticipantSheet sheet = read(u"Service no,Full name,Date of birth,Sex\n1,Trần Văn Bình,,\n1,,,\n9,,,\n1,,31/02/1990,\n,Lê A,1/1/1990,x\n,,2/2/1990,\n,Trần Văn An,,\n1,,,\n"_qs);
    EXPECT_EQ(lines(sheet.problems),
              QStringList({u"list.csv, row 2, column Full name: the number 1 belongs to Trần Văn An"_qs,
                           u"list.csv, row 4, column Service no: nobody in the office has the service number 9"_qs,
                           u"list.csv, row 5, column Date of birth: «31/02/1990» is not a day; days are written day/month/year"_qs,
                           u"list.csv, row 6, column Sex: «x» is neither male nor female"_qs,
                           u"list.csv, row 7, column Service no: neither a service number nor a name stands here"_qs,
                           u"list.csv, row 8, column Date of birth: somebody called Trần Văn An is in the office; the date of birth tells whether it is the same"_qs,
                           u"list.csv, row 9, column Service no: this person stands in row 3 already"_qs}));
    const auto before = changeSets(database(), 100).size();
    EXPECT_FALSE(enrolFromSheet(database(), {course.id, sheet}, clerk()).isDone());
    EXPECT_EQ(changeSets(database(), 100).size(), before);
    EXPECT_EQ(read(u"Nothing here\n"_qs).problems.size(), 1);
    EXPECT_EQ(read(u"Service no\n"_qs).problems.size(), 1) << "nobody stands below";
}

TEST_P(ParticipantSheets, enter_foreign_officers_on_the_way)
{
    const PersonId known = saved(database(), Person{.serviceNo = u"1"_qs, .fullName = u"Trần Văn An"_qs}).id;
    const QString text = u"Service no\tName\tSex\tUnit\tNationality\n1\t\t\t\t\n\tJane Roe\tF\tCanadian Army\tcan\n\tJohn Poe\tM\tCanadian Army\tCAN\n"_qs;
    EXPECT_EQ(read(text).problems.size(), 2) << "only when that is chosen";
    const ParticipantSheet sheet = read(text, Strangers::Entered);
    ASSERT_EQ(lines(sheet.problems), QStringList());
    EXPECT_EQ(sheet.newcomers(), 2);
    const SheetEnrolled done = enrolFromSheet(database(), {course.id, sheet, ParticipantState::Confirmed}, clerk());
    ASSERT_TRUE(done.isDone());
    const QList<RosterRow> rows = roster(database(), course.id);
    ASSERT_EQ(rows.size(), 3);
    const auto jane = std::find_if(rows.begin(), rows.end(), [](const RosterRow &row) { return row.fullName == u"Jane Roe"_qs; });
    ASSERT_NE(jane, rows.end());
    EXPECT_EQ((QStringList{jane->serviceNo, jane->sex, jane->organisation, jane->nationality}), QStringList({u"CPTM-2025-01/1"_qs, u"female"_qs, u"Canadian Army"_qs, u"CAN"_qs}));
    EXPECT_EQ(select<Organisation>(database(), u"WHERE name = 'Canadian Army'"_qs).size(), 1);
    EXPECT_EQ(changeSets(database(), 1).first().head.name, u"Enrol 3 person(s) on CPTM-2025-01 from list.csv"_qs);
    EXPECT_EQ(enrolFromSheet(database(), {course.id, read(u"Service no\n1\n"_qs)}, clerk()).problems.value(0).place.row, 2) << known.value;
    EXPECT_EQ(read(u"Service no\tName\tNationality\n\tJim Doe\tCanada\n"_qs, Strangers::Entered).problems.value(0).place.column, u"Nationality"_qs);
}

TEST_P(ParticipantSheets, of_clerks_are_read_as_they_send_them)
{
    const QList<std::pair<const char *, QList<int>>> sheets{
        {"can_bo_cong_an_2026.csv", {12, 17, 50, 102, 105}}, {"danh_sach_tap_huan_1258.csv", {17, 26, 45}}, {"hoc_vien_quan_doi_dot1.xlsx", {21, 30, 57, 65, 67}}};
    for (const auto &[name, wrong] : sheets) {
        const ParticipantSheet sheet = readParticipants(database(), testSheet(name), Strangers::Entered);
        QList<int> rows;
        for (const Problem &one : sheet.problems)
            rows.append(one.place.row);
        EXPECT_EQ(rows, wrong) << name;
        EXPECT_GT(sheet.people.size(), 40) << name;
        EXPECT_FALSE(sheet.people.last().newcomer.fullName.startsWith(u"Tổng"_qs)) << name;
    }
}

} // namespace
} // namespace muster
