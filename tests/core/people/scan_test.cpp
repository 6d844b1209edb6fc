// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/scan.h"

#include "tests/support/print_qt.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

const QByteArray smallPdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

TEST(Scan, is_known_by_its_own_bytes)
{
    EXPECT_EQ(mediaOf(smallPdf), ScanMedia::Pdf);
    EXPECT_EQ(mediaOf("\xff\xd8\xff\xe0 and more"), ScanMedia::Jpeg);
    EXPECT_EQ(mediaOf("\x89PNG\r\n\x1a\n and more"), ScanMedia::Png);
}

TEST(Scan, that_only_begins_like_a_pdf_is_none)
{
    EXPECT_FALSE(mediaOf("%PDF-1.4 and then nothing"));
    EXPECT_FALSE(mediaOf("PK\x03\x04 a sheet called passport.pdf"));
    EXPECT_FALSE(mediaOf(""));
}

TEST(Scan, is_refused_when_empty_too_large_or_of_another_kind)
{
    EXPECT_EQ(scanFault(smallPdf, 1), QString());
    EXPECT_EQ(scanFault("", 1), QString("The file is empty."));
    EXPECT_EQ(scanFault("hello", 1), QString("The file is neither a PDF nor a JPEG or PNG picture, or it is damaged."));
    EXPECT_EQ(scanFault(QByteArray(1024 * 1024 + 1, 'x'), 1),
              QString("The file is 2 MB large; this office keeps scans of up to 1 MB."));
}

} // namespace
} // namespace muster
