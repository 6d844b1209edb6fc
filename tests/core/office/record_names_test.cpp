// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_names.h"

#include "core/deployment/tour.h"
#include "core/missions/category.h"
#include "core/missions/post.h"
#include "core/people/document.h"
#include "core/people/document_type.h"
#include "core/storage/repository.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {
namespace {

class RecordNames : public OnEachEngine {
protected:
    MissionId mission(const QString &code, const QString &name)
    {
        return saved(database(), Mission{.code = code, .nameEn = name}).id;
    }

    PersonId person(const QString &number, const QString &name)
    {
        return saved(database(), Person{.serviceNo = number, .fullName = name}).id;
    }

    QStringList names(const RecordType &type, const NameQuestion &question)
    {
        QStringList names;
        for (const NamedRecord &record : recordNames(database(), type, question))
            names << record.name;
        return names;
    }
};
ON_EACH_ENGINE(RecordNames);

TEST_P(RecordNames, are_found_by_any_words_of_a_short_text_and_those_that_begin_so_stand_first)
{
    mission(u"AUNM"_qs, u"Another"_qs);
    const MissionId unmiss = mission(u"UNMISS"_qs, u"Mission in South Sudan"_qs);
    mission(u"MINUSCA"_qs, u"Phái bộ Trung Phi"_qs);
    EXPECT_EQ(names(recordType<Mission>(), {.words = u"unm"_qs}), (QStringList{u"UNMISS"_qs, u"AUNM"_qs}));
    EXPECT_EQ(names(recordType<Mission>(), {.words = u"sudan south"_qs}), QStringList{u"UNMISS"_qs});
    EXPECT_EQ(names(recordType<Mission>(), {.words = u"phai bo"_qs}), QStringList{u"MINUSCA"_qs});
    EXPECT_EQ(names(recordType<Mission>(), {}).size(), 3);
    EXPECT_EQ(names(recordType<Mission>(), {.most = 2}).size(), 2);
    EXPECT_EQ(names(recordType<Mission>(), {.words = u"unm"_qs, .without = unmiss.value}), QStringList{u"AUNM"_qs});
    EXPECT_EQ(recordName(database(), recordType<Mission>(), unmiss.value), u"UNMISS"_qs);
    EXPECT_EQ(recordName(database(), recordType<Mission>(), 4711), u"#4711"_qs);
}

TEST_P(RecordNames, of_records_called_alike_say_what_they_belong_to)
{
    const CategoryId staff = saved(database(), category(u"SO"_qs)).id;
    const MissionId here = mission(u"UNMISS"_qs, {}), there = mission(u"UNISFA"_qs, {});
    for (const MissionId &where : {here, there})
        saved(database(), Post{.missionId = where, .categoryId = staff, .title = u"Logistics officer"_qs});
    EXPECT_EQ(names(recordType<Post>(), {.words = u"logistics unisfa"_qs}), QStringList{u"Logistics officer — UNISFA, SO"_qs});
}

TEST_P(RecordNames, of_people_and_what_they_have_are_found_by_the_person)
{
    const PersonId an = person(u"QN-1"_qs, u"Nguyễn Văn An"_qs);
    person(u"QN-2"_qs, u"Trần Thị Bình"_qs);
    EXPECT_EQ(names(recordType<Person>(), {.words = u"nguyen an"_qs}), QStringList{u"Nguyễn Văn An (QN-1)"_qs});
    EXPECT_EQ(names(recordType<Person>(), {.most = 1}).size(), 1);
    EXPECT_EQ(names(recordType<Person>(), {.without = an.value}), QStringList{u"Trần Thị Bình (QN-2)"_qs});
    const DocumentTypeId passport = saved(database(), DocumentType{.code = u"PASSPORT"_qs}).id;
    const DocumentId paper = saved(database(), Document{.personId = an, .typeId = passport, .number = u"B123"_qs}).id;
    EXPECT_EQ(names(recordType<Document>(), {.words = u"an"_qs}), QStringList{u"Nguyễn Văn An (QN-1): Document B123"_qs});
    EXPECT_EQ(recordName(database(), recordType<Document>(), paper.value), u"Nguyễn Văn An (QN-1): Document B123"_qs);
    EXPECT_TRUE(isLongTable(recordType<Tour>()));
    EXPECT_FALSE(isLongTable(recordType<Mission>()));
}

} // namespace
} // namespace muster
