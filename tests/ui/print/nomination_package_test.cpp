// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/nomination_package.h"

#include "core/office/person_files.h"
#include "core/storage/repository.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

namespace muster {
namespace {

const QDate today(2025, 8, 1);
const QByteArray scanned = "%PDF-1.4\n" + QByteArray(50000, 'x') + "\n%%EOF\n";

class NominationPackageTest : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        mission_ = saved(database(), mission("UNMISS")).id;
        category_ = saved(database(), category("UNMO")).id;
        const CampaignId call = saved(database(), Campaign{.code = "2026/UNMISS", .title = "Observers"}).id;
        opening = saved(database(), Opening{.campaignId = call, .missionId = mission_, .categoryId = category_}).id;
        passport = saved(database(), DocumentType{.code = "PASSPORT", .nameEn = "Passport"}).id;
        nominee("01", "Nguyễn Thị Ánh");
        nominee("02", "Đào/Văn: Bé");
    }

    void nominee(const QString &serviceNo, const QString &name)
    {
        const PersonId who = saved(database(), person(serviceNo, name)).id;
        saved(database(), Candidacy{.personId = who, .missionId = mission_, .categoryId = category_, .openingId = opening, .stage = Stage::Selection});
        const DocumentId paper = saved(database(), Document{.personId = who, .typeId = passport, .number = "C" + serviceNo}).id;
        keepScans(database(), paper, {{"scan.pdf", scanned + serviceNo.toUtf8()}}, clerk());
    }

    NominationPackage package() const
    {
        return {address(), nominationOf(database(), {.openingId = opening}, today), u"Văn phòng mẫu"_qs, {}, {u"Trần Thị Văn Thư"_qs, clerk().at}};
    }
    QString target() const { return place.filePath(nominationFolderName(package().nomination)); }
    QStringList left() const { return QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    QStringList files() const
    {
        QStringList found;
        for (QDirIterator it(target(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            found.append(QDir(target()).relativeFilePath(it.next()));
        found.sort();
        return found;
    }

    QTemporaryDir place;
    MissionId mission_;
    CategoryId category_;
    OpeningId opening;
    DocumentTypeId passport;
};

TEST_P(NominationPackageTest, is_one_folder_in_the_order_the_un_asks)
{
    QList<qint64> told;
    EXPECT_EQ(writeNominationPackage(package(), target(), [&told](qint64 done) { told.append(done); return true; }), 2);
    EXPECT_EQ(left(), QStringList{"Nomination 2026-UNMISS of 01-08-2025"});
    EXPECT_EQ(files(), (QStringList{"00 cover sheet.pdf", "01 nominations.pdf", "01 nominations.xlsx", "candidate 01 Nguyễn Thị Ánh/1 personal form.pdf",
                                    "candidate 01 Nguyễn Thị Ánh/2 passport C01.pdf", "candidate 02 Đào-Văn- Bé/1 personal form.pdf",
                                    "candidate 02 Đào-Văn- Bé/2 passport C02.pdf"}));
    QFile copy(target() + "/candidate 01 Nguyễn Thị Ánh/2 passport C01.pdf");
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), scanned + "01") << "the scan as it was brought in";
    EXPECT_EQ(told.last(), 2);
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
}

TEST_P(NominationPackageTest, stopped_at_any_moment_leaves_nothing_behind)
{
    int moments = 0;
    writeNominationPackage(package(), target(), [&moments](qint64) { return ++moments, true; });
    QDir(target()).removeRecursively();
    for (int stop = 0; stop < moments; ++stop) {
        int moment = 0;
        EXPECT_FALSE(writeNominationPackage(package(), target(), [&](qint64) { return moment++ != stop; })) << stop;
        EXPECT_TRUE(left().isEmpty()) << stop;
    }
}

TEST_P(NominationPackageTest, without_room_on_the_disk_is_refused_in_words_and_leaves_nothing_behind)
{
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const NominationPackage all = package();
    for (const rlim_t room : {0, 1000, 5000, 20000, 40000, 50010}) {
        const rlimit small{room, before.rlim_max};
        QString words;
        setrlimit(RLIMIT_FSIZE, &small);
        try {
            writeNominationPackage(all, target(), [](qint64) { return true; });
        } catch (const Fault &fault) {
            words = fault.words();
        }
        setrlimit(RLIMIT_FSIZE, &before);
        EXPECT_FALSE(words.isEmpty()) << room;
        EXPECT_TRUE(left().isEmpty()) << room;
    }
    std::signal(SIGXFSZ, handler);
}

TEST_P(NominationPackageTest, does_not_touch_a_folder_that_is_there)
{
    QDir().mkpath(target());
    QFile own(target() + "/own.txt");
    ASSERT_TRUE(own.open(QIODevice::WriteOnly));
    EXPECT_THROW(writeNominationPackage(package(), target(), [](qint64) { return true; }), Fault);
    EXPECT_EQ(files(), QStringList{"own.txt"});
    EXPECT_EQ(left().size(), 1);
    EXPECT_THROW(writeNominationPackage(package(), place.filePath("no/such/place"), [](qint64) { return true; }), Fault);
}

ON_EACH_ENGINE(NominationPackageTest);

} // namespace
} // namespace muster
