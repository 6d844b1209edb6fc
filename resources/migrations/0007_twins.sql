-- min_compatible: 7
-- derive: person
-- Likely twins are sought by day of birth and by the folded words of the name in alphabetical order.
ALTER TABLE person ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
CREATE INDEX person_by_birth ON person (born_on);
CREATE INDEX person_by_name_key ON person (name_key, born_on);

-- Two records that look like one person and are not.
CREATE TABLE not_same_person (
    id {id},
    version INTEGER NOT NULL,
    first_id {ref} NOT NULL REFERENCES person (id),
    second_id {ref} NOT NULL REFERENCES person (id),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (first_id, second_id)
) {strict};
CREATE INDEX not_same_person_by_second ON not_same_person (second_id);

-- What two records were made into one, and how the one that went was called.
CREATE TABLE person_merge (
    id {id},
    version INTEGER NOT NULL,
    person_id {ref} NOT NULL REFERENCES person (id),
    service_no TEXT NOT NULL CHECK (service_no <> ''),
    full_name TEXT NOT NULL CHECK (full_name <> ''),
    merged_on {day},
    note TEXT NOT NULL DEFAULT '',
    number_key {bytes} NOT NULL
) {strict};
CREATE INDEX person_merge_by_person ON person_merge (person_id);
CREATE INDEX person_merge_by_key ON person_merge (number_key, person_id);
CREATE INDEX person_merge_by_number ON person_merge (service_no);
