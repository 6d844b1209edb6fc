// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_store.h"
#include "core/exchange/import/lookup.h"
#include "core/missions/post.h"
#include "core/missions/rotation.h"
#include "core/training/course.h"

namespace muster {

/// Finds what comes with the files and is no reference list; what is new is added, but for courses, which
/// have a file of their own. An empty cell gives a null number.
class OfficeNames {
public:
    OfficeNames(const Database &database, ImportStore &store);

    OrganisationId organisation(ImportRow &row, int column);
    VenueId venue(ImportRow &row, int column);
    ProgrammeId programme(ImportRow &row, int column);
    CourseId course(ImportRow &row, int column) const;
    PostId post(ImportRow &row, int column, MissionId mission, CategoryId category);

    /// A unit is named together with the number of its rotation, or neither is.
    struct RotationColumns {
        int unit;
        int rotation;
    };
    RotationId rotation(ImportRow &row, RotationColumns columns, MissionId mission);

    /// The version of a programme that is valid on a day, when there is just one.
    CurriculumId curriculumOn(ProgrammeId programme, QDate day) const;

    CourseId findCourse(const QString &code) const { return m_courses.find(code); }
    void insertCourse(const QString &code, CourseId id) { m_courses.insert(code, id); }

private:
    using PostKey = QPair<QPair<qint64, qint64>, QString>;
    using RotationKey = QPair<qint64, QString>;
    template <class Record>
    Id<Record> find(Lookup<Record> &lookup, ImportRow &row, int column, QString Record::*name);
    UnitId unit(ImportRow &row, int column);

    ImportStore &m_store;
    Lookup<Organisation> m_organisations;
    Lookup<Venue> m_venues;
    Lookup<Programme> m_programmes;
    Lookup<Course> m_courses;
    QHash<qint64, QList<Curriculum>> m_curricula;   ///< by programme
    Lookup<Unit> m_units;
    Lookup<Rotation, RotationKey> m_rotations;
    Lookup<Post, PostKey> m_posts;
};

} // namespace muster
