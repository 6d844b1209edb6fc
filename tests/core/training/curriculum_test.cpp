// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_desk.h"
#include "core/office/record_names.h"
#include "core/storage/history.h"
#include "core/storage/taking_back.h"
#include "core/training/band.h"
#include "core/training/component.h"
#include "core/training/copy_curriculum.h"
#include "core/training/course.h"
#include "core/training/curriculum_lessons.h"
#include "tests/support/office_fixture.h"

namespace muster {
namespace {

class CurriculumOnEach : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        programme = saved(database(), Programme{.code = u"CPTM"_qs}).id;
        old = saved(database(), Curriculum{.programmeId = programme, .code = u"CPTM-2017"_qs, .validFrom = QDate(2017, 5, 2), .validUntil = QDate(2024, 12, 31)});
    }

    void lesson(const QString &module, const QString &number, std::optional<int> minutes, CurriculumId curriculum = {})
    {
        saved(database(), Lesson{.programmeId = programme, .curriculumId = curriculum, .module = module, .moduleTitle = u"Module "_qs + module,
                                 .number = number, .titleEn = u"Lesson "_qs + number, .minutesLeast = minutes});
    }

    QStringList numbers(const Curriculum &curriculum) const
    {
        QStringList numbers;
        for (const Lesson &one : lessonsOf(database(), curriculum))
            numbers.append(one.number);
        return numbers;
    }

    StoredRecord newCourse(const QString &code, QDate first, CurriculumId curriculum = {}) const
    {
        return {{}, valuesOf(Course{.code = code, .programmeId = programme, .curriculumId = curriculum, .startsOn = first})};
    }

    ProgrammeId programme;
    Curriculum old;
};

TEST_P(CurriculumOnEach, teaches_the_lessons_of_its_programme_until_it_has_its_own)
{
    lesson(u"2"_qs, u"2.1"_qs, 45);
    lesson(u"1"_qs, u"1.10"_qs, 60);
    lesson(u"1"_qs, u"1.9"_qs, {});
    EXPECT_EQ(numbers(old), (QStringList{u"1.9"_qs, u"1.10"_qs, u"2.1"_qs})) << "by number, not by letters";
    lesson(u"1"_qs, u"1.1"_qs, 30, old.id);
    EXPECT_EQ(numbers(old), QStringList{u"1.1"_qs});
}

TEST_P(CurriculumOnEach, tells_the_minutes_of_a_module_and_of_how_many_lessons_they_are_not_known)
{
    lesson(u"1"_qs, u"1.1"_qs, 45);
    lesson(u"1"_qs, u"1.2"_qs, {});
    lesson(u"2"_qs, u"2.1"_qs, 60);
    const QList<TaughtModule> modules = modulesOf(lessonsOf(database(), old));
    ASSERT_EQ(modules.size(), 2);
    EXPECT_EQ(modules[0].title, u"Module 1"_qs);
    EXPECT_EQ(modules[0].minutes(), 45);
    EXPECT_EQ(modules[0].lessonsWithoutMinutes(), 1);
    EXPECT_EQ(modules[1].minutes(), 60);
}

TEST_P(CurriculumOnEach, is_copied_with_lessons_components_and_bands_as_one_change_set)
{
    lesson(u"1"_qs, u"1.1"_qs, 45);
    saved(database(), Component{.curriculumId = old.id, .nameEn = u"Test"_qs, .weight = 40, .fullMark = 100});
    saved(database(), Component{.curriculumId = old.id, .nameEn = u"Exercise"_qs, .weight = 60, .fullMark = 20, .passMark = 10});
    saved(database(), Band{.nameEn = u"Good"_qs, .leastMark = 70, .curriculumId = old.id});
    const qsizetype before = changeSets(database(), 1000).size();
    const CurriculumId copy = copyCurriculum(database(), {old.id, QDate(2025, 1, 1)}, clerk(1));
    EXPECT_EQ(changeSets(database(), 1000).size(), before + 1);
    const auto made = find(database(), copy);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->code, u"CPTM-2017-2"_qs);
    EXPECT_EQ(made->validFrom, QDate(2025, 1, 1));
    EXPECT_TRUE(made->validUntil.isNull());
    EXPECT_EQ(numbers(*made), QStringList{u"1.1"_qs});
    EXPECT_EQ(select<Lesson>(database(), u"WHERE curriculum_id = ?"_qs, {copy.value}).size(), 1) << "its own lesson";
    EXPECT_EQ(select<Component>(database(), u"WHERE curriculum_id = ?"_qs, {copy.value}).size(), 2);
    EXPECT_EQ(select<Band>(database(), u"WHERE curriculum_id = ?"_qs, {copy.value}).size(), 1);

    takeBack(database(), changeSets(database(), 1).first().head.id, clerk(2),
             {&recordType<Curriculum>(), &recordType<Lesson>(), &recordType<Component>(), &recordType<Band>()});
    EXPECT_FALSE(find(database(), copy));
    EXPECT_EQ(select<Component>(database()).size(), 2);
}

TEST_P(CurriculumOnEach, that_is_gone_is_not_copied)
{
    EXPECT_THROW(copyCurriculum(database(), {{999}, QDate(2025, 1, 1)}, clerk(1)), Missing);
}

TEST_P(CurriculumOnEach, is_taken_by_a_new_course_on_whose_first_day_it_is_the_only_valid_one)
{
    const auto curriculumOf = [this](const StoredRecord &course) {
        return recordOf<Course>(saveRecord(database(), recordType<Course>(), course, clerk(1)).values).curriculumId;
    };
    EXPECT_EQ(curriculumOf(newCourse(u"C-1"_qs, QDate(2024, 12, 31))), old.id);
    EXPECT_TRUE(curriculumOf(newCourse(u"C-2"_qs, QDate(2025, 1, 1))).isNull()) << "none is valid";
    const Curriculum next = saved(database(), Curriculum{.programmeId = programme, .code = u"CPTM-34"_qs, .validFrom = QDate(2024, 6, 1)});
    EXPECT_TRUE(curriculumOf(newCourse(u"C-3"_qs, QDate(2024, 7, 1))).isNull()) << "two are valid";
    EXPECT_EQ(curriculumOf(newCourse(u"C-4"_qs, QDate(2024, 7, 1), old.id)), old.id) << "the one chosen stays";
    EXPECT_EQ(curriculumOf(newCourse(u"C-5"_qs, QDate(2026, 7, 1))), next.id);
}

TEST_P(CurriculumOnEach, that_was_taken_away_from_a_course_is_not_put_back)
{
    StoredRecord course = saveRecord(database(), recordType<Course>(), newCourse(u"C-1"_qs, QDate(2024, 1, 1)), clerk(1));
    course.values[recordType<Course>().indexOf("curriculum_id")] = QVariant();
    EXPECT_TRUE(recordOf<Course>(saveRecord(database(), recordType<Course>(), course, clerk(2)).values).curriculumId.isNull());
}

TEST_P(CurriculumOnEach, of_another_programme_is_refused_with_its_name)
{
    const ProgrammeId other = saved(database(), Programme{.code = u"STM-UNSO"_qs}).id;
    const CurriculumId foreign = saved(database(), Curriculum{.programmeId = other, .code = u"UNSO-1"_qs}).id;
    try {
        saveRecord(database(), recordType<Course>(), newCourse(u"C-1"_qs, QDate(2024, 1, 1), foreign), clerk(1));
        FAIL() << "was saved";
    } catch (const Refused &refused) {
        EXPECT_TRUE(refused.words().contains(u"STM-UNSO"_qs)) << refused.words().toStdString();
    }
    EXPECT_TRUE(select<Course>(database()).isEmpty());
}

TEST_P(CurriculumOnEach, is_called_with_its_programme)
{
    EXPECT_EQ(recordName(database(), recordType<Curriculum>(), old.id.value), u"CPTM-2017 — CPTM"_qs);
}

ON_EACH_ENGINE(CurriculumOnEach);

} // namespace
} // namespace muster
