// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/person_files.h"

#include "core/base/errors.h"
#include "core/office/own_changes.h"
#include "core/office/record_list.h"
#include "core/people/office_profile.h"
#include "core/storage/history.h"
#include "core/storage/kept_file.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {
namespace {

const QByteArray jpeg("\xff\xd8\xff\xe0 a picture");
const QByteArray pdf("%PDF-1.4\n a paper\n%%EOF\n");

class PersonFiles : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        m_who = saved(database(), person(u"1"_qs, u"Lê Thị Ánh"_qs));
        DocumentType kind;
        kind.code = kind.nameEn = u"Passport"_qs;
        m_paper = saved(database(), Document{.personId = m_who.id, .typeId = saved(database(), kind).id, .number = u"B12"_qs});
    }

    QString newestName() const { return changeSets(database(), 1).first().head.name; }
    qint64 filesKept() const { return database().rows(u"SELECT count(*) FROM kept_file"_qs)[0][0].toLongLong(); }

    Person m_who;
    Document m_paper;
};
ON_EACH_ENGINE(PersonFiles);

TEST_P(PersonFiles, keep_one_photo_replace_it_and_take_each_step_back)
{
    EXPECT_FALSE(portraitOf(database(), m_who.id));
    keepPortrait(database(), m_who.id, jpeg, clerk(1));
    EXPECT_EQ(newestName(), u"Add a photo — Lê Thị Ánh"_qs);
    keepPortrait(database(), m_who.id, jpeg + "2", clerk(2));
    EXPECT_EQ(newestName(), u"Change the photo — Lê Thị Ánh"_qs);
    EXPECT_EQ(keptFile(database(), portraitOf(database(), m_who.id)->file), jpeg + "2");
    takeBackChange(database(), newestChangeSet(database()), clerk(3));
    EXPECT_EQ(keptFile(database(), portraitOf(database(), m_who.id)->file), jpeg);
    removePortrait(database(), m_who.id, clerk(4));
    EXPECT_FALSE(portraitOf(database(), m_who.id));
    takeBackChange(database(), newestChangeSet(database()), clerk(5));
    EXPECT_TRUE(portraitOf(database(), m_who.id));
}

TEST_P(PersonFiles, keep_scans_of_a_paper_the_same_content_once)
{
    keepScans(database(), m_paper.id, {{u"passport.pdf"_qs, pdf}, {u"front.jpg"_qs, jpeg}, {u"again.pdf"_qs, pdf}}, clerk(1));
    EXPECT_EQ(newestName(), u"Add 3 scans — Lê Thị Ánh"_qs);
    const QList<Scan> scans = scansOf(database(), m_paper.id);
    ASSERT_EQ(scans.size(), 3);
    EXPECT_EQ(scans[0].media, ScanMedia::Pdf);
    EXPECT_EQ(scans[1].media, ScanMedia::Jpeg);
    EXPECT_EQ(scans[0].bytes, pdf.size());
    EXPECT_EQ(scans[2].file, scans[0].file);
    EXPECT_EQ(filesKept(), 2);
    removeScan(database(), scans[1], clerk(2));
    EXPECT_EQ(newestName(), u"Remove scan front.jpg — Lê Thị Ánh"_qs);
    EXPECT_EQ(scansOf(database(), m_paper.id).size(), 2);
}

TEST_P(PersonFiles, refuse_all_when_one_is_no_scan_and_change_nothing)
{
    const qint64 before = newestChangeSet(database());
    try {
        keepScans(database(), m_paper.id, {{u"passport.pdf"_qs, pdf}, {u"letter.docx"_qs, "PK"}}, clerk(1));
        FAIL() << "a letter was kept as a scan";
    } catch (const Refused &fault) {
        EXPECT_TRUE(fault.words().contains(u"letter.docx: The file is neither a PDF"_qs)) << fault.words().toStdString();
    }
    EXPECT_EQ(newestChangeSet(database()), before);
    EXPECT_EQ(filesKept(), 0);
}

TEST_P(PersonFiles, hold_to_the_size_the_office_has_set)
{
    EXPECT_EQ(largestScanMb(database()), usualLargestScanMb);
    saved(database(), OfficeProfile{.name = u"Office"_qs, .largestScanMb = 1});
    EXPECT_EQ(largestScanMb(database()), 1);
    EXPECT_THROW(keepScans(database(), m_paper.id, {{u"big.jpg"_qs, jpeg + QByteArray(1024 * 1024, 'x')}}, clerk(1)), Refused);
}

} // namespace
} // namespace muster
