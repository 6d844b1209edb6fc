-- min_compatible: 2
-- The records of an office. A check that meets an empty day or number does not fail.

CREATE TABLE service (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    name_en TEXT NOT NULL DEFAULT '',
    name_vi TEXT NOT NULL DEFAULT '',
    rank_groups TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE rank_title (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    rank_group TEXT NOT NULL DEFAULT '',
    group_en TEXT NOT NULL DEFAULT '',
    group_vi TEXT NOT NULL DEFAULT '',
    sort_order INTEGER,
    name_vi TEXT NOT NULL DEFAULT '',
    abbrev_vi TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    name_en_alt TEXT NOT NULL DEFAULT '',
    nato_code TEXT NOT NULL DEFAULT '',
    un_equivalent TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE organisation (
    id {id},
    version INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> '') UNIQUE,
    parent_id {ref} REFERENCES organisation (id),
    note TEXT NOT NULL DEFAULT '',
    CHECK (parent_id <> id)
) {strict};

CREATE TABLE person (
    id {id},
    version INTEGER NOT NULL,
    service_no TEXT NOT NULL CHECK (service_no <> '') UNIQUE,
    full_name TEXT NOT NULL CHECK (full_name <> ''),
    family_name TEXT NOT NULL DEFAULT '',
    middle_name TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    passport_name TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'male', 'female')),
    born_on {day},
    nationality TEXT NOT NULL DEFAULT '',
    service_id {ref} REFERENCES service (id),
    organisation_id {ref} REFERENCES organisation (id),
    note TEXT NOT NULL DEFAULT '',
    sort_key {bytes} NOT NULL,
    search_text TEXT NOT NULL
) {strict};

CREATE TABLE rank_held (
    id {id},
    version INTEGER NOT NULL,
    person_id {ref} NOT NULL REFERENCES person (id),
    rank_id {ref} NOT NULL REFERENCES rank_title (id),
    from_on {day}
) {strict};

CREATE TABLE language_skill (
    id {id},
    version INTEGER NOT NULL,
    person_id {ref} NOT NULL REFERENCES person (id),
    language TEXT NOT NULL CHECK (language <> ''),
    level TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE document_type (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    name_en TEXT NOT NULL DEFAULT '',
    name_vi TEXT NOT NULL DEFAULT '',
    validity_months INTEGER,
    note TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE document (
    id {id},
    version INTEGER NOT NULL,
    person_id {ref} NOT NULL REFERENCES person (id),
    type_id {ref} NOT NULL REFERENCES document_type (id),
    number TEXT NOT NULL DEFAULT '',
    issued_on {day},
    expires_on {day},
    note TEXT NOT NULL DEFAULT '',
    CHECK (expires_on >= issued_on)
) {strict};

CREATE TABLE office_profile (
    id {id},
    version INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    name_vi TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    letterhead TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    signatory TEXT NOT NULL DEFAULT '',
    signatory_title TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE mission (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    name_en TEXT NOT NULL DEFAULT '',
    name_vi TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    country_area TEXT NOT NULL DEFAULT '',
    iso2 TEXT NOT NULL DEFAULT '',
    headquarters TEXT NOT NULL DEFAULT '',
    latitude {decimal},
    longitude {decimal},
    started_on {day},
    ended_on {day},
    status TEXT NOT NULL DEFAULT '',
    national_presence TEXT NOT NULL DEFAULT '',
    counts_in_un INTEGER NOT NULL DEFAULT 1 CHECK (counts_in_un IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    CHECK (ended_on >= started_on)
) {strict};

CREATE TABLE category (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    name_en TEXT NOT NULL DEFAULT '',
    name_vi TEXT NOT NULL DEFAULT '',
    un_group TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '',
    legal_status TEXT NOT NULL DEFAULT '',
    rank_least TEXT NOT NULL DEFAULT '',
    rank_most TEXT NOT NULL DEFAULT '',
    age_least TEXT NOT NULL DEFAULT '',
    age_most TEXT NOT NULL DEFAULT '',
    tour_months TEXT NOT NULL DEFAULT '',
    extension TEXT NOT NULL DEFAULT '',
    service_years_least TEXT NOT NULL DEFAULT '',
    language_test TEXT NOT NULL DEFAULT '',
    driving TEXT NOT NULL DEFAULT '',
    other_requirements TEXT NOT NULL DEFAULT '',
    confidence TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE unit (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    name_en TEXT NOT NULL DEFAULT '',
    name_vi TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE rotation (
    id {id},
    version INTEGER NOT NULL,
    unit_id {ref} NOT NULL REFERENCES unit (id),
    number TEXT NOT NULL CHECK (number <> ''),
    mission_id {ref} REFERENCES mission (id),
    strength INTEGER,
    reserve INTEGER,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (unit_id, number)
) {strict};

CREATE TABLE post (
    id {id},
    version INTEGER NOT NULL,
    mission_id {ref} NOT NULL REFERENCES mission (id),
    category_id {ref} NOT NULL REFERENCES category (id),
    title TEXT NOT NULL CHECK (title <> ''),
    UNIQUE (mission_id, category_id, title)
) {strict};

CREATE TABLE gender_target (
    id {id},
    version INTEGER NOT NULL,
    group_code TEXT NOT NULL CHECK (group_code <> ''),
    year INTEGER NOT NULL,
    percent {decimal},
    status TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    UNIQUE (group_code, year)
) {strict};

CREATE TABLE term (
    id {id},
    version INTEGER NOT NULL,
    english TEXT NOT NULL CHECK (english <> ''),
    vietnamese TEXT NOT NULL DEFAULT '',
    abbreviation TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE procedure_step (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    phase TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    title_vi TEXT NOT NULL DEFAULT '',
    responsible TEXT NOT NULL DEFAULT '',
    lead_days INTEGER,
    lead_reference TEXT NOT NULL DEFAULT '',
    validity_months INTEGER,
    applies_to TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE programme (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    title_en TEXT NOT NULL DEFAULT '',
    title_vi TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL DEFAULT '',
    version_text TEXT NOT NULL DEFAULT '',
    duration TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE lesson (
    id {id},
    version INTEGER NOT NULL,
    programme_id {ref} NOT NULL REFERENCES programme (id),
    module TEXT NOT NULL DEFAULT '',
    module_title TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL CHECK (number <> ''),
    title_en TEXT NOT NULL DEFAULT '',
    title_vi TEXT NOT NULL DEFAULT '',
    minutes_least INTEGER,
    status TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    UNIQUE (programme_id, number)
) {strict};

CREATE TABLE venue (
    id {id},
    version INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> '') UNIQUE
) {strict};

CREATE TABLE course (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    programme_id {ref} NOT NULL REFERENCES programme (id),
    title TEXT NOT NULL DEFAULT '',
    starts_on {day},
    ends_on {day},
    venue_id {ref} REFERENCES venue (id),
    partner TEXT NOT NULL DEFAULT '',
    capacity INTEGER,
    CHECK (ends_on >= starts_on)
) {strict};

CREATE TABLE course_result (
    id {id},
    version INTEGER NOT NULL,
    course_id {ref} NOT NULL REFERENCES course (id),
    person_id {ref} NOT NULL REFERENCES person (id),
    attendance_percent {decimal},
    score {decimal},
    outcome TEXT NOT NULL DEFAULT '',
    CHECK (attendance_percent BETWEEN 0 AND 100),
    CHECK (score BETWEEN 0 AND 100),
    UNIQUE (course_id, person_id)
) {strict};

CREATE TABLE qualification_type (
    id {id},
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> '') UNIQUE,
    name_en TEXT NOT NULL CHECK (name_en <> '') UNIQUE,
    name_vi TEXT NOT NULL DEFAULT '',
    category_codes TEXT NOT NULL DEFAULT '',
    validity_months INTEGER,
    note TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE qualification (
    id {id},
    version INTEGER NOT NULL,
    person_id {ref} NOT NULL REFERENCES person (id),
    type_id {ref} NOT NULL REFERENCES qualification_type (id),
    granted_on {day},
    valid_until {day},
    course_id {ref} REFERENCES course (id),
    CHECK (valid_until >= granted_on)
) {strict};

CREATE TABLE candidacy (
    id {id},
    version INTEGER NOT NULL,
    person_id {ref} NOT NULL REFERENCES person (id),
    mission_id {ref} NOT NULL REFERENCES mission (id),
    category_id {ref} NOT NULL REFERENCES category (id),
    rotation_id {ref} REFERENCES rotation (id),
    stage TEXT NOT NULL CHECK (stage <> ''),
    nominated_on {day},
    planned_departure_on {day},
    note TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE tour (
    id {id},
    version INTEGER NOT NULL,
    person_id {ref} NOT NULL REFERENCES person (id),
    mission_id {ref} NOT NULL REFERENCES mission (id),
    category_id {ref} NOT NULL REFERENCES category (id),
    rotation_id {ref} REFERENCES rotation (id),
    post_id {ref} REFERENCES post (id),
    arrived_on {day} NOT NULL,
    planned_end_on {day},
    extended_end_on {day},
    ended_on {day},
    end_reason TEXT NOT NULL DEFAULT '',
    decision_no TEXT NOT NULL DEFAULT '',
    extended_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK (ended_on >= arrived_on),
    CHECK (planned_end_on >= arrived_on),
    CHECK (extended_end_on >= arrived_on)
) {strict};

CREATE TABLE evaluation (
    id {id},
    version INTEGER NOT NULL,
    tour_id {ref} NOT NULL REFERENCES tour (id) UNIQUE,
    overall TEXT NOT NULL DEFAULT '',
    commendation INTEGER NOT NULL DEFAULT 0 CHECK (commendation IN (0, 1))
) {strict};

-- People by name, and the people of a service or an organisation.
CREATE INDEX person_by_name ON person (sort_key, id);
CREATE INDEX person_by_service ON person (service_id);
CREATE INDEX person_by_organisation ON person (organisation_id);
CREATE INDEX organisation_by_parent ON organisation (parent_id);
CREATE INDEX rank_held_by_person ON rank_held (person_id, from_on);
CREATE INDEX language_skill_by_person ON language_skill (person_id);
CREATE INDEX document_by_person ON document (person_id);
CREATE INDEX document_by_type ON document (type_id);
CREATE INDEX document_by_expiry ON document (expires_on);

CREATE INDEX rotation_by_mission ON rotation (mission_id);
CREATE INDEX post_by_category ON post (category_id);
CREATE INDEX candidacy_by_person ON candidacy (person_id);
CREATE INDEX candidacy_by_stage ON candidacy (stage);
CREATE INDEX candidacy_by_rotation ON candidacy (rotation_id);

CREATE INDEX course_by_programme ON course (programme_id);
CREATE INDEX course_by_venue ON course (venue_id);
CREATE INDEX course_by_first_day ON course (starts_on);
CREATE INDEX course_result_by_person ON course_result (person_id);
CREATE INDEX qualification_by_person ON qualification (person_id);
CREATE INDEX qualification_by_type ON qualification (type_id, valid_until);
CREATE INDEX qualification_by_course ON qualification (course_id);

-- Strength on a day is answered from the first index alone, without the rows.
CREATE INDEX tour_by_days ON tour (arrived_on, ended_on, mission_id, category_id, rotation_id, person_id);
CREATE INDEX tour_by_person ON tour (person_id, arrived_on);
CREATE INDEX tour_by_rotation ON tour (rotation_id);
CREATE INDEX tour_by_post ON tour (post_id);
-- Nobody serves in two missions at once.
CREATE UNIQUE INDEX tour_open_once ON tour (person_id) WHERE ended_on IS NULL;
