// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/office_names.h"

#include "core/training/curriculum_rule.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Import", english);
}

} // namespace

OfficeNames::OfficeNames(const Database &database, ImportStore &store)
    : m_store(store),
      m_organisations(database, [](const Organisation &organisation) { return organisation.name; }),
      m_venues(database, [](const Venue &venue) { return venue.name; }),
      m_programmes(database, [](const Programme &programme) { return programme.code; }),
      m_courses(database, [](const Course &course) { return course.code; }),
      m_units(database, [](const Unit &unit) { return unit.code; }),
      m_rotations(
          database,
          [](const Rotation &rotation) { return RotationKey(rotation.unitId.value, rotation.number); }),
      m_posts(database, [](const Post &post) {
          return PostKey({post.missionId.value, post.categoryId.value}, post.title);
      })
{
    for (const Curriculum &curriculum : select<Curriculum>(database))
        m_curricula[curriculum.programmeId.value].append(curriculum);
}

template <class Record>
Id<Record> OfficeNames::find(Lookup<Record> &lookup, ImportRow &row, int column, QString Record::*name)
{
    Record record;
    record.*name = row.text(column);
    if ((record.*name).isEmpty())
        return {};
    Id<Record> id = lookup.find(record.*name);
    if (id.isNull()) {
        id = m_store.save(record, row);
        lookup.insert(record.*name, id);
    }
    return id;
}

OrganisationId OfficeNames::organisation(ImportRow &row, int column)
{
    return find(m_organisations, row, column, &Organisation::name);
}

VenueId OfficeNames::venue(ImportRow &row, int column)
{
    return find(m_venues, row, column, &Venue::name);
}

ProgrammeId OfficeNames::programme(ImportRow &row, int column)
{
    return find(m_programmes, row, column, &Programme::code);
}

UnitId OfficeNames::unit(ImportRow &row, int column)
{
    return find(m_units, row, column, &Unit::code);
}

CourseId OfficeNames::course(ImportRow &row, int column) const
{
    const QString code = row.text(column);
    const CourseId id = m_courses.find(code);
    if (id.isNull() && !code.isEmpty())
        row.tell(column, words(QT_TRANSLATE_NOOP("Import", "unknown course «%1»")).arg(code));
    return id;
}

CurriculumId OfficeNames::curriculumOn(ProgrammeId programme, QDate day) const
{
    const auto version = day.isValid() ? muster::curriculumOn(m_curricula.value(programme.value), day) : std::nullopt;
    return version ? version->id : CurriculumId();
}

PostId OfficeNames::post(ImportRow &row, int column, MissionId mission, CategoryId category)
{
    Post post;
    post.missionId = mission;
    post.categoryId = category;
    post.title = row.text(column);
    if (post.title.isEmpty() || mission.isNull() || category.isNull())
        return {};
    const PostKey key({mission.value, category.value}, post.title);
    post.id = m_posts.find(key);
    if (post.id.isNull()) {
        post.id = m_store.save(post, row);
        m_posts.insert(key, post.id);
    }
    return post.id;
}

RotationId OfficeNames::rotation(ImportRow &row, RotationColumns columns, MissionId mission)
{
    Rotation rotation;
    rotation.unitId = unit(row, columns.unit);
    rotation.number = row.text(columns.rotation);
    rotation.missionId = mission;
    if (rotation.unitId.isNull() && rotation.number.isEmpty())
        return {};
    if (rotation.unitId.isNull())
        row.tell(columns.unit, words(QT_TRANSLATE_NOOP("Import", "a rotation is given without its unit")));
    if (rotation.number.isEmpty())
        row.tell(columns.rotation,
                 words(QT_TRANSLATE_NOOP("Import", "a unit is given without its rotation")));
    const RotationKey key(rotation.unitId.value, rotation.number);
    rotation.id = m_rotations.find(key);
    if (rotation.id.isNull()) {
        rotation.id = m_store.save(rotation, row);
        m_rotations.insert(key, rotation.id);
    }
    return rotation.id;
}

} // namespace muster
