-- min_compatible: 9
-- Training: versions of programmes, timetables, participants, attendance, marks, and results that one person drafts and
-- another publishes.
CREATE TABLE curriculum (
    id {id},
    version INTEGER NOT NULL,
    programme_id {ref} NOT NULL REFERENCES programme (id),
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    valid_from {day},
    valid_until {day},
    least_attendance {decimal},
    least_mark {decimal},
    excused TEXT NOT NULL CHECK (excused <> ''),
    resits TEXT NOT NULL CHECK (resits <> ''),
    note TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    CHECK (valid_until >= valid_from)
) {strict};
CREATE INDEX curriculum_by_programme ON curriculum (programme_id);

-- Lessons belong to a version of their programme, so that two versions may number theirs alike.
CREATE TABLE lesson_of_curriculum (
    id {id},
    version INTEGER NOT NULL,
    programme_id {ref} NOT NULL REFERENCES programme (id),
    curriculum_id {ref} REFERENCES curriculum (id),
    module TEXT NOT NULL DEFAULT '',
    module_title TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL CHECK (number <> ''),
    title_en TEXT NOT NULL DEFAULT '',
    title_vi TEXT NOT NULL DEFAULT '',
    minutes_least INTEGER,
    status TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) {strict};
INSERT INTO lesson_of_curriculum (id, version, programme_id, module, module_title, number, title_en, title_vi, minutes_least, status, source)
    SELECT id, version, programme_id, module, module_title, number, title_en, title_vi, minutes_least, status, source FROM lesson;
DROP TABLE lesson;
ALTER TABLE lesson_of_curriculum RENAME TO lesson;
CREATE UNIQUE INDEX lesson_by_number ON lesson (programme_id, coalesce(curriculum_id, 0), number);
CREATE INDEX lesson_by_curriculum ON lesson (curriculum_id);

CREATE TABLE component (
    id {id},
    version INTEGER NOT NULL,
    curriculum_id {ref} NOT NULL REFERENCES curriculum (id),
    place INTEGER,
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    name_vi TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind <> ''),
    weight {decimal} NOT NULL,
    full_mark {decimal} NOT NULL,
    pass_mark {decimal},
    UNIQUE (curriculum_id, name_en),
    CHECK (pass_mark <= full_mark)
) {strict};

CREATE TABLE band (
    id {id},
    version INTEGER NOT NULL,
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    name_vi TEXT NOT NULL DEFAULT '',
    least_mark {decimal} NOT NULL,
    curriculum_id {ref} REFERENCES curriculum (id)
) {strict};
CREATE INDEX band_by_curriculum ON band (curriculum_id);

CREATE TABLE recognition (
    id {id},
    version INTEGER NOT NULL,
    programme_id {ref} NOT NULL REFERENCES programme (id),
    certificate TEXT NOT NULL CHECK (certificate <> ''),
    signed_on {day},
    valid_from {day} NOT NULL,
    valid_until {day} NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    CHECK (valid_until >= valid_from)
) {strict};
CREATE INDEX recognition_by_programme ON recognition (programme_id);

CREATE TABLE hall (
    id {id},
    version INTEGER NOT NULL,
    venue_id {ref} NOT NULL REFERENCES venue (id),
    name TEXT NOT NULL CHECK (name <> ''),
    seats INTEGER,
    UNIQUE (venue_id, name)
) {strict};

CREATE TABLE course_instructor (
    id {id},
    version INTEGER NOT NULL,
    course_id {ref} NOT NULL REFERENCES course (id),
    person_id {ref} NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role <> ''),
    UNIQUE (course_id, person_id)
) {strict};
CREATE INDEX course_instructor_by_person ON course_instructor (person_id);

CREATE TABLE session (
    id {id},
    version INTEGER NOT NULL,
    course_id {ref} NOT NULL REFERENCES course (id),
    held_on {day} NOT NULL,
    starts_at TEXT NOT NULL CHECK (starts_at <> ''),
    minutes INTEGER NOT NULL,
    lesson_id {ref} REFERENCES lesson (id),
    title TEXT NOT NULL DEFAULT '',
    hall_id {ref} REFERENCES hall (id),
    instructor_id {ref} REFERENCES person (id),
    assistant_id {ref} REFERENCES person (id)
) {strict};
CREATE INDEX session_by_course ON session (course_id, held_on, starts_at);
CREATE INDEX session_by_day ON session (held_on);
CREATE INDEX session_by_lesson ON session (lesson_id);
CREATE INDEX session_by_hall ON session (hall_id);
CREATE INDEX session_by_instructor ON session (instructor_id);
CREATE INDEX session_by_assistant ON session (assistant_id);

CREATE TABLE participant (
    id {id},
    version INTEGER NOT NULL,
    course_id {ref} NOT NULL REFERENCES course (id),
    person_id {ref} NOT NULL REFERENCES person (id),
    state TEXT NOT NULL CHECK (state <> ''),
    waiting_number INTEGER,
    replaced_by_id {ref} REFERENCES person (id),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (course_id, person_id)
) {strict};
CREATE INDEX participant_by_person ON participant (person_id);
CREATE INDEX participant_by_replaced_by ON participant (replaced_by_id);

CREATE TABLE attendance (
    id {id},
    version INTEGER NOT NULL,
    session_id {ref} NOT NULL REFERENCES session (id),
    participant_id {ref} NOT NULL REFERENCES participant (id),
    mark TEXT NOT NULL DEFAULT '',
    UNIQUE (session_id, participant_id)
) {strict};
CREATE INDEX attendance_by_participant ON attendance (participant_id);

CREATE TABLE course_mark (
    id {id},
    version INTEGER NOT NULL,
    participant_id {ref} NOT NULL REFERENCES participant (id),
    component_id {ref} NOT NULL REFERENCES component (id),
    sitting INTEGER NOT NULL,
    mark {decimal},
    UNIQUE (participant_id, component_id, sitting)
) {strict};
CREATE INDEX course_mark_by_component ON course_mark (component_id);

CREATE TABLE attendance_sheet (
    id {id},
    version INTEGER NOT NULL,
    course_id {ref} NOT NULL REFERENCES course (id),
    held_on {day} NOT NULL,
    file TEXT NOT NULL CHECK (file <> ''),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    media TEXT NOT NULL CHECK (media <> ''),
    bytes INTEGER NOT NULL
) {strict};
CREATE INDEX attendance_sheet_by_course ON attendance_sheet (course_id);

CREATE TABLE result_sheet (
    id {id},
    version INTEGER NOT NULL,
    course_id {ref} NOT NULL REFERENCES course (id),
    drafted_by TEXT NOT NULL CHECK (drafted_by <> ''),
    drafted_on {day} NOT NULL,
    published_by TEXT NOT NULL DEFAULT '',
    published_on {day},
    reason TEXT NOT NULL DEFAULT '',
    CHECK (published_on >= drafted_on)
) {strict};
CREATE INDEX result_sheet_by_course ON result_sheet (course_id);

CREATE TABLE drafted_result (
    id {id},
    version INTEGER NOT NULL,
    sheet_id {ref} NOT NULL REFERENCES result_sheet (id),
    person_id {ref} NOT NULL REFERENCES person (id),
    attendance_percent {decimal},
    score {decimal},
    outcome TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (sheet_id, person_id),
    CHECK (attendance_percent BETWEEN 0 AND 100),
    CHECK (score BETWEEN 0 AND 100)
) {strict};
CREATE INDEX drafted_result_by_person ON drafted_result (person_id);

ALTER TABLE course ADD COLUMN curriculum_id {ref} REFERENCES curriculum (id);
ALTER TABLE course ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE course ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE INDEX course_by_curriculum ON course (curriculum_id);

ALTER TABLE course_result ADD COLUMN sheet_id {ref} REFERENCES result_sheet (id);
CREATE INDEX course_result_by_sheet ON course_result (sheet_id);
