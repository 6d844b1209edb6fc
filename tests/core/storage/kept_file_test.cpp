// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kept_file.h"

#include "core/base/errors.h"
#include "tests/support/office_fixture.h"

namespace muster {
namespace {

using KeptFiles = OnEachEngine;
ON_EACH_ENGINE(KeptFiles);

qint64 filesIn(const Database &database)
{
    return database.rows(QStringLiteral("SELECT count(*) FROM kept_file"))[0][0].toLongLong();
}

TEST_P(KeptFiles, come_back_byte_for_byte)
{
    const QByteArray content("\0\xff\x7f\n%PDF-", 9);
    EXPECT_EQ(keptFile(database(), keepFile(database(), content)), content);
    EXPECT_TRUE(keptFileFaults(database()).isEmpty());
}

TEST_P(KeptFiles, are_kept_once_however_often_they_are_given)
{
    const FileDigest first = keepFile(database(), "the same");
    EXPECT_EQ(keepFile(database(), "the same"), first);
    keepFile(database(), "another");
    EXPECT_EQ(filesIn(database()), 2);
}

TEST_P(KeptFiles, that_are_not_there_are_told)
{
    EXPECT_THROW(keptFile(database(), digestOf("never kept")), Missing);
}

TEST_P(KeptFiles, that_were_altered_are_found)
{
    const FileDigest digest = keepFile(database(), "as it was");
    database().change(QStringLiteral("UPDATE kept_file SET content = ? WHERE digest = ?"), {QByteArray("as it waz"), digest.hex});
    EXPECT_EQ(keptFileFaults(database()).size(), 1);
}

} // namespace
} // namespace muster
