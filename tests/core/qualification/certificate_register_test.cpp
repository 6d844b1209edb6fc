// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/certificate_register.h"

#include "core/base/errors.h"
#include "core/qualification/register_list.h"
#include "tests/core/training/results_fixture.h"
#include "tests/support/issuing_office.h"

namespace muster {
namespace {

class Register : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        some = IssuingOffice::in(database(), 3);
        issued = some.issue(database()).certificates;
    }

    CertificateId first() const { return issued[0]; }
    void print(int copy, CertificateId which = {}) { logPrint(database(), {which.isNull() ? first() : which, copy, {}}, today, clerk(2)); }
    void spoil() { spoilBlank(database(), {.certificate = first(), .day = today, .blank = u"A-17"_qs, .reason = u"Torn"_qs}, clerk(3)); }
    void revoke(CertificateId which) { revokeCertificates(database(), {{which}, today, u"Result corrected"_qs, u"Lê Minh Quân"_qs}, clerk(4)); }
    QStringList outline(const RegisterFilter &filter, RegisterOrder order = {}) const
    {
        QStringList numbers;
        for (const RegisterRow &row : registerRows(database(), registerOutline(database(), filter, order)))
            numbers.append(row.number.right(4));
        return numbers;
    }

    static inline const QDate today{2025, 8, 1};
    IssuingOffice some;
    QList<CertificateId> issued;
};
ON_EACH_ENGINE(Register);

TEST_P(Register, prints_the_original_first_and_then_duplicates)
{
    EXPECT_EQ(copyNow(database(), first()), 0);
    print(0);
    EXPECT_EQ(copyNow(database(), first()), 1);
    print(1);
    EXPECT_EQ(copyNow(database(), first()), 2);
    EXPECT_EQ(duplicateMark(2), u"BẢN SAO 2 / DUPLICATE 2"_qs);
    EXPECT_EQ(duplicateMark(0), QString());
}

TEST_P(Register, prints_the_original_again_when_its_blank_was_spoiled)
{
    print(0);
    spoil();
    EXPECT_EQ(copyNow(database(), first()), 0);
    print(0);
    EXPECT_EQ(copyNow(database(), first()), 1);
    const CertificateEvent spoiled = eventsOf(database(), first())[1];
    EXPECT_EQ(spoiled.kind, CertificateEventKind::Spoiled);
    EXPECT_EQ(spoiled.blank, u"A-17"_qs);
    EXPECT_EQ(spoiled.copy, 0);
}

TEST_P(Register, makes_no_second_original_when_a_duplicate_was_spoiled)
{
    print(0);
    print(1);
    spoil();
    EXPECT_EQ(eventsOf(database(), first()).last().copy, 1);
    EXPECT_EQ(copyNow(database(), first()), 2);
}

TEST_P(Register, spoils_nothing_that_was_not_printed)
{
    EXPECT_NE(refusedWords([&] { spoil(); }), QString());
    print(0);
    spoil();
    EXPECT_NE(refusedWords([&] { spoil(); }), QString());
}

TEST_P(Register, keeps_blanks_spoiled_before_anything_stood_on_them)
{
    spoilBlank(database(), {.type = some.type.id, .day = today, .blank = u"B-2"_qs, .reason = u"Ink"_qs}, clerk(3));
    const RegisterBook book = registerBook(database(), some.type.id, 2025);
    ASSERT_EQ(book.spoiled.size(), 1);
    EXPECT_EQ(book.spoiled[0].blank, u"B-2"_qs);
    EXPECT_NE(refusedWords([&] { spoilBlank(database(), {.type = some.type.id, .day = today}, clerk(3)); }), QString());
    EXPECT_NE(refusedWords([&] { spoilBlank(database(), {.day = today, .reason = u"Ink"_qs}, clerk(3)); }), QString());
}

TEST_P(Register, takes_no_paper_that_somebody_else_made_meanwhile)
{
    print(0);
    EXPECT_TRUE(refusedWords([&] { print(0); }).contains(u"Somebody printed 2025-L2FH-0001 meanwhile"_qs));
    EXPECT_EQ(eventsOf(database(), first()).size(), 1);
}

TEST_P(Register, revokes_with_reason_signer_and_day_once)
{
    revoke(first());
    EXPECT_EQ(eventsOf(database(), first()).last().reason, u"Result corrected"_qs);
    EXPECT_TRUE(refusedWords([&] { revoke(first()); }).contains(u"2025-L2FH-0001 was revoked on"_qs));
    EXPECT_TRUE(refusedWords([&] { printsNow(database(), {first()}); }).contains(u"2025-L2FH-0001"_qs));
    EXPECT_NE(refusedWords([&] { revokeCertificates(database(), {{issued[1]}, today, {}, u"X"_qs}, clerk(4)); }), QString());
    EXPECT_NE(refusedWords([&] { revokeCertificates(database(), {{issued[1]}, today, u"X"_qs, {}}, clerk(4)); }), QString());
    EXPECT_NE(refusedWords([&] { revokeCertificates(database(), {{issued[1]}, QDate(2025, 7, 24), u"X"_qs, u"X"_qs}, clerk(4)); }), QString());
    EXPECT_EQ(certificatesInForce(database(), some.order().qualifications), issued.mid(1));
}

TEST_P(Register, revokes_all_or_none)
{
    revoke(issued[1]);
    EXPECT_NE(refusedWords([&] { revokeCertificates(database(), {issued, today, u"X"_qs, u"X"_qs}, clerk(4)); }), QString());
    EXPECT_TRUE(eventsOf(database(), first()).isEmpty());
}

TEST_P(Register, finds_a_certificate_by_its_number_alone)
{
    EXPECT_EQ(certificateOf(database(), u" 2025-L2FH-0002 "_qs).id, issued[1]);
    EXPECT_TRUE(refusedWords([&] { certificateOf(database(), u"2025-L2FH-0009"_qs); }).contains(u"2025-L2FH-0009"_qs));
}

TEST_P(Register, is_listed_by_number_holder_and_state)
{
    print(0);
    revoke(issued[2]);
    EXPECT_EQ(outline({}), (QStringList{u"0003"_qs, u"0002"_qs, u"0001"_qs}));
    EXPECT_EQ(outline({}, {RegisterKey::Number, Qt::AscendingOrder}), (QStringList{u"0001"_qs, u"0002"_qs, u"0003"_qs}));
    EXPECT_EQ(outline({.state = RegisterState::Printed}), (QStringList{u"0001"_qs}));
    EXPECT_EQ(outline({.state = RegisterState::ToPrint}), (QStringList{u"0002"_qs}));
    EXPECT_EQ(outline({.state = RegisterState::Revoked}), (QStringList{u"0003"_qs}));
    EXPECT_EQ(outline({.words = u"dat 1"_qs}), (QStringList{u"0002"_qs}));
    EXPECT_EQ(outline({.words = u"l2fh-0003"_qs}), (QStringList{u"0003"_qs}));
    EXPECT_EQ(outline({.year = 2024}), QStringList());
    EXPECT_EQ(outline({.courseId = some.course.id}).size(), 3);
    EXPECT_EQ(registerYears(database()), QList<int>{2025});
    EXPECT_EQ(registeredTypes(database()), QList<QualificationTypeId>{some.type.id});
}

TEST_P(Register, finds_holders_by_the_name_on_the_paper_and_by_that_of_today)
{
    Person renamed = *find(database(), some.people[1].id);
    renamed.fullName = u"Trần Thị Mai"_qs;
    saved(database(), renamed);
    EXPECT_EQ(outline({.words = u"mai"_qs}), (QStringList{u"0002"_qs}));
    EXPECT_EQ(outline({.words = u"nguyen 1"_qs}), (QStringList{u"0002"_qs}));
    EXPECT_EQ(outline({.words = u"nguyen mai"_qs}), (QStringList{u"0002"_qs}));
    EXPECT_EQ(outline({.words = u"nguyen 0003"_qs}), (QStringList{u"0003"_qs}));
}

TEST_P(Register, is_a_book_with_every_number_and_what_happened_to_it)
{
    print(0);
    print(1);
    revoke(issued[1]);
    const RegisterBook book = registerBook(database(), some.type.id, 2025);
    ASSERT_EQ(book.lines.size(), 3);
    EXPECT_EQ(book.lines[0].events.size(), 2);
    EXPECT_EQ(book.lines[1].row.revokedWhy, u"Result corrected"_qs);
    EXPECT_EQ(book.lines[2].words[u"holder.name"_qs], u"Nguyễn Văn Đạt 2"_qs);
    EXPECT_EQ(registerBooks(database(), {}, {}).size(), 1);
    EXPECT_EQ(registerBooks(database(), {}, 2024).size(), 0);
}

TEST(CertificateFields, are_kept_and_read_back_letter_for_letter)
{
    const CertificateWords words = sampleWords();
    EXPECT_EQ(wordsOf(wordsText(words)), words);
    EXPECT_EQ(words.size(), certificateFields().size()) << "every field has a sample";
    EXPECT_NE(refusedWords([] { wordsOf(u"[]"_qs); }), QString());
    EXPECT_NE(refusedWords([] { wordsOf(u"{\"a\": 1}"_qs); }), QString());
    const QList<CertificateLesson> lessons = certificateLessons(words[u"lessons"_qs]);
    EXPECT_EQ(lessons.size(), 4);
    EXPECT_EQ(lessonsText(lessons), words[u"lessons"_qs]);
}

} // namespace
} // namespace muster
