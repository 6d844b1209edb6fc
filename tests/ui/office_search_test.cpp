// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office_search.h"

#include "core/base/text.h"
#include "tests/support/issuing_office.h"
#include "tests/ui/people/sample_desk.h"

#include <QTest>

namespace muster {
namespace {

class OfficeSearch : public SampleDeskTest {
protected:
    QList<SearchHit> hits(const QString &text)
    {
        std::optional<QList<SearchHit>> found;
        m_search(text, [&](const QList<SearchHit> &hits) { found = hits; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }));
        return found.value_or(QList<SearchHit>());
    }

    const SearchHit *hit(const QList<SearchHit> &hits, const QByteArray &page) const
    {
        const auto at = std::find_if(hits.begin(), hits.end(), [&](const SearchHit &one) { return one.place.page == page; });
        return at == hits.end() ? nullptr : &*at;
    }

private:
    Search m_search = officeSearch(desk());
};

TEST_F(OfficeSearch, FindsPeopleByNameNumberAndPaper)
{
    const Row paper = database().rows("SELECT d.number, p.full_name FROM document d JOIN person p ON p.id = d.person_id WHERE d.number <> '' ORDER BY d.id")[0];
    const QList<SearchHit> found = hits(paper[0].toString());
    ASSERT_TRUE(hit(found, "people"));
    EXPECT_EQ(hit(found, "people")->text, paper[1].toString());
}

TEST_F(OfficeSearch, FindsAMissionByItsNameWithoutMarks)
{
    const QList<SearchHit> found = hits("nam xu-đăng");
    ASSERT_TRUE(hit(found, "dashboard"));
    EXPECT_EQ(hit(found, "dashboard")->text, QString("UNMISS"));
}

TEST_F(OfficeSearch, FindsWhatTheListsOfTheOfficeHold)
{
    const QList<SearchHit> found = hits("hospital military 175");
    const SearchHit *one = hit(found, "administration");
    ASSERT_TRUE(one);
    const QByteArray list = one->place.detail.value("list").toByteArray();
    const qint64 record = one->place.detail.value("record").toLongLong();
    EXPECT_EQ(database().rows(QStringLiteral("SELECT count(*) FROM %1 WHERE id = ?").arg(QLatin1String(list)), {record})[0][0], 1);
    EXPECT_TRUE(folded(one->text).contains("military hospital 175")) << qPrintable(one->text);
}

TEST_F(OfficeSearch, FindsACertificateByTheBeginningOfItsNumber)
{
    const IssuingOffice issuing = IssuingOffice::in(database(), 2);
    const QList<CertificateId> issued = issuing.issue(database(), sampleClerk()).certificates;
    ASSERT_EQ(issued.size(), 2);
    const Certificate second = *muster::find(database(), issued.last());
    const QList<SearchHit> found = hits(second.number.toLower());
    ASSERT_TRUE(hit(found, "qualification"));
    EXPECT_EQ(hit(found, "qualification")->text, second.number);
    EXPECT_EQ(hit(found, "qualification")->place.detail.value("certificate"), second.id.value);
    EXPECT_EQ(hits(second.number.left(second.number.size() - 1)).size(), 2) << "both numbers begin so";
}

TEST_F(OfficeSearch, FindsACourseByItsCodeAndItsTitleAndLeadsToIt)
{
    const qint64 course = database().rows("SELECT id FROM course WHERE code = 'INT-2025-01'")[0][0].toLongLong();
    for (const char *words : {"int-2025-01", "staff officers canada"}) {
        const QList<SearchHit> found = hits(words);
        ASSERT_TRUE(hit(found, "training")) << words;
        EXPECT_EQ(hit(found, "training")->text, QString("INT-2025-01"));
        EXPECT_EQ(hit(found, "training")->place.detail.value("course").toLongLong(), course);
    }
}

TEST_F(OfficeSearch, FindsNothingForSignsAlone)
{
    EXPECT_TRUE(hits("--").isEmpty());
}

} // namespace
} // namespace muster
