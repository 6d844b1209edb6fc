// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/signed_sheets.h"

#include "core/base/errors.h"
#include "core/storage/history.h"
#include "core/storage/kept_file.h"
#include "tests/core/training/taught_course.h"

namespace muster {
namespace {

class SignedSheets : public OnEachEngine {};

const QByteArray pdf("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

TEST_P(SignedSheets, are_kept_by_day_and_removed_again)
{
    const TaughtCourse some = TaughtCourse::in(database());
    const SheetDay day{some.course.id, some.course.startsOn};
    keepSignedSheets(database(), day, {{u"day 1.pdf"_qs, pdf}}, clerk());
    EXPECT_TRUE(changeSets(database(), 1).first().head.name.startsWith(u"Keep the signed attendance sheet of POL-1, "_qs));
    const QList<AttendanceSheet> sheets = signedSheets(database(), day);
    ASSERT_EQ(sheets.size(), 1);
    EXPECT_EQ(sheets[0].fileName, u"day 1.pdf"_qs);
    EXPECT_EQ(keptFile(database(), sheets[0].file), pdf);
    EXPECT_EQ(signedDays(database(), some.course.id), QList<QDate>{some.course.startsOn});
    EXPECT_TRUE(signedSheets(database(), {some.course.id, some.course.endsOn}).isEmpty());
    removeSignedSheet(database(), sheets[0], clerk());
    EXPECT_TRUE(signedDays(database(), some.course.id).isEmpty());
}

TEST_P(SignedSheets, are_files_that_are_what_they_say_of_a_day_of_the_course)
{
    const TaughtCourse some = TaughtCourse::in(database());
    EXPECT_THROW(keepSignedSheets(database(), {some.course.id, some.course.startsOn}, {{u"a.pdf"_qs, pdf}, {u"b.pdf"_qs, "words"}}, clerk()), Refused);
    EXPECT_THROW(keepSignedSheets(database(), {some.course.id, some.course.endsOn.addDays(1)}, {{u"a.pdf"_qs, pdf}}, clerk()), Refused);
    EXPECT_TRUE(signedDays(database(), some.course.id).isEmpty()) << "nothing is kept";
}

ON_EACH_ENGINE(SignedSheets);

} // namespace
} // namespace muster
